package org.strandline.bench.figure;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A sentence of NewsQuant with the quantities in it.
 *
 * @param text the sentence
 * @param quantities what is measured or counted in it
 */
record NewsQuantGold(String text, List<Quantity> quantities) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NUMBER = Pattern.compile(
            "(?<low>-?[0-9.]++(?:[eE][-+]?[0-9]++)?+)(?:\\s*+-\\s*+(?<high>-?[0-9.]++(?:[eE][-+]?[0-9]++)?+))?+");

    /**
     * A number or range.
     *
     * @param bound {@code =}, {@code ~}, {@code <}, {@code >}, {@code up} or {@code down}
     */
    record Quantity(BigDecimal least, BigDecimal most, String bound) {}

    /** The sentences in {@code file}. */
    static List<NewsQuantGold> read(Path file) throws IOException {
        List<NewsQuantGold> gold = new ArrayList<>();
        for (JsonNode sentence : JSON.readTree(Files.readString(file))) {
            List<Quantity> quantities = new ArrayList<>();
            for (JsonNode quantity : sentence.get("quantities")) {
                quantities.add(quantity(
                        quantity.get("value").asString().strip(),
                        quantity.get("change").asString()));
            }
            gold.add(new NewsQuantGold(sentence.get("text").asString(), quantities));
        }
        return gold;
    }

    private static Quantity quantity(String value, String bound) {
        Matcher matcher = NUMBER.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a number or range: " + value);
        }
        BigDecimal low = new BigDecimal(matcher.group("low"));
        String second = matcher.group("high");
        BigDecimal high = second == null ? low : new BigDecimal(second);
        return new Quantity(low.min(high), low.max(high), bound);
    }
}
