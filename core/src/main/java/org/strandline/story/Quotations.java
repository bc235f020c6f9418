package org.strandline.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.strandline.record.Statement;
import org.strandline.story.Quotation.Said;
import org.strandline.story.Quotation.Wording;
import org.strandline.story.wording.Edit;
import org.strandline.story.wording.Word;
import org.strandline.story.wording.Words;

/**
 * What was said, the same words in several outlets joined. Two statements are one if one of them says nearly all that the other says,
 * word by word, and nothing speaks against their having one speaker. Candidates share a run of words: no statement is held against all.
 */
final class Quotations {

    private static final int RUN = 3;
    private static final int MOST_OF_A_RUN = 24;
    private static final double ALIKE = 0.8;
    private static final int FEWEST_WORDS = 4;

    private final Subjects subjects;
    private final Moments moments;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, List<Draft>> byRun = new HashMap<>();

    private Quotations(Subjects subjects, Moments moments) {
        this.subjects = subjects;
        this.moments = moments;
    }

    /** What was said on {@code pages}, in their order. */
    static List<Quotation> of(List<PageText> pages, Subjects subjects, Moments moments, Origins origins) {
        Quotations quotations = new Quotations(subjects, moments);
        for (PageText page : pages) {
            page.page().facts().statements().forEach(statement -> quotations.add(page, statement));
        }
        List<Quotation> all = new ArrayList<>();
        for (Draft draft : quotations.drafts) {
            all.add(draft.quotation("q" + (all.size() + 1), origins));
        }
        List<List<String>> topics = Topics.of(all);
        for (int i = 0; i < all.size(); i++) {
            all.set(i, all.get(i).on(topics.get(i)));
        }
        return List.copyOf(all);
    }

    private void add(PageText page, Statement statement) {
        List<Word> words = new ArrayList<>();
        statement
                .parts()
                .forEach(part -> words.addAll(Words.of(page.page().article().text(), part)));
        Speaker speaker = Speaker.of(page, statement, subjects);
        Uttered uttered = new Uttered(page, statement, speaker, words);
        List<String> runs = runs(words);
        Set<Draft> candidates = new LinkedHashSet<>();
        runs.forEach(run -> candidates.addAll(byRun.getOrDefault(run, List.of())));
        Optional<Draft> same = candidates.stream()
                .filter(draft -> draft.speaker().mayBe(speaker) && draft.says(uttered))
                .findFirst();
        Draft draft = same.orElseGet(() -> {
            Draft fresh = new Draft(uttered, date(page, statement));
            drafts.add(fresh);
            return fresh;
        });
        draft.all.add(uttered);
        for (String run : runs) {
            List<Draft> known = byRun.computeIfAbsent(run, unused -> new ArrayList<>());
            if (known.size() < MOST_OF_A_RUN && !known.contains(draft)) {
                known.add(draft);
            }
        }
    }

    private Optional<LocalDate> date(PageText page, Statement statement) {
        return statement.said().flatMap(Days::day).or(() -> moments.day(page.page()));
    }

    /** Every few words of a statement; of a short one all of them. */
    private static List<String> runs(List<Word> words) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(words.subList(i, i + RUN).stream().map(Word::key).collect(Collectors.joining(" ")));
        }
        if (runs.isEmpty()) {
            runs.add(words.stream().map(Word::key).collect(Collectors.joining(" ")));
        }
        return runs;
    }

    /** A statement of a page. */
    private record Uttered(PageText page, Statement statement, Speaker speaker, List<Word> words) {

        boolean isQuoted() {
            return statement.kind() != Statement.Kind.INDIRECT;
        }

        String text() {
            return statement.parts().stream().map(page::words).collect(Collectors.joining(" … "));
        }

        Said said() {
            return new Said(
                    statement.id(),
                    statement.parts().stream().map(page::evidence).toList());
        }
    }

    /** A quotation that still grows. */
    private static final class Draft {

        private final List<Uttered> all = new ArrayList<>();
        private final Uttered first;
        private final Optional<LocalDate> date;

        Draft(Uttered first, Optional<LocalDate> date) {
            this.first = first;
            this.date = date;
        }

        Speaker speaker() {
            return first.speaker();
        }

        boolean says(Uttered other) {
            int shorter = Math.min(first.words().size(), other.words().size());
            int longer = Math.max(first.words().size(), other.words().size());
            int common = Edit.common(first.words(), other.words());
            boolean part = shorter >= FEWEST_WORDS && first.isQuoted() && other.isQuoted() && common >= ALIKE * shorter;
            return part || common >= ALIKE * longer;
        }

        Quotation quotation(String id, Origins origins) {
            Map<String, List<Uttered>> byWords = new LinkedHashMap<>();
            for (Uttered uttered : all) {
                String key = uttered.words().stream().map(Word::key).collect(Collectors.joining(" "));
                byWords.computeIfAbsent(key, unused -> new ArrayList<>()).add(uttered);
            }
            List<Wording> wordings = byWords.values().stream()
                    .map(same -> new Wording(
                            same.getFirst().text(),
                            same.stream().map(Uttered::said).toList()))
                    .toList();
            Speaker speaker = all.stream()
                    .map(Uttered::speaker)
                    .filter(one -> one.subject().isPresent())
                    .findFirst()
                    .orElse(first.speaker());
            return new Quotation(
                    id,
                    speaker.subject(),
                    speaker.name(),
                    all.stream().anyMatch(uttered -> uttered.speaker().named()),
                    first.statement().kind(),
                    date,
                    List.of(),
                    wordings,
                    origins.count(
                            all.stream().map(uttered -> uttered.page().id()).toList()));
        }
    }
}
