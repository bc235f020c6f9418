package org.strandline.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.strandline.record.Mention;
import org.strandline.text.Attribution;
import org.strandline.text.Span;
import org.strandline.words.Vocabulary;

/**
 * Tells whom a speaker names, and so is not: in “Tom was late,” he said, "he" is not Tom. People say "I" of themselves, or "he" where their words are only reported.
 */
final class SpokenOf {

    /** In longer speeches than so many phrases only the first ones count. */
    private static final int MOST_PHRASES = 120;

    /** Tuned on the half of MEANTIME that was read, and on pages of many outlets. */
    private static final double QUOTED = 1.5;

    private static final Vocabulary WORDS = Words.ALL;
    private static final String GO = "go";
    private static final String ON = "on";

    private final NavigableMap<Integer, Phrase> phrases = new TreeMap<>();
    private final NavigableSet<Integer> quoted = new TreeSet<>();
    private final Quotes quotes;
    private final Cast cast;

    SpokenOf(List<Phrase> phrases, Quotes quotes, Cast cast) {
        this.quotes = quotes;
        this.cast = cast;
        phrases.stream()
                .map(Phrase::clause)
                .filter(clause -> quotes.contain(clause.span(0, clause.size() - 1)))
                .forEach(clause -> quoted.add(clause.index()));
        phrases.stream()
                .filter(phrase -> phrase.kind() != Mention.Kind.PRONOUN)
                .forEach(phrase -> this.phrases.put(phrase.span().start(), phrase));
    }

    /** Those of whom {@code speaker}, a "he" or "she" that says something, speaks by name or description; of somebody named, by name. */
    Set<Draft> drafts(Phrase speaker) {
        Set<Draft> drafts = new HashSet<>();
        for (Span words : words(speaker)) {
            phrases.subMap(words.start(), words.end()).values().stream()
                    .limit(MOST_PHRASES)
                    .forEach(phrase -> cast.owner(phrase)
                            .filter(draft -> phrase.kind() == Mention.Kind.NAME || !draft.isNamed())
                            .ifPresent(drafts::add));
        }
        return drafts;
    }

    /** How much less a phrase in a quotation comes to mind outside of it: who says it goes on, not whom it speaks of. */
    double distance(Phrase phrase, Phrase other) {
        return quotes.contain(other.span()) && !quotes.contain(phrase.span()) ? QUOTED : 0;
    }

    /** Whether a phrase is the subject of words that report. */
    static boolean speaks(Phrase phrase) {
        Clause clause = phrase.clause();
        int verb = clause.head(phrase.head());
        return verb >= 0
                && phrase.isSubject()
                && clause.sentence().attributions().stream()
                        .flatMap(attribution -> attribution.cue().stream())
                        .anyMatch(cue -> cue.contains(clause.token(verb).span()));
    }

    /** Whether a phrase is the subject of a verb by which a speaker goes on: added, continued, went on. */
    static boolean goesOn(Phrase phrase) {
        Clause clause = phrase.clause();
        int verb = clause.head(phrase.head());
        return verb >= 0
                && phrase.isSubject()
                && (WORDS.has("speech.on", clause.lemma(verb))
                        || (clause.lemma(verb).equals(GO)
                                && clause.dependants(verb).stream()
                                        .anyMatch(child -> child == verb + 1
                                                && clause.lower(child).equals(ON))));
    }

    /** How many sentences lie between two phrases; for a pronoun outside of quotations those that are all quoted do not count. */
    int sentences(Phrase phrase, Phrase other) {
        int all = phrase.clause().index() - other.clause().index();
        boolean outside = phrase.kind() == Mention.Kind.PRONOUN
                && !quotes.contain(phrase.span())
                && !quotes.contain(other.span());
        return outside
                ? all
                        - quoted.subSet(other.clause().index(), phrase.clause().index())
                                .size()
                : all;
    }

    /** What {@code speaker} is said to have said, with the whole of each quotation. */
    private List<Span> words(Phrase speaker) {
        List<Span> words = new ArrayList<>();
        if (speaker.traits().sex() == Sex.UNKNOWN || !speaker.isSubject()) {
            return words;
        }
        Clause clause = speaker.clause();
        int verb = clause.head(speaker.head());
        for (Attribution attribution : clause.sentence().attributions()) {
            boolean source = attribution
                    .source()
                    .filter(span -> span.contains(speaker.span()))
                    .isPresent();
            boolean says = verb >= 0
                    && attribution
                            .cue()
                            .filter(cue -> cue.contains(clause.token(verb).span()))
                            .isPresent();
            if (source || says) {
                for (Span content : attribution.content()) {
                    words.add(quotes.around(content.start()).orElse(content));
                    words.add(content);
                }
            }
        }
        return words;
    }
}
