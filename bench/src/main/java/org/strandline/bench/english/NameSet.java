package org.strandline.bench.english;

import static org.strandline.text.NameType.DATE;
import static org.strandline.text.NameType.EVENT;
import static org.strandline.text.NameType.FACILITY;
import static org.strandline.text.NameType.GROUP;
import static org.strandline.text.NameType.MISC;
import static org.strandline.text.NameType.MONEY;
import static org.strandline.text.NameType.ORGANISATION;
import static org.strandline.text.NameType.PERSON;
import static org.strandline.text.NameType.PLACE;
import static org.strandline.text.NameType.PRODUCT;
import static org.strandline.text.NameType.WORK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.strandline.bench.english.GoldNames.GoldName;
import org.strandline.text.NameType;
import org.strandline.text.Span;

/** The sets of names, each with what its types are among ours. */
@SuppressWarnings("ImmutableEnumChecker") // maps and sets made by Map.of and Set.of
public enum NameSet {
    WORLDWIDE(
            "names/worldwide",
            ".tsv",
            0,
            1,
            Map.ofEntries(
                    Map.entry("Person", Set.of(PERSON)),
                    Map.entry("Organization", Set.of(ORGANISATION)),
                    Map.entry("Location", Set.of(PLACE)),
                    Map.entry("Facility", Set.of(FACILITY)),
                    Map.entry("NORP", Set.of(GROUP)),
                    Map.entry("Date", Set.of(DATE)),
                    Map.entry("Money", Set.of(MONEY)),
                    Map.entry("Product", Set.of(PRODUCT)),
                    Map.entry("Misc", Set.of(MISC, EVENT, WORK))),
            Set.of()),
    PUD("names/pud", ".iob2", 1, 2, universal(), others(PERSON, ORGANISATION, PLACE, FACILITY)),
    EWT_DEV("names/ewt-dev", ".iob2", 1, 2, universal(), others(PERSON, ORGANISATION, PLACE, FACILITY)),
    WIKIGOLD(
            "names/wikigold",
            ".conll.txt",
            0,
            1,
            Map.of(
                    "PER", Set.of(PERSON),
                    "ORG", Set.of(ORGANISATION),
                    "LOC", Set.of(PLACE, FACILITY),
                    "MISC", Set.of(MISC, GROUP, EVENT, WORK, PRODUCT)),
            Set.of(DATE, MONEY)),
    BTC("names/BTC", ".conll", 0, 1, universal(), others(PERSON, ORGANISATION, PLACE, FACILITY)),
    CROSSNER(
            "names/crossner-politics",
            ".txt",
            0,
            1,
            Map.of(
                    "person", Set.of(PERSON),
                    "politician", Set.of(PERSON),
                    "organisation", Set.of(ORGANISATION),
                    "politicalparty", Set.of(ORGANISATION),
                    "location", Set.of(PLACE, FACILITY),
                    "country", Set.of(PLACE),
                    "election", Set.of(EVENT),
                    "event", Set.of(EVENT),
                    "misc", Set.of(MISC, GROUP, WORK, PRODUCT)),
            Set.of(DATE, MONEY, GROUP));

    private final String folder;
    private final String ending;
    private final int tokenColumn;
    private final int tagColumn;
    private final Map<String, Set<NameType>> types;
    private final Set<NameType> unmarked;

    NameSet(
            String folder,
            String ending,
            int tokenColumn,
            int tagColumn,
            Map<String, Set<NameType>> types,
            Set<NameType> unmarked) {
        this.folder = folder;
        this.ending = ending;
        this.tokenColumn = tokenColumn;
        this.tagColumn = tagColumn;
        this.types = types;
        this.unmarked = unmarked;
    }

    /** The set's folder under that of all data. */
    public String folder() {
        return folder;
    }

    /** What the set tells apart: each of its types is one or more of ours. */
    public Collection<Set<NameType>> kinds() {
        return types.values();
    }

    /** All sentences of the set under {@code data}, files in the order of their names. */
    public List<GoldNames> read(Path data) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(data.resolve(folder))) {
            files = all.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
        List<GoldNames> sentences = new ArrayList<>();
        for (Path file : files) {
            List<String[]> tokens = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                List<String> columns = columns(line);
                if (line.isBlank()) {
                    addSentence(file, tokens, sentences);
                } else if (!line.startsWith("# ") && columns.size() > tagColumn) {
                    tokens.add(new String[] {columns.get(tokenColumn), columns.get(tagColumn)});
                }
            }
            addSentence(file, tokens, sentences);
        }
        return sentences;
    }

    private static List<String> columns(String line) {
        List<String> columns = new ArrayList<>();
        StringTokenizer rest = new StringTokenizer(line);
        while (rest.hasMoreTokens()) {
            columns.add(rest.nextToken());
        }
        return columns;
    }

    private void addSentence(Path file, List<String[]> tokens, List<GoldNames> sentences) {
        if (tokens.isEmpty()) {
            return;
        }
        Detokenizer written = new Detokenizer();
        for (int i = 0; i < tokens.size(); i++) {
            written.add(tokens.get(i)[0], i + 1 < tokens.size() ? tokens.get(i + 1)[0] : "");
        }
        List<GoldName> names = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String tag = tokens.get(i)[1];
            if (tag.length() < 3 || tag.charAt(1) != '-') {
                continue;
            }
            String type = tag.substring(2);
            int last = i;
            while (last + 1 < tokens.size() && goesOn(tokens.get(last + 1)[1], type)) {
                last++;
            }
            Set<NameType> ours = types.get(type);
            Span span = new Span(
                    written.spans().get(i).start(), written.spans().get(last).end());
            if (ours != null) {
                names.add(new GoldName(span, ours));
            }
            i = last;
        }
        sentences.add(new GoldNames(file.getFileName().toString(), written.text(), names, unmarked));
        tokens.clear();
    }

    private static boolean goesOn(String tag, String type) {
        return (tag.startsWith("I-") || tag.startsWith("E-"))
                && tag.substring(2).equals(type);
    }

    private static Map<String, Set<NameType>> universal() {
        return Map.of("PER", Set.of(PERSON), "ORG", Set.of(ORGANISATION), "LOC", Set.of(PLACE, FACILITY));
    }

    private static Set<NameType> others(NameType... marked) {
        Set<NameType> others = EnumSet.allOf(NameType.class);
        others.removeAll(List.of(marked));
        return Set.copyOf(others);
    }
}
