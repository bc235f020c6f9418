package org.strandline.bench.house;

import static com.tngtech.archunit.base.DescribedPredicate.or;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which package may know which: the order in which a page becomes a record. */
final class Layers {

    private Layers() {}

    /** The rules for the packages under {@code root}. */
    static List<HouseRule> rules(String root) {
        return Stream.of(
                        core(root),
                        shell(root),
                        List.of(
                                leaf(root),
                                acyclic("no cycles between packages", root + ".(*).."),
                                acyclic("no cycles between sub-packages", root + ".(*).(*)..")))
                .flatMap(List::stream)
                .toList();
    }

    private static List<HouseRule> core(String root) {
        return List.of(
                knowsOnly(root, "text", "the text layer knows no domain: spans and tokens serve any subject", "text"),
                knowsOnly(root, "words", "words are the same whatever is read with them", "words"),
                knowsOnly(
                        root, "grammar", "a sentence is walked over alike, whatever is looked for", "text", "grammar"),
                knowsOnly(root, "record", "the record is data: nothing that acts may leak into it", "text", "record"),
                knowsOnly(
                        root,
                        "article",
                        "a page becomes an article before any finder runs: the compiler checks the order",
                        "text",
                        "words",
                        "record",
                        "article"),
                knowsOnly(
                        root,
                        "story",
                        "a story is told from records: whoever keeps records can tell it again without a page",
                        "text",
                        "words",
                        "record",
                        "story"),
                knowsOnly(
                        root,
                        "reading",
                        "reading composes the steps of core and nothing else",
                        "text",
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
                        "reading"));
    }

    private static List<HouseRule> shell(String root) {
        return List.of(
                knowsOnly(
                        root,
                        "intake",
                        "intake brings pages: it must not read them, or a cluster job could not bring its own",
                        "text",
                        "record",
                        "article",
                        "intake"),
                knowsOnly(
                        root,
                        "language",
                        "telling languages apart is a service to whoever reads, with a model of its own",
                        "text",
                        "record",
                        "article",
                        "language"),
                knowsOnly(
                        root,
                        "json",
                        "whoever keeps or shows records writes them alike",
                        "text",
                        "record",
                        "story",
                        "json"),
                knowsOnly(
                        root,
                        "export",
                        "what others read is made of what we say and of nothing else",
                        "text",
                        "record",
                        "story",
                        "json",
                        "export"),
                knowsOnly(
                        root,
                        "store",
                        "the store keeps what it is given: it reads no page and brings none",
                        "text",
                        "record",
                        "reading",
                        "story",
                        "json",
                        "store"),
                knowsOnly(
                        root,
                        "english",
                        "the sentence model reads any English text: other projects want it for itself",
                        "text",
                        "english"));
    }

    private static HouseRule leaf(String root) {
        return new HouseRule(
                "app is a leaf",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(root + ".app..", root + ".bench..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(root + ".app..", root + ".bench..")
                        .because("what ships must not need the command line, or anything that measures it"));
    }

    private static HouseRule acyclic(String name, String packages) {
        return new HouseRule(
                name,
                slices().matching(packages)
                        .should()
                        .beFreeOfCycles()
                        .because("packages that know each other are one package with a wall in it"));
    }

    private static HouseRule knowsOnly(String root, String layer, String reason, String... known) {
        String[] packages =
                Arrays.stream(known).map(name -> root + "." + name + "..").toArray(String[]::new);
        return new HouseRule(
                layer + " knows only " + String.join(", ", known),
                classes()
                        .that()
                        .resideInAPackage(root + "." + layer + "..")
                        .should()
                        .onlyDependOnClassesThat(or(resideInAnyPackage(packages), resideOutsideOfPackage(root + "..")))
                        .because(reason));
    }
}
