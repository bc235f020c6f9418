package org.strandline.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.strandline.record.Prose;
import org.strandline.text.Attribution;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.SentenceIndex;
import org.strandline.text.Span;
import org.strandline.text.Token;

/**
 * The sieve for what the sentence model marks as said. The model sees a window of one paragraph; quote marks tell how far a quotation goes beyond it.
 */
final class MarkedSpeech {

    /** A page may put a single reporting word in quote marks: who "promised" to come. */
    private static final int MOST_CUE_WORDS = 3;

    /** The marks between what was said and the reporting words behind it. */
    private static final String ENDING = ",?!\"”'’";

    /** So few words in quote marks may be a title or a nickname, unless somebody is said to have said them. */
    private static final int MOST_TITLE_WORDS = 3;

    /** The parts of speech of words that can report. */
    private static final Set<PartOfSpeech> ACTING =
            Set.of(PartOfSpeech.VERB, PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.ADV);

    /** The parts of speech of words that tell something about those who are named beside them. */
    private static final Set<PartOfSpeech> TELLING = Set.of(
            PartOfSpeech.VERB,
            PartOfSpeech.AUX,
            PartOfSpeech.NOUN,
            PartOfSpeech.ADJ,
            PartOfSpeech.ADV,
            PartOfSpeech.NUM,
            PartOfSpeech.INTJ);

    private final String text;
    private final Quotations quotations;
    private final SentenceIndex sentences;
    private final Limits limits;

    MarkedSpeech(Prose prose, Quotations quotations, SentenceIndex sentences) {
        this.text = prose.text();
        this.quotations = quotations;
        this.sentences = sentences;
        this.limits = new Limits(text, sentences);
    }

    /** What is marked, each stretch of words once: two cues beside one quotation are those of two. */
    List<Draft> drafts() {
        Map<List<Span>, Draft> drafts = new LinkedHashMap<>();
        for (Sentence sentence : sentences.sentences()) {
            for (Draft draft : drafts(sentence)) {
                drafts.merge(draft.parts(), draft, (a, b) -> b.distance() < a.distance() ? b : a);
            }
        }
        return List.copyOf(drafts.values());
    }

    private List<Draft> drafts(Sentence sentence) {
        List<Draft> drafts = new ArrayList<>();
        List<Attribution> marked = LateSources.parted(sentence).stream()
                .map(attribution -> Citations.said(
                        Reported.byParticiple(WholeNames.kept(attribution, sentence), sentence), sentence))
                .toList();
        for (Attribution attribution : Additions.found(sentence, marked)) {
            if (!isQuoted(attribution)
                    && !isCitation(attribution, sentence)
                    && !Addressed.wasTold(sentence, attribution)
                    && !Addressed.isDescribed(sentence, attribution)) {
                draft(mended(Infinitives.shifted(Listeners.without(attribution, sentence), sentence)))
                        .ifPresent(drafts::add);
            }
        }
        return new Relays(text, sentence).joined(drafts);
    }

    /** Whether the reporting words stand in a quotation: a statement in a statement, which belongs to what the quotation says. */
    private boolean isQuoted(Attribution attribution) {
        return attribution
                .cue()
                .flatMap(cue -> quotations.at(cue.start()))
                .filter(quotation -> quotation.words(text) > MOST_CUE_WORDS)
                .isPresent();
    }

    /** Whether a verb of passing on only names whoever is passed on, without a word of what was said: "quoted the minister as saying …", "citing two officials". */
    private boolean isCitation(Attribution attribution, Sentence sentence) {
        OptionalInt verb =
                attribution.cue().isPresent() ? sentence.head(attribution.cue().get()) : OptionalInt.empty();
        return verb.isPresent()
                && CueWords.cites(sentence.tokens().get(verb.getAsInt()).lemma())
                && attribution.content().stream()
                        .allMatch(span -> quotations.in(span).isEmpty());
    }

