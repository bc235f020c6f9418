package org.strandline.bench.house;

import java.util.Arrays;
import java.util.stream.Stream;

/** The packages that make up core: they work the same on any machine, at any time, under any locale. */
final class Core {

    private static final String[] PACKAGES = {
        "text",
        "words",
        "grammar",
        "record",
        "article",
        "entity",
        "statement",
        "time",
        "figure",
        "place",
        "actor",
        "event",
        "process",
        "reading",
        "story"
    };

    private Core() {}

    /** The package patterns of core under {@code root}. */
    static String[] under(String root) {
        return Arrays.stream(PACKAGES).map(name -> root + "." + name + "..").toArray(String[]::new);
    }

    /** The package patterns of everything that ships, under {@code root}. */
    static String[] andShellUnder(String root) {
        return Stream.concat(
                        Arrays.stream(under(root)),
                        Stream.of(
                                root + ".intake..",
                                root + ".language..",
                                root + ".json..",
                                root + ".store..",
                                root + ".app.."))
                .toArray(String[]::new);
    }
}
