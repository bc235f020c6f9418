package org.strandline.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.strandline.record.BlockType;
import org.strandline.story.News.Change;
import org.strandline.story.News.Item;
import org.strandline.story.PageText.Line;
import org.strandline.story.wording.Cosmetics;
import org.strandline.story.wording.Edit;
import org.strandline.story.wording.Word;
import org.strandline.story.wording.Words;
import org.strandline.text.Span;

/**
 * What a new version of a page changes. The words decide that something changed, the facts only what: a fact in a sentence that stayed
 * as it was is the same fact, whatever the reader made of it; and an edit in which no fact was read is told, too.
 */
final class Revisions {

    private static final int LONGEST_NAME = 4;

    private final PageFacts before;
    private final PageFacts after;
    private final Alignment alignment;
    private final Map<String, Integer> wordsOfPage = new HashMap<>();
    private final Map<String, Item> items = new LinkedHashMap<>();

    private Revisions(PageFacts before, PageFacts after) {
        this.before = before;
        this.after = after;
        this.alignment = Alignment.of(before.page(), after.page());
        for (Line line : after.page().lines()) {
            line.words().forEach(word -> wordsOfPage.merge(word.key(), 1, Integer::sum));
        }
    }

    /** What {@code after} changes, adds and drops. */
    static Revision between(PageText before, PageText after) {
        Revisions revisions = new Revisions(new PageFacts(before), new PageFacts(after));
        revisions.read();
        return new Revision(
                before.id(),
                after.id(),
                revisions.items.values().stream().sorted(Weights.ORDER).toList(),
                words(before, after, revisions.alignment));
    }

    private static List<Revision.WordEdit> words(PageText before, PageText after, Alignment alignment) {
        List<Revision.WordEdit> edits = new ArrayList<>();
        for (Alignment.Edited pair : alignment.edited()) {
            List<Word> old = words(before, pair.before());
            List<Word> young = words(after, pair.after());
            for (Edit edit : Edit.between(old, young)) {
                edits.add(new Revision.WordEdit(stretch(edit.before()), stretch(edit.after())));
            }
        }
        alignment
                .added()
                .forEach(line -> edits.add(new Revision.WordEdit(
                        Optional.empty(), Optional.of(after.lines().get(line).span()))));
        alignment
                .removed()
                .forEach(line -> edits.add(new Revision.WordEdit(
                        Optional.of(before.lines().get(line).span()), Optional.empty())));
        return edits;
    }

    private static Optional<Span> stretch(List<Word> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(Spans.over(words));
    }

    private static List<Word> words(PageText page, List<Integer> lines) {
        return Alignment.words(lines.stream().map(page.lines()::get).toList());
    }

    private void read() {
        for (Alignment.Edited pair : alignment.edited()) {
            List<Word> old = words(before.page(), pair.before());
            List<Word> young = words(after.page(), pair.after());
            List<Edit> changes = Cosmetics.changes(old, young, word -> wordsOfPage.getOrDefault(word, 0) > 0).stream()
                    .filter(edit -> !isNameForPronoun(edit.before(), edit.after(), 2)
                            && !isNameForPronoun(edit.after(), edit.before(), 1))
                    .toList();
            if (!changes.isEmpty()) {
                boolean headline =
                        before.page().lines().get(pair.before().getFirst()).type() == BlockType.HEADLINE;
                EditReader reader = new EditReader(before, after, old, young);
                (headline ? reader.headline(changes) : reader.items(changes)).forEach(this::add);
            }
        }
        Set<Integer> added = alignment.added();
        Set<Integer> removed = alignment.removed();
        new LineReader(after, Change.NEW, alignment.same().keySet())
                .items(added)
                .forEach(this::add);
        new LineReader(before, Change.DROPPED, new HashSet<>(alignment.same().values()))
                .items(removed)
                .forEach(this::add);
    }

    /** Whether a pronoun stands for a few words that the newer page has so many times: "it" for "the ferry". */
    private boolean isNameForPronoun(List<Word> pronoun, List<Word> name, int times) {
        return Cosmetics.isPronoun(pronoun)
                && name.size() <= LONGEST_NAME
                && name.stream()
                        .allMatch(word ->
                                word.kind() != Word.Kind.NUMBER && wordsOfPage.getOrDefault(word.key(), 0) >= times);
    }

    /** One change made in several places is one item. */
    private void add(Item item) {
        String key =
                item.layer() + "|" + item.change() + "|" + key(item.before().orElse("")) + "|" + key(item.text());
        items.merge(key, item, Revisions::both);
    }

    private static String key(String words) {
        return Words.of(words, new Span(0, words.length())).stream()
                .map(Word::key)
                .collect(Collectors.joining(" "));
    }

    private static Item both(Item one, Item other) {
        return new Item(
                one.layer(),
                one.change(),
                one.text(),
                one.before(),
                together(one.facts(), other.facts()),
                together(one.evidence(), other.evidence()),
                together(one.earlier(), other.earlier()),
                Math.max(one.pages(), other.pages()));
    }

    private static <T> List<T> together(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        other.stream().filter(item -> !all.contains(item)).forEach(all::add);
        return all;
    }
}
