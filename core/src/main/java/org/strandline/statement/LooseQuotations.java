package org.strandline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.strandline.record.BlockType;
import org.strandline.record.Prose;
import org.strandline.record.Prose.Passage;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.SentenceIndex;
import org.strandline.text.Span;
import org.strandline.text.Syntax;

/**
 * The sieves for quotations that no cue claims: the speaker stands before them, in the same paragraph or the one before, or is the one who spoke
 * last. Quotations of a word or two that nobody is said to have said are titles, nicknames or scare quotes, and stay out.
 */
final class LooseQuotations {

    /** A quotation with fewer words says nothing by itself. */
    private static final int FEWEST_WORDS = 3;

    /** A paragraph of fewer words in quote marks may be a motto or a title. */
    private static final int FEWEST_OF_PARAGRAPH = 8;

    private final Prose prose;
    private final Quotations quotations;
    private final SentenceIndex sentences;

    LooseQuotations(Prose prose, Quotations quotations, SentenceIndex sentences) {
        this.prose = prose;
        this.quotations = quotations;
        this.sentences = sentences;
    }

    /** {@code drafts} with the quotations that they do not claim. */
    List<Draft> claimed(List<Draft> drafts) {
        List<Draft> all = new ArrayList<>(drafts);
        NavigableMap<Integer, Integer> owners = owners(drafts);
        NavigableMap<Integer, Integer> tags = tags(drafts);
        List<Quotation> waiting = new ArrayList<>();
        int previous = -1;
        for (Quotation quotation : quotations.all()) {
            int owner = owner(all, owners, quotation);
            if (owner < 0) {
                owner = tagged(all, tags, quotation);
            }
            if (owner < 0) {
                owner = claim(all, quotation, previous);
            }
            if (!quotation.continues()) {
                waiting.clear();
            }
            if (owner >= 0) {
                all.set(owner, withAll(all.get(owner), waiting));
                waiting.clear();
            } else if (!quotation.closed()) {
                waiting.add(quotation);
            }
            previous = owner;
        }
        return all;
    }

    /** A draft with the paragraphs before it of a quotation that is told only at its end who says it. */
    private static Draft withAll(Draft draft, List<Quotation> waiting) {
        Draft all = draft;
        for (Quotation quotation : waiting) {
            all = all.with(quotation.inner());
        }
        return all;
    }