    /** An attribution of whole phrases, none of which reaches into another. */
    private Attribution mended(Attribution attribution) {
        Optional<Span> said = attribution
                .source()
                .filter(span -> !isAddressed(span, attribution))
                .or(() -> attribution
                        .cue()
                        .flatMap(cue -> speaker(cue, attribution))
                        .filter(span -> !isAddressed(span, attribution)));
        Optional<Span> source = said.map(span -> SourceWords.ofSpeaker(sentences, span, attribution.cue()))
                .map(span -> fromSubject(span, attribution))
                .map(span -> {
                    Span whole = sentences
                            .at(span.start())
                            .map(sentence -> WholePhrases.source(sentence, span))
                            .orElse(span);
                    boolean free = attribution.cue().filter(whole::overlaps).isEmpty()
                            && attribution.content().stream().noneMatch(whole::overlaps);
                    return free ? whole : span;
                });
        List<Span> content = attribution.content().stream()
                .map(span -> {
                    Span whole = sentences
                            .at(span.start())
                            .filter(sentence -> sentence.span().contains(span))
                            .map(sentence -> whole(sentence, span, attribution))
                            .orElse(span);
                    boolean free = attribution.cue().filter(whole::overlaps).isEmpty()
                            && source.filter(whole::overlaps).isEmpty();
                    return free ? whole : span;
                })
                .toList();
        return new Attribution(source, attribution.cue(), content);
    }

    private Span whole(Sentence sentence, Span content, Attribution attribution) {
        Span phrases = WholePhrases.content(sentence, content);
        OptionalInt verb = attribution.cue().isPresent()
                        && sentence.span().contains(attribution.cue().get())
                ? sentence.head(attribution.cue().get())
                : OptionalInt.empty();
        if (verb.isEmpty() || phrases.end() >= text.length() || ENDING.indexOf(text.charAt(phrases.end())) < 0) {
            return phrases;
        }
        int from = sentence.tokenAt(phrases.start());
        int first = WholeClauses.first(sentence, from, verb.getAsInt());
        return first < from ? new Span(sentence.tokens().get(first).span().start(), phrases.end()) : phrases;
    }

    private boolean isAddressed(Span source, Attribution attribution) {
        return attribution
                .cue()
                .filter(cue ->
                        sentences.at(cue.start()).stream().anyMatch(sentence -> Addressed.is(sentence, cue, source)))
                .isPresent();
    }

    /** "In a letter to the board, the captain, Ann Reyes, said": the words for the source begin where the subject does. */
    private Span fromSubject(Span source, Attribution attribution) {
        return attribution
                .cue()
                .flatMap(cue -> sentences.at(cue.start()).flatMap(sentence -> Phrases.speaker(sentence, cue)))
                .filter(subject -> subject.start() > source.start() + 1
                        && source.contains(subject)
                        && text.charAt(subject.start() - 2) == ',')
                .map(subject -> new Span(subject.start(), source.end()))
                .orElse(source);
    }

    /** The subject of a cue, its agent or its owner, where the model marks no source. */
    private Optional<Span> speaker(Span cue, Attribution attribution) {
        return sentences
                .at(cue.start())
                .flatMap(sentence -> Phrases.speaker(sentence, cue))
                .filter(span ->
                        !span.overlaps(cue) && attribution.content().stream().noneMatch(span::overlaps));
    }

    private Optional<Draft> draft(Attribution attribution) {
        Optional<Quotation> around = attribution.cue().flatMap(cue -> quotations.at(cue.start()));
        List<Span> parts = new ArrayList<>();
        for (Span content : attribution.content()) {
            clipped(content, around)
                    .flatMap(span -> within(span, attribution))
                    .map(this::withoutTail)
                    .flatMap(span -> Edges.trimmed(text, span))
                    .ifPresent(part -> parts.add(quotations.balanced(grown(part, attribution, around))));
        }
        boolean quoted = parts.stream().anyMatch(part -> !quotations.in(part).isEmpty());
        boolean title = quoted
                && parts.stream().mapToInt(part -> Quotation.words(text, part)).sum() <= MOST_TITLE_WORDS;
        boolean reports = reports(attribution);
        boolean believed = title
                ? reports && attribution.source().isPresent()
                : quoted
                        || (attribution.source().filter(this::isPeriod).isEmpty()
                                && (reports || isDeed(attribution, parts)));
        return parts.isEmpty() || !believed
                ? Optional.empty()
                : Optional.of(
                        new Draft(parts, attribution.cue().map(cue -> withoutLead(cue, parts)), attribution.source()));
    }

