package org.strandline.bench.house;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of the house that only the source can be held to. Each answer is a sentence that starts with the file. */
final class SourceRules {

    private static final int MOST_LINES = 400;

    /** Written apart, so that this file keeps its own rule. */
    private static final Pattern NOTE_TO_SELF = Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME|XX" + "X)\\b");

    /** Lower case, as host names are written, and with the endings that news sites have. */
    private static final Pattern HOST = Pattern.compile(
            "\\b[a-z0-9-]++(?:\\.[a-z0-9-]++)*+(?<=\\.(?:com|org|net|uk|za|au|de|fr|eu|tv|news|info))\\b");

    /** Vocabularies that the pages of any site name, and words of credits and mastheads that look like sites. */
    private static final Set<String> NO_SITES = Set.of(
            "schema.org",
            "www.schema.org",
            "www.w3.org",
            "purl.org",
            "ogp.me",
            "data-vocabulary.org",
            "shutterstock.com",
            "online.com");

    private SourceRules() {}

    /** What {@code files} break. */
    static List<String> broken(List<SourceFile> files) {
        Set<String> described = files.stream()
                .filter(file -> file.name().endsWith("/package-info.java")
                        && file.content().contains("@NullMarked"))
                .map(SourceFile::folder)
                .collect(Collectors.toSet());
        Stream<String> lines = files.stream().flatMap(SourceRules::inLines);
        Stream<String> trees = files.stream().filter(SourceFile::isJava).flatMap(file -> SourceTree.broken(file));
        Stream<String> packages = files.stream()
                .filter(SourceFile::isJava)
                .map(SourceFile::folder)
                .distinct()
                .filter(folder ->
                        !described.contains(folder) && !described.contains(folder.replace("/src/test/", "/src/main/")))
                .map(folder -> folder + ": no package-info with @NullMarked; absence is a type here, never null");
        return Stream.of(lines, trees, packages)
                .flatMap(found -> found)
                .sorted()
                .toList();
    }

    private static Stream<String> inLines(SourceFile file) {
        long lines = file.content().lines().count();
        Stream<String> length = Stream.of(lines)
                .filter(number -> file.isJava() && number > MOST_LINES)
                .map(number ->
                        file.name() + ": " + number + " lines; a file that says one thing needs at most " + MOST_LINES);
        Stream<String> notes = NOTE_TO_SELF
                .matcher(file.content())
                .results()
                .map(note -> file.name() + ": a note to self, " + note.group() + "; do it, or file it as an issue");
        Stream<String> words = file.isJava() || !file.isCore()
                ? Stream.empty()
                : file.content().lines().filter(line -> !line.startsWith("#")).flatMap(line -> sites(file, line));
        return Stream.of(length, notes, words).flatMap(found -> found);
    }

    /** The sites that {@code words} of core name: a rule that fits one site is no rule. */
    static Stream<String> sites(SourceFile file, String words) {
        return HOST.matcher(words)
                .results()
                .map(host -> host.group())
                .filter(host -> !NO_SITES.contains(host))
                .map(host -> file.name() + ": names the site " + host + "; a rule that fits one site is none");
    }
}
