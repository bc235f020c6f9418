package org.strandline.bench.contract;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pages that take up time or memory out of proportion, or break what is careless. */
final class HostilePages {

    private static final int DEEP = 100_000;
    private static final String SENTENCE = "The ferries stayed in port on Tuesday, the harbour master said. ";

    static final List<Hostile> ALL = List.of(
            new Hostile("ten megabytes in one line", () -> SENTENCE.repeat(10_000_000 / SENTENCE.length())),
            new Hostile("ten megabytes without a space", () -> "a".repeat(10_000_000)),
            new Hostile("two megabytes of spaces", () -> "The quay" + " ".repeat(2_000_000) + "was shut."),
            new Hostile("two megabytes of line ends", () -> "The quay" + "\n".repeat(2_000_000) + "was shut."),
            new Hostile("two megabytes of full stops", () -> "The quay" + ".".repeat(2_000_000) + "was shut."),
            new Hostile("two megabytes of opening quote marks", () -> "“".repeat(2_000_000)),
            new Hostile("two megabytes of brackets", () -> "(".repeat(1_000_000) + ")".repeat(1_000_000)),
            new Hostile("two megabytes of commas in a byline", () -> "By " + "Ada Quill, ".repeat(200_000)),
            new Hostile("two megabytes of bars in a dateline", () -> "16 August 2024 | ".repeat(120_000)),
            new Hostile("a number of a megabyte", () -> "In " + "9".repeat(1_000_000) + " the ferry sailed."),
            new Hostile("fifty thousand equal lines", () -> (SENTENCE + "\n").repeat(50_000)),
            new Hostile("a hundred thousand short lines", () -> lines("Ferry ", "\n", 100_000)),
            new Hostile("fifty thousand lines that differ", () -> lines(SENTENCE, "\n", 50_000)),
            nested("div"),
            nested("b"),
            nested("table"),
            nested("blockquote"),
            nested("svg"),
            nested("a"),
            nested("font"),
            nested("ul><li"),
            new Hostile("a hundred thousand open paragraphs", () -> "<p>The ferry".repeat(DEEP)),
            new Hostile("a hundred thousand open cells", () -> "<table><tr><td>".repeat(DEEP / 3)),
            new Hostile("a hundred thousand wrong ends", () -> "<b><i><p>quay</b></i>".repeat(DEEP / 3)),
            new Hostile("a hundred thousand ends", () -> "</div>".repeat(DEEP)),
            new Hostile("an attribute of a megabyte", () -> "<p class=\"" + "byline ".repeat(150_000) + "\">quay</p>"),
            new Hostile("a hundred thousand attributes", () -> "<p" + lines(" data-", "=x", DEEP) + ">quay</p>"),
            new Hostile(
                    "two hundred thousand paragraphs",
                    () -> lines("<p>The ferry ", " sailed, they said.</p>\n", 200_000)),
            new Hostile("two hundred thousand links", () -> lines("<li><a href=/x>Ferry ", "</a></li>", 200_000)),
            new Hostile(
                    "a hundred thousand captions",
                    () -> lines("<figure><img><figcaption>Quay ", "</figcaption></figure>", DEEP)),
            new Hostile("a hundred thousand headings", () -> lines("<h1>Quay ", "</h1>", DEEP)),
            new Hostile("a hundred thousand bylines", () -> lines("<span class=byline>By Ada Quill ", "</span>", DEEP)),
            new Hostile("a million ampersands", () -> "&amp;".repeat(1_000_000)),
            new Hostile("a million bare ampersands", () -> "&".repeat(1_000_000)),
            new Hostile("a million half entities", () -> "&notit".repeat(300_000)),
            new Hostile("a million line breaks", () -> "<br>".repeat(1_000_000)),
            new Hostile("an open comment", () -> "<p>Quay</p><!--" + " - ".repeat(500_000)),
            new Hostile("an open script", () -> "<p>Quay</p><script>" + "if (a<b) ".repeat(200_000)),
            new Hostile("an open tag", () -> "<p>Quay</p><a href=\"" + "x".repeat(1_000_000)),
            new Hostile("a million less-than signs", () -> "<".repeat(1_000_000)),
            new Hostile("a million nothings", () -> "\u0000".repeat(1_000_000)),
            new Hostile("broken surrogates", () -> "The \uD83C quay \uDF0A was \uDF0A\uD83C shut. ".repeat(20_000)),
            new Hostile("combining marks", () -> "e" + "\u0301".repeat(1_000_000)),
            new Hostile("directions", () -> "\u202Equay\u202C ".repeat(100_000)),
            new Hostile("structured data, deep", () -> ldJson("[".repeat(DEEP))),
            new Hostile(
                    "structured data, long",
                    () -> ldJson("{\"author\":[" + "{\"name\":\"Ada Quill\"},".repeat(DEEP) + "{}]}")),
            new Hostile("structured data, many times", () -> ldJson("{\"headline\":\"Quay\"}")
                    .repeat(20_000)),
            new Hostile("a hundred thousand meta tags", () -> lines("<meta name=author content='Ada ", "'>", DEEP)));

    private HostilePages() {}

    /**
     * A hostile page.
     *
     * @param name what it is
     * @param text makes it; it is large
     */
    record Hostile(String name, Supplier<String> text) {}

    private static Hostile nested(String tag) {
        return new Hostile(
                "a hundred thousand of " + tag + " in one another", () -> ("<" + tag + ">").repeat(DEEP) + SENTENCE);
    }

    private static String lines(String before, String after, int number) {
        return IntStream.range(0, number).mapToObj(at -> before + at + after).collect(Collectors.joining());
    }

    private static String ldJson(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script><p>Quay</p>";
    }
}
