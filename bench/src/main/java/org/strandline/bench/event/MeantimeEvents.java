package org.strandline.bench.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.strandline.bench.Half;
import org.strandline.bench.english.Detokenizer;
import org.strandline.record.Event.Status;
import org.strandline.text.Span;

/**
 * The events of MEANTIME with what its certainty, polarity, time and special cases say of our nine statuses, as far as they tell:
 *
 * <ul>
 *   <li>in either part of a condition: conditional
 *   <li>negative: denied or refused
 *   <li>possible, or probable and not of the future: possible or conditional
 *   <li>probable and of the future: expected, planned, possible or demanded
 *   <li>certain, not negative and of the future: planned, expected or demanded
 *   <li>certain, positive and not of the future: happened or ongoing
 *   <li>of the future, all else underspecified: any but happened, ongoing and denied
 * </ul>
 *
 * <p>Left out are generic events, those that the set does not annotate, and those whose time or certainty it leaves open otherwise.
 */
final class MeantimeEvents {

    private static final Set<Status> FACT = Set.of(Status.HAPPENED, Status.ONGOING);
    private static final Set<Status> AGAINST = Set.of(Status.DENIED, Status.REFUSED);
    private static final Set<Status> CONDITION = Set.of(Status.CONDITIONAL);
    private static final Set<Status> MAYBE = Set.of(Status.POSSIBLE, Status.CONDITIONAL);
    private static final Set<Status> TO_COME = Set.of(Status.PLANNED, Status.EXPECTED, Status.DEMANDED);
    private static final Set<Status> LIKELY = Set.of(Status.PLANNED, Status.EXPECTED, Status.DEMANDED, Status.POSSIBLE);
    private static final Set<Status> OPEN = Set.of(
            Status.PLANNED, Status.EXPECTED, Status.DEMANDED, Status.POSSIBLE, Status.CONDITIONAL, Status.REFUSED);

    private MeantimeEvents() {}

    /**
     * A page of the set.
     *
     * @param lines where its sentences stand in its text, of which the first is its title
     */
    record MarkedPage(String name, String text, List<Span> lines, List<MarkedEvent> events) {}

    /** All pages below {@code folder}, by name; each second one is not looked at. */
    static List<MarkedPage> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
        List<MarkedPage> pages = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            pages.add(page(files.get(i), i % 2 == 0 ? Half.TUNED : Half.UNSEEN));
        }
        return pages;
    }

    private static MarkedPage page(Path file, Half half) throws IOException {
        Document xml = Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
        List<Element> tokens = xml.select("token");
        Detokenizer words = new Detokenizer();
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(plain(tokens.get(i)), i + 1 < tokens.size() ? plain(tokens.get(i + 1)) : "");
            index.put(tokens.get(i).attr("t_id"), i);
        }
        List<MarkedEvent> events = new ArrayList<>();
        for (Element event : xml.select("EVENT_MENTION")) {
            List<Integer> anchors = event.select("token_anchor").stream()
                    .map(anchor -> index.get(anchor.attr("t_id")))
                    .sorted()
                    .toList();
            Optional<Set<Status>> statuses = statuses(event);
            if (!anchors.isEmpty() && statuses.isPresent()) {
                Span trigger = new Span(
                        words.spans().get(anchors.getFirst()).start(),
                        words.spans().get(anchors.getLast()).end());
                events.add(new MarkedEvent(half, trigger, statuses.get()));
            }
        }
        return new MarkedPage(file.getFileName().toString(), words.text(), lines(tokens, words.spans()), events);
    }

    private static String plain(Element token) {
        String word = token.text();
        return word.equals("``") || word.equals("''") ? "\"" : word;
    }

    private static List<Span> lines(List<Element> tokens, List<Span> spans) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size()
                    || !tokens.get(i + 1).attr("sentence").equals(tokens.get(i).attr("sentence"));
            if (last) {
                lines.add(new Span(spans.get(start).start(), spans.get(i).end()));
                start = i + 1;
            }
        }
        return lines;
    }

    private static Optional<Set<Status>> statuses(Element event) {
        String special = event.attr("special_cases");
        String certainty = event.attr("certainty");
        boolean future = event.attr("time").equals("FUTURE");
        boolean past = event.attr("time").equals("NON_FUTURE");
        if (special.startsWith("COND")) {
            return Optional.of(CONDITION);
        }
        if (!special.equals("NONE")) {
            return Optional.empty();
        }
        if (event.attr("polarity").equals("NEG")) {
            return Optional.of(AGAINST);
        }
        return switch (certainty) {
            case "POSSIBLE" -> Optional.of(MAYBE);
            case "PROBABLE" -> Optional.of(future ? LIKELY : MAYBE);
            case "CERTAIN" -> certain(event.attr("polarity").equals("POS"), future, past);
            case "UNDERSPECIFIED" -> future ? Optional.of(OPEN) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Set<Status>> certain(boolean positive, boolean future, boolean past) {
        return future ? Optional.of(TO_COME) : past && positive ? Optional.of(FACT) : Optional.empty();
    }
}