    /** Indexes of drafts by where their parts begin. */
    private static NavigableMap<Integer, Integer> owners(List<Draft> drafts) {
        NavigableMap<Integer, Integer> owners = new TreeMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            for (Span part : drafts.get(i).parts()) {
                owners.put(part.start(), i);
            }
        }
        return owners;
    }

    /** Indexes of drafts by where the words begin that tell who says them: their source or their cue, whichever is first. */
    private static NavigableMap<Integer, Integer> tags(List<Draft> drafts) {
        NavigableMap<Integer, Integer> tags = new TreeMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            int draft = i;
            Stream.concat(drafts.get(i).cue().stream(), drafts.get(i).source().stream())
                    .mapToInt(Span::start)
                    .min()
                    .ifPresent(start -> tags.putIfAbsent(start, draft));
        }
        return tags;
    }

    /** Gives a quotation to the draft whose source or cue stands right behind it in its sentence: “…,” the mayor said. “…” */
    private int tagged(List<Draft> drafts, NavigableMap<Integer, Integer> tags, Quotation quotation) {
        int end = quotation.outer().end();
        Map.Entry<Integer, Integer> tag = tags.ceilingEntry(end);
        boolean beside = tag != null
                && isBlank(end, tag.getKey())
                && sentences
                        .at(tag.getKey())
                        .filter(sentence -> sentence.span().start() < end)
                        .isPresent();
        if (!beside || quotation.words(prose.text()) < FEWEST_WORDS) {
            return -1;
        }
        drafts.set(tag.getValue(), drafts.get(tag.getValue()).with(quotation.inner()));
        return tag.getValue();
    }

    /** Index of the draft that says a part of the quotation, -1 where none does. */
    private static int owner(List<Draft> drafts, NavigableMap<Integer, Integer> owners, Quotation quotation) {
        Map.Entry<Integer, Integer> last = owners.lowerEntry(quotation.inner().end());
        return last != null && drafts.get(last.getValue()).overlaps(quotation.inner()) ? last.getValue() : -1;
    }

    /**
     * Finds whoever says a quotation.
     *
     * @param previous index of the draft that says the quotation before it, -1 where none does
     * @return index of the draft that says it now, -1 where none does
     */
    private int claim(List<Draft> drafts, Quotation quotation, int previous) {
        if (previous >= 0 && (quotation.continues() || followsOn(drafts.get(previous), quotation))) {
            drafts.set(previous, drafts.get(previous).with(quotation.inner()));
            return previous;
        }
        if (quotation.words(prose.text()) < FEWEST_WORDS) {
            return -1;
        }
        Optional<Draft> introduced = introduced(quotation).or(() -> illustrated(drafts, quotation));
        if (introduced.isPresent()) {
            drafts.add(introduced.get());
            return drafts.size() - 1;
        }
        return -1;
    }

    /**
     * Whether a quotation goes on with what was quoted before it: in the same paragraph with nothing between but the reporting words, or as a paragraph of
     * its own right behind one that ended with the quotation or its reporting words.
     */
    private boolean followsOn(Draft before, Quotation quotation) {
        int start = quotation.outer().start();
        int said = before.parts().getLast().end();
        int end = before.cue()
                .map(Span::end)
                .filter(cue -> cue <= start && cue > said)
                .orElse(said);
        if (end > start) {
            return false;
        }
        Optional<Sentence> last = sentences.at(Math.max(0, end - 1));
        int from = Math.max(end, last.map(sentence -> sentence.span().end()).orElse(end));
        return from >= start || (isBlank(from, start) && standsAlone(quotation));
    }

    /** Whether a quotation is whole sentences, and not words in somebody else's sentence. */
    private boolean standsAlone(Quotation quotation) {
        Optional<Sentence> first = sentences.at(quotation.inner().start());
        return first.filter(
                        sentence -> sentence.span().start() >= quotation.outer().start())
                .isPresent();
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(prose.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The statement of a quotation that a colon leads to, in its paragraph or at the end of the one before. */
    private Optional<Draft> introduced(Quotation quotation) {
        int before = lastBefore(quotation.outer().start());
        if (before < 0 || prose.text().charAt(before) != ':') {
            return Optional.empty();
        }
        Optional<Sentence> sentence = sentences.at(before);
        if (sentence.isEmpty() || quotation.passage() - passageOf(before, quotation.passage()) > 1) {
            return Optional.empty();
        }
        return Optional.of(speaker(sentence.get(), before)
                .map(speaker -> new Draft(List.of(quotation.inner()), speaker.cue(), speaker.source()))
                .orElseGet(() -> new Draft(List.of(quotation.inner()), Optional.empty(), Optional.empty())));
    }

    /**
     * The statement of a quotation that is the rest of a paragraph, or one of its own, behind a sentence that ends with what somebody is reported to have
     * said: the same speaker in so many words.
     */
    private Optional<Draft> illustrated(List<Draft> drafts, Quotation quotation) {
        Span paragraph = prose.passages().get(quotation.passage()).span();
        boolean own = isBlank(paragraph.start(), quotation.outer().start());
        boolean rest = isBlank(quotation.outer().end(), paragraph.end())
                && (own ? quotation.closed() : standsAlone(quotation));
        int before = lastBefore(quotation.outer().start());
        if (!rest || before < 0 || quotation.words(prose.text()) < FEWEST_OF_PARAGRAPH) {
            return Optional.empty();
        }
        return sentences
                .at(before)
                .filter(sentence -> passageOf(before, quotation.passage()) == quotation.passage() - (own ? 1 : 0))
                .flatMap(sentence -> drafts.stream()
                        .filter(draft ->
                                draft.cue().filter(cue -> isMain(sentence, cue)).isPresent())
                        .findFirst())
                .filter(draft -> draft.source().isPresent())
                .map(draft -> new Draft(List.of(quotation.inner()), Optional.empty(), draft.source()));
    }

    /** Whether reporting words hold the main verb of a sentence. */
    private static boolean isMain(Sentence sentence, Span cue) {
        OptionalInt verb = sentence.span().contains(cue) ? sentence.head(cue) : OptionalInt.empty();
        return verb.isPresent()
                && sentence.syntax().arc(verb.getAsInt()).head() == Syntax.ROOT
                && CueWords.act(sentence.tokens().get(verb.getAsInt()).lemma()).isPresent();
    }

    private record Speaker(Optional<Span> cue, Optional<Span> source) {}

    /** Who says what follows: the subject of the clause before the colon, or the words before it where there is no clause. */
    private static Optional<Speaker> speaker(Sentence sentence, int colon) {
        OptionalInt verb = reportingVerb(sentence, colon);
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        Span cue = sentence.tokens().get(verb.getAsInt()).span();
        Optional<Span> source = Phrases.subject(sentence, verb.getAsInt());
        return source.map(span -> new Speaker(Optional.of(cue), Optional.of(span)));
    }

    /** The last verb before the colon that is a word of saying. */
    private static OptionalInt reportingVerb(Sentence sentence, int colon) {
        for (int i = sentence.tokenAt(colon) - 1; i >= 0; i--) {
            if (sentence.tokens().get(i).partOfSpeech() == PartOfSpeech.VERB
                    && CueWords.act(sentence.tokens().get(i).lemma()).isPresent()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private int lastBefore(int offset) {
        int at = offset - 1;
        while (at >= 0 && Character.isWhitespace(prose.text().charAt(at))) {
            at--;
        }
        return at;
    }

    private int passageOf(int offset, int from) {
        for (int i = from; i >= 0; i--) {
            Passage passage = prose.passages().get(i);
            if (passage.span().start() <= offset && passage.type() != BlockType.CAPTION) {
                return i;
            }
        }
        return 0;
    }
}
