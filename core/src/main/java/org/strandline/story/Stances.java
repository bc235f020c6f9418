package org.strandline.story;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.strandline.record.Entity;
import org.strandline.record.Negotiation;
import org.strandline.record.Negotiation.Position;
import org.strandline.record.Negotiation.Stance;
import org.strandline.story.PositionSeries.Stand;
import org.strandline.words.NameKey;

/** Where the parties of a story stand, one series for a party and a topic. Two topics are one if their words are. */
final class Stances {

    private static final int MOST_COMPARED = 40;
    private static final double SAME_TOPIC = 0.5;

    private final Map<String, List<Draft>> byWord = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();

    /** A position as a page has it. */
    record Held(int index, PageText page, Position position) {

        Evidence evidence() {
            return page.evidence(position.span());
        }
    }

    /** A party and a topic, and what pages say of them, in their order. */
    record Draft(Optional<String> subject, String party, String on, Set<String> topic, List<Held> held) {}

    private Stances() {}

    static List<Draft> of(List<PageText> pages, Subjects subjects) {
        Stances stances = new Stances();
        for (int index = 0; index < pages.size(); index++) {
            PageText page = pages.get(index);
            Optional<Negotiation> process = page.page().facts().process();
            for (Position position : process.map(Negotiation::positions).orElse(List.of())) {
                stances.add(new Held(index, page, position), subjects);
            }
        }
        return stances.drafts;
    }

    /** Leaves out a topic that is only a pronoun: nobody could tell what it is. */
    private void add(Held held, Subjects subjects) {
        if (Content.of(held.position().on()).isEmpty()) {
            return;
        }
        Optional<Subject> subject =
                subjects.of(held.page().id(), held.position().party());
        String party = subject.map(Subject::name).orElse(Speaker.bare(name(held)));
        String key = subject.map(Subject::id).orElse("?" + NameKey.of(party));
        Set<String> topic = Content.of(held.position().on());
        Set<Draft> candidates = new LinkedHashSet<>();
        for (String word : topic) {
            List<Draft> known = byWord.getOrDefault(key + "|" + word, List.of());
            candidates.addAll(known.subList(Math.max(0, known.size() - MOST_COMPARED), known.size()));
        }
        Optional<Draft> same = candidates.stream()
                .filter(draft -> Content.overlap(draft.topic(), topic) >= SAME_TOPIC)
                .findFirst();
        Draft draft = same.orElseGet(() -> {
            Draft fresh =
                    new Draft(subject.map(Subject::id), party, held.position().on(), topic, new ArrayList<>());
            drafts.add(fresh);
            topic.forEach(word -> byWord.computeIfAbsent(key + "|" + word, unused -> new ArrayList<>())
                    .add(fresh));
            return fresh;
        });
        draft.held().add(held);
    }

    private static String name(Held held) {
        return held.page().page().facts().entities().stream()
                .filter(entity -> entity.id().equals(held.position().party()))
                .map(Entity::name)
                .findFirst()
                .orElse("");
    }

    static List<PositionSeries> write(List<Draft> drafts, Moments moments, Origins origins) {
        List<PositionSeries> all = new ArrayList<>();
        for (Draft draft : drafts) {
            List<List<Held>> stands = stands(draft.held());
            all.add(new PositionSeries(
                    "o" + (all.size() + 1),
                    draft.subject(),
                    draft.party(),
                    draft.on(),
                    stands.stream().map(held -> stand(held, moments, origins)).toList()));
        }
        return all;
    }

    /** A page may take two stances, such as to accept on conditions; what the page before it said already is no new stand. */
    private static List<List<Held>> stands(List<Held> all) {
        List<List<Held>> stands = new ArrayList<>();
        Map<Stance, List<Held>> before = new EnumMap<>(Stance.class);
        Map<Stance, List<Held>> current = new EnumMap<>(Stance.class);
        int page = -1;
        for (Held held : all) {
            if (held.index() != page) {
                before = current;
                current = new EnumMap<>(Stance.class);
                page = held.index();
            }
            Map<Stance, List<Held>> older = before;
            List<Held> stand = current.computeIfAbsent(held.position().stance(), stance -> {
                List<Held> known = older.get(stance);
                if (known == null) {
                    known = new ArrayList<>();
                    stands.add(known);
                }
                return known;
            });
            stand.add(held);
        }
        return stands;
    }

    private static Stand stand(List<Held> held, Moments moments, Origins origins) {
        return new Stand(
                held.getFirst().position().stance(),
                moments.day(held.getFirst().page().page()),
                held.stream().map(Held::evidence).toList(),
                origins.count(held.stream().map(one -> one.page().id()).toList()));
    }
}
