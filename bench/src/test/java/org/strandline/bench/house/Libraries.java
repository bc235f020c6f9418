package org.strandline.bench.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.Arrays;
import java.util.List;

/** Which library may be seen from where: a module or package exists to keep a dependency in one place. */
final class Libraries {

    private Libraries() {}

    /** The rules for the packages under {@code root}. */
    static List<HouseRule> rules(String root) {
        return List.of(
                onlyIn(
                        root,
                        "jsoup",
                        List.of("org.jsoup.."),
                        "document trees end where the article begins, nothing after it may depend on mark-up;"
                                + " a feed is read with the parser that we have rather than with a second one",
                        "article",
                        "intake.feed"),
                onlyIn(
                        root,
                        "archives and character sets",
                        List.of("org.netpreserve.jwarc..", "com.ibm.icu..", "crawlercommons.."),
                        "how bytes come in is intake's business, and core stays small enough to embed",
                        "intake"),
                onlyIn(
                        root,
                        "command line and progress bar",
                        List.of("org.apache.commons.cli..", "me.tongfei.progressbar.."),
                        "the command line is one way to call the reader, not part of it",
                        "app"),
                onlyIn(
                        root,
                        "web server and templates",
                        List.of("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..", "gg.jte.."),
                        "the command line starts without loading a server",
                        "app.web"),
                onlyIn(
                        root,
                        "JSON",
                        List.of("tools.jackson..", "com.fasterxml.jackson.."),
                        "pages carry JSON and programs ask for it; the record itself is written by nobody in between",
                        "article",
                        "intake",
                        "json",
                        "export",
                        "app"),
                onlyIn(
                        root,
                        "sheets and feeds that are written",
                        List.of("org.apache.commons.csv..", "com.rometools.."),
                        "what others read is written in one place; what we read ourselves has its own readers",
                        "export"),
                onlyIn(
                        root,
                        "ONNX Runtime",
                        List.of("ai.onnxruntime.."),
                        "a native library stays behind one door: whoever reads without the model never loads it",
                        "english.network"),
                onlyIn(
                        root,
                        "SQL and search index",
                        List.of("java.sql..", "javax.sql..", "org.apache.lucene.."),
                        "one module keeps things; the others are values in, values out",
                        "store"));
    }

    /** {@code bench} is free to use any of them: it measures the others and ships nowhere. */
    private static HouseRule onlyIn(
            String root, String what, List<String> libraries, String reason, String... packages) {
        return new HouseRule(
                what + " only in " + String.join(", ", packages),
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .and()
                        .resideOutsideOfPackages(Arrays.stream(packages)
                                .map(name -> root + "." + name + "..")
                                .toArray(String[]::new))
                        .and()
                        .resideOutsideOfPackage(root + ".bench..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(libraries.toArray(String[]::new))
                        .because(reason));
    }
}
