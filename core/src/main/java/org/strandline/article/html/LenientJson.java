package org.strandline.article.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads JSON as found in web pages: inside HTML comments or CDATA, with raw line breaks, trailing commas, comments, several
 * values one after the other, character references in strings.
 *
 * <p>Where the JSON breaks off or breaks down, what has been read so far counts. Reading stops after a fixed number of tokens,
 * so that a page cannot make it expensive; the article's own description comes first in practice.
 */
final class LenientJson {

    private static final int MOST_TOKENS = 6_000;
    private static final int DEEPEST = 40;
    private static final int LONGEST_TEXT = 4_000;
    private static final String CDATA = "CDATA[";
    private static final String BODY = "articleBody";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<JsonValue> roots = new ArrayList<>();

    private LenientJson() {}

    /** An array or object that is being read. */
    private static final class Open {

        private final boolean fields;
        private final List<JsonValue> elements = new ArrayList<>();
        private final Map<String, JsonValue> values = new LinkedHashMap<>();
        private String name = "";

        private Open(boolean fields) {
            this.fields = fields;
        }

        private void add(JsonValue value) {
            if (fields) {
                values.putIfAbsent(name, value);
            } else {
                elements.add(value);
            }
        }

        private JsonValue close() {
            return fields ? new JsonValue.Fields(values) : new JsonValue.Elements(elements);
        }
    }

    /** The values in {@code script}, as far as they can be read. */
    static List<JsonValue> read(String script) {
        LenientJson reader = new LenientJson();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), script.substring(start(script)))) {
            reader.read(parser);
        } catch (JacksonException broken) {
            reader.closeAll();
        }
        return List.copyOf(reader.roots);
    }

    /** Where the first array or object begins, behind the mark of a comment or CDATA. */
    private static int start(String script) {
        int cdata = script.indexOf(CDATA);
        int from = cdata < 0 ? 0 : cdata + CDATA.length();
        int brace = script.indexOf('{', from);
        int bracket = script.indexOf('[', from);
        if (brace < 0 || bracket < 0) {
            return Math.max(Math.max(brace, bracket), from);
        }
        return Math.min(brace, bracket);
    }

    private void read(JsonParser parser) {
        JsonToken token = parser.nextToken();
        for (int i = 0; token != null && i < MOST_TOKENS; i++) {
            take(token, parser);
            token = parser.nextToken();
        }
        closeAll();
    }

    private void take(JsonToken token, JsonParser parser) {
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            open.push(new Open(token == JsonToken.START_OBJECT));
        } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
            closeOne();
        } else if (token == JsonToken.PROPERTY_NAME) {
            open.element().name = parser.currentName();
        } else if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
            add(new JsonValue.Text(isBody() ? "" : plain(parser.getString())));
        }
    }

    /** Whether the next value is the text of the article, which may be long, and is read by {@link PublishedBody}. */
    private boolean isBody() {
        return !open.isEmpty() && open.element().fields && open.element().name.equals(BODY);
    }

    private void closeAll() {
        while (!open.isEmpty()) {
            closeOne();
        }
    }

    private void closeOne() {
        add(open.pop().close());
    }

    private void add(JsonValue value) {
        if (open.isEmpty()) {
            roots.add(value);
        } else {
            open.element().add(value);
        }
    }

    private static String plain(String text) {
        String brief = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        return brief.indexOf('&') < 0 ? brief : Parser.unescapeEntities(Parser.unescapeEntities(brief, false), false);
    }
}
