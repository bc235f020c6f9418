package org.strandline.bench.contract;

import java.util.List;
import java.util.Random;

/** Damages a text: stretches go missing, come twice, change places, or have something put in between. */
final class Mutation {

    private static final List<String> SPLINTERS = List.of(
            "<",
            ">",
            "&",
            "\"",
            "'",
            "<!--",
            "-->",
            "<p>",
            "</div>",
            "<table>",
            "<script>",
            "\u0000",
            "\uD83C",
            "\uDF0A",
            "\uFEFF",
            "\r",
            "\n\n",
            "\u00A0",
            "(",
            "“",
            "By ",
            " | ",
            "{",
            "]]",
            "99999999999999999999",
            "0000-99-99T99:99",
            "—");

    private static final int LONGEST = 200;

    private Mutation() {}

    /** {@code text} with up to eight damages, as {@code seed} has them. */
    static String of(String text, long seed) {
        Random random = new Random(seed);
        StringBuilder damaged = new StringBuilder(text);
        for (int damages = 1 + random.nextInt(8); damages > 0 && !damaged.isEmpty(); damages--) {
            int start = random.nextInt(damaged.length());
            int end = Math.min(damaged.length(), start + random.nextInt(LONGEST));
            String stretch = damaged.substring(start, end);
            switch (random.nextInt(4)) {
                case 0 -> damaged.delete(start, end);
                case 1 -> damaged.insert(random.nextInt(damaged.length()), stretch);
                case 2 -> damaged.delete(start, end).insert(random.nextInt(damaged.length() + 1), stretch);
                default -> damaged.insert(start, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
            }
        }
        return damaged.toString();
    }
}
