package org.strandline.bench.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.strandline.bench.Half;
import org.strandline.record.Negotiation.Stance;
import org.strandline.words.Vocabulary;

/**
 * What a careful reader takes from an invented page about talks.
 *
 * @param name the page's name
 * @param half whether rules may be tuned on it
 * @param text the page
 * @param parties who negotiates
 * @param mediators who goes between
 * @param rounds the rounds of talks
 * @param proposals what was put forward
 * @param terms what is provided for, in any of the proposals
 * @param positions who stands where
 */
record GoldTalks(
        String name,
        Half half,
        String text,
        List<Names> parties,
        List<Names> mediators,
        List<Round> rounds,
        List<Proposal> proposals,
        List<String> terms,
        List<Position> positions) {

    GoldTalks {
        parties = List.copyOf(parties);
        mediators = List.copyOf(mediators);
        rounds = List.copyOf(rounds);
        proposals = List.copyOf(proposals);
        terms = List.copyOf(terms);
        positions = List.copyOf(positions);
    }

    /** A round of talks: where, and since when. */
    record Round(Optional<String> place, Optional<String> began) {}

    /** A proposal: whose, how many phases, how long. */
    record Proposal(List<Names> owners, OptionalInt phases, Optional<String> length) {

        Proposal {
            owners = List.copyOf(owners);
        }
    }

    /** A position: whose, which, on what, in which words. */
    record Position(Names party, Stance stance, String on, String words) {}

    /** The pages of both halves. */
    static List<GoldTalks> all() throws IOException {
        List<GoldTalks> pages = new ArrayList<>();
        for (Map.Entry<String, String> page : Vocabulary.entries(GoldTalks.class, "pages.txt")) {
            String path = page.getKey() + "/" + page.getValue();
            Half half = page.getKey().equals("read") ? Half.TUNED : Half.UNSEEN;
            pages.add(page(page.getValue(), half, resource(path + ".txt"), resource(path + ".gold")));
        }
        return pages;
    }

    private static String resource(String path) throws IOException {
        try (InputStream in = GoldTalks.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException(path + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Reads a page and the lines of its gold. */
    static GoldTalks page(String name, Half half, String text, String gold) {
        List<Names> parties = new ArrayList<>();
        List<Names> mediators = new ArrayList<>();
        List<Round> rounds = new ArrayList<>();
        List<Proposal> proposals = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        List<Position> positions = new ArrayList<>();
        gold.lines().filter(line -> !line.isBlank()).forEach(line -> {
            int colon = line.indexOf(": ");
            List<String> fields = fields(line.substring(colon + 2), " | ");
            switch (line.substring(0, colon)) {
                case "party" -> parties.add(Names.of(fields.getFirst()));
                case "mediator" -> mediators.add(Names.of(fields.getFirst()));
                case "round" -> rounds.add(new Round(present(fields.get(0)), present(fields.get(1))));
                case "proposal" -> proposals.add(proposal(fields));
                case "term" -> terms.add(fields.getFirst());
                case "position" ->
                    positions.add(new Position(
                            Names.of(fields.get(0)),
                            Stance.valueOf(fields.get(1).toUpperCase(java.util.Locale.ROOT)),
                            fields.get(2),
                            fields.get(3)));
                default -> throw new IllegalStateException(name + " has a line of no kind: " + line);
            }
        });
        return new GoldTalks(name, half, text, parties, mediators, rounds, proposals, terms, positions);
    }

    private static Proposal proposal(List<String> fields) {
        List<Names> owners = present(fields.getFirst()).stream()
                .flatMap(names -> fields(names, ", ").stream())
                .map(Names::of)
                .toList();
        OptionalInt phases = OptionalInt.empty();
        Optional<String> length = Optional.empty();
        for (String field : fields.subList(1, fields.size())) {
            if (field.startsWith("phases ")) {
                phases = OptionalInt.of(Integer.parseInt(field.substring("phases ".length())));
            } else if (field.startsWith("length ")) {
                length = Optional.of(field.substring("length ".length()));
            }
        }
        return new Proposal(owners, phases, length);
    }

    private static Optional<String> present(String field) {
        return field.equals("-") ? Optional.empty() : Optional.of(field);
    }

    /** The fields of a line, without the blanks around them. */
    static List<String> fields(String line, String separator) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, from)) {
            fields.add(line.substring(from, at).strip());
            from = at + separator.length();
        }
        fields.add(line.substring(from).strip());
        return fields;
    }
}
