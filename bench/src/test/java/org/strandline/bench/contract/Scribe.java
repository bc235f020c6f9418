package org.strandline.bench.contract;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes invented news at random: the same seed writes the same. */
final class Scribe {

    private static final List<String> WORDS = List.of(
            "the",
            "harbour",
            "talks",
            "ministers",
            "said",
            "ferry",
            "fishermen",
            "a",
            "of",
            "and",
            "in",
            "after",
            "strike",
            "Ostrava",
            "Señor",
            "naïve",
            "3,400",
            "£12m",
            "Müller’s",
            "“never”",
            "quota",
            "water",
            "until",
            "Tuesday",
            "mediators",
            "漁師",
            "🌊",
            "e\u0301tage",
            "co-operation",
            "\u200bquay",
            "AP",
            "said.",
            "asked?",
            "no,",
            "\uFFFD");

    private static final List<String> FURNITURE = List.of(
            "Read more: Ferries stay in port",
            "Advertisement",
            "Listen to this article",
            "Loading audio...",
            "Share",
            "Sign up to our newsletter",
            "More Latest News",
            "Picture: Getty",
            "By Ada Quill",
            "By ADA QUILL and Tom Wick",
            "16 August 2024, 05:46 | Updated: 16 August 2024, 07:30",
            "OSTRAVA (AP) —",
            "© 2024 The Tidewater Post",
            "Comments (12)",
            "Home",
            "Most read",
            "The strike has emptied the quays. Picture: Alamy",
            "•",
            "|",
            "—",
            "1.");

    private final Random random;

    Scribe(Random random) {
        this.random = random;
    }

    int upTo(int most) {
        return random.nextInt(most);
    }

    boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String words(int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(at -> oneOf(WORDS))
                .collect(Collectors.joining(" "));
    }

    String sentence() {
        return "The " + words(20) + (oneIn(8) ? "" : ".");
    }

    String paragraph() {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(at -> sentence())
                .collect(Collectors.joining(oneIn(10) ? "" : " "));
    }

    String furniture() {
        return oneOf(FURNITURE);
    }
}
