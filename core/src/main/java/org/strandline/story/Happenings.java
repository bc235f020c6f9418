package org.strandline.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.strandline.record.Event;
import org.strandline.story.PageText.Line;

/**
 * The events of a story, each with all pages that tell of it. Two pages tell of one event if it is of one type, on one day as far as
 * both say, and who takes part and the words agree.
 */
final class Happenings {

    private static final int MOST_COMPARED = 24;
    private static final double SAME_WORDS = 0.34;
    private static final double MANY_WORDS = 0.6;

    private final List<List<Happening>> groups = new ArrayList<>();
    private final Map<String, List<List<Happening>>> byKey = new HashMap<>();

    private Happenings() {}

    /** The events on {@code pages}, in their order. */
    static List<List<Happening>> of(List<PageText> pages, Subjects subjects) {
        Happenings happenings = new Happenings();
        for (int index = 0; index < pages.size(); index++) {
            PageText page = pages.get(index);
            for (Event event : page.page().facts().events()) {
                Optional<Line> line = page.lineAt(event.span().start());
                if (line.isPresent()) {
                    happenings.add(new Happening(
                            index,
                            page,
                            event,
                            line.get(),
                            subjects(page, event, subjects),
                            event.date().flatMap(Days::day),
                            Content.of(line.get().words()),
                            deed(page, event, line.get())));
                }
            }
        }
        return happenings.groups;
    }

    /** The words of a sentence but for the names of those who take part: that the same do something does not make it the same. */
    private static Set<String> deed(PageText page, Event event, Line line) {
        Set<String> words = new LinkedHashSet<>(Content.of(line.words()));
        page.page().facts().entities().stream()
                .filter(entity -> event.actors().contains(entity.id())
                        || event.recipients().contains(entity.id()))
                .forEach(entity -> {
                    words.removeAll(Content.of(entity.name()));
                    entity.aliases().forEach(alias -> words.removeAll(Content.of(alias)));
                });
        return words;
    }

    private static Set<String> subjects(PageText page, Event event, Subjects subjects) {
        Set<String> ids = new TreeSet<>();
        event.actors().forEach(id -> subjects.of(page.id(), id).map(Subject::id).ifPresent(ids::add));
        event.recipients()
                .forEach(id -> subjects.of(page.id(), id).map(Subject::id).ifPresent(ids::add));
        return ids;
    }

    private void add(Happening happening) {
        List<List<Happening>> candidates = new ArrayList<>();
        List<String> keys = keys(happening);
        for (String key : keys) {
            List<List<Happening>> known = byKey.getOrDefault(key, List.of());
            candidates.addAll(known.subList(Math.max(0, known.size() - MOST_COMPARED), known.size()));
        }
        Optional<List<Happening>> same = candidates.stream()
                .filter(group -> isSame(group.getFirst(), happening))
                .findFirst();
        List<Happening> group = same.orElseGet(() -> {
            List<Happening> fresh = new ArrayList<>();
            groups.add(fresh);
            for (String key : keys) {
                byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(fresh);
            }
            return fresh;
        });
        group.add(happening);
    }

    private static List<String> keys(Happening happening) {
        String type = happening.event().type().name();
        List<String> keys = new ArrayList<>();
        happening.subjects().forEach(subject -> keys.add(type + "|" + subject));
        happening.date().ifPresent(date -> keys.add(type + "|" + date));
        keys.add(type + "|" + happening.line().key());
        return keys;
    }

    private static boolean isSame(Happening one, Happening other) {
        Optional<LocalDate> first = one.date();
        boolean clash = first.isPresent() && other.date().isPresent() && !first.equals(other.date());
        if (one.event().type() != other.event().type() || clash) {
            return false;
        }
        boolean sameWords = one.line().key().equals(other.line().key());
        boolean sameDay = first.isPresent() && first.equals(other.date());
        double words = Content.overlap(one.context(), other.context());
        double deeds = Content.overlap(one.deed(), other.deed());
        boolean sameSubjects = Content.overlap(one.subjects(), other.subjects()) > 0;
        return sameWords
                || words >= MANY_WORDS
                || (deeds >= SAME_WORDS && words >= SAME_WORDS && (sameDay || sameSubjects));
    }
}