    private Span withoutLead(Span cue, List<Span> parts) {
        return sentences
                .at(cue.start())
                .map(sentence -> Tails.cue(sentence, cue, parts))
                .orElse(cue);
    }

    /** Words outside quote marks without what goes on behind them. */
    private Span withoutTail(Span said) {
        return quotations.in(said).isEmpty()
                ? sentences
                        .at(said.start())
                        .filter(sentence -> sentence.span().contains(said))
                        .map(sentence -> Tails.said(sentence, said))
                        .orElse(said)
                : said;
    }

    /** How far what is said can reach: words in quote marks as far as they go. */
    private Optional<Span> within(Span content, Attribution attribution) {
        List<Quotation> quoted = quotations.in(content);
        return quoted.isEmpty()
                ? limits.within(content, attribution)
                : Optional.of(limits.beforeOccasion(
                        content, attribution, quoted.getLast().outer().end()));
    }

    /** Whether a word of the cue is one that reports. */
    private boolean reports(Attribution attribution) {
        Span cue = attribution.cue().orElseThrow();
        Sentence sentence = sentences.at(cue.start()).orElseThrow();
        for (int i = sentence.tokenAt(cue.start());
                i < sentence.tokens().size() && sentence.tokens().get(i).span().start() < cue.end();
                i++) {
            if (CueWords.act(sentence.tokens().get(i).lemma()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cue that is no word of reporting may report all the same: somebody acts, and not only on somebody who is named, as who "endorsed the mayor, Ann Reyes". */
    private boolean isDeed(Attribution attribution, List<Span> parts) {
        return attribution.source().isPresent() && acts(attribution) && tells(parts);
    }

    /** Whether the words for a source are for a stretch of time: "the last month has seen talks". */
    private boolean isPeriod(Span source) {
        return sentences.at(source.start()).stream().anyMatch(sentence -> sentence.head(source).stream()
                .mapToObj(head -> sentence.tokens().get(head).lemma())
                .anyMatch(CueWords::isPeriod));
    }

    private boolean tells(List<Span> parts) {
        return parts.stream().flatMap(this::words).anyMatch(token -> TELLING.contains(token.partOfSpeech()));
    }

    /** Whether a cue is more than the particles and auxiliaries that a model may slip to. */
    private boolean acts(Attribution attribution) {
        return words(attribution.cue().orElseThrow()).anyMatch(token -> ACTING.contains(token.partOfSpeech()));
    }

    private Stream<Token> words(Span span) {
        return sentences.at(span.start()).stream()
                .flatMap(
                        sentence -> sentence
                                .tokens()
                                .subList(sentence.tokenAt(span.start()), sentence.tokenAt(span.end() - 1) + 1)
                                .stream());
    }

    /** What is said to have been said inside a quotation stays inside. */
    private static Optional<Span> clipped(Span content, Optional<Quotation> around) {
        if (around.isEmpty()) {
            return Optional.of(content);
        }
        Span inner = around.get().inner();
        int start = Math.max(content.start(), inner.start());
        int end = Math.min(content.end(), inner.end());
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** A stretch with the whole of each quotation that it has a part of. */
    private Span grown(Span part, Attribution attribution, Optional<Quotation> around) {
        Span grown = part;
        for (Quotation quotation : quotations.in(part)) {
            Span joint = new Span(
                    Math.min(grown.start(), quotation.inner().start()),
                    Math.max(grown.end(), quotation.inner().end()));
            if (isAllBut(quotation, part)) {
                return quotation.inner();
            }
            boolean apart = attribution.cue().filter(joint::overlaps).isEmpty()
                    && attribution.source().filter(joint::overlaps).isEmpty();
            if (apart && around.filter(quotation::equals).isEmpty()) {
                grown = joint;
            }
        }
        return grown;
    }

    /** Whether a part is a quotation and a single word behind it: the model's slip into "she said". */
    private boolean isAllBut(Quotation quotation, Span part) {
        int behind = quotation.outer().end();
        return quotation.closed()
                && part.start() >= quotation.outer().start()
                && part.end() > behind
                && text.substring(behind, part.end()).strip().indexOf(' ') < 0;
    }
}
