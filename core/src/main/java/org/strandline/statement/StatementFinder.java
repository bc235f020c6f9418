package org.strandline.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.strandline.record.Entity;
import org.strandline.record.Prose;
import org.strandline.record.Source;
import org.strandline.record.Statement;
import org.strandline.record.Statement.Act;
import org.strandline.record.Statement.Anonymity;
import org.strandline.record.Statement.Kind;
import org.strandline.record.Statement.Polarity;
import org.strandline.record.TimeExpression;
import org.strandline.text.Sentence;
import org.strandline.text.SentenceIndex;
import org.strandline.text.Span;

/**
 * Finds who said what. Sieves in this order: what has its speaker beside it without a verb; what the sentence model marks, grown to whole quotations; then quotations that no cue claims, by where
 * they stand. What is left in quote marks is not a statement.
 */
public final class StatementFinder {

    /** The statements of an article, in the order of their words. */
    public List<Statement> find(Prose prose, List<Entity> entities, List<TimeExpression> times) {
        Quotations quotations = new Quotations(QuotationReader.read(prose));
        SentenceIndex sentences = new SentenceIndex(prose.sentences());
        List<Draft> marked = beside(prose, quotations, new MarkedSpeech(prose, quotations, sentences).drafts());
        List<Draft> drafts = new ArrayList<>(new LooseQuotations(prose, quotations, sentences).claimed(marked));
        drafts.sort(Comparator.comparingInt(Draft::start));
        Writer writer = new Writer(prose.text(), sentences, quotations, entities, times);
        List<Statement> statements = new ArrayList<>();
        for (Draft draft : drafts) {
            statements.add(writer.statement(draft, statements));
        }
        return statements;
    }

    /** What has its speaker beside it, and of {@code marked} what is not in that. */
    private static List<Draft> beside(Prose prose, Quotations quotations, List<Draft> marked) {
        SignedSpeech signed = new SignedSpeech(prose);
        List<Draft> drafts = new ArrayList<>();
        List<Draft> rest = new ArrayList<>(marked);
        prose.passages().forEach(passage -> signed.draft(passage, quotations).ifPresent(drafts::add));
        NavigableMap<Integer, Draft> byStart = new TreeMap<>();
        drafts.forEach(draft -> byStart.put(draft.start(), draft));
        rest.removeIf(draft -> {
            Map.Entry<Integer, Draft> before = byStart.floorEntry(draft.start());
            return before != null && before.getValue().overlaps(draft.parts().getFirst());
        });
        drafts.addAll(rest);
        return drafts;
    }

    /** Writes drafts out. */
    private static final class Writer {

        private final String text;
        private final SentenceIndex sentences;
        private final Quotations quotations;
        private final Speakers speakers;
        private final Chain chain;
        private final List<TimeExpression> times;

        Writer(
                String text,
                SentenceIndex sentences,
                Quotations quotations,
                List<Entity> entities,
                List<TimeExpression> times) {
            this.text = text;
            this.sentences = sentences;
            this.quotations = quotations;
            this.speakers = new Speakers(text, sentences, entities);
            this.chain = new Chain(sentences, text);
            this.times = times;
        }

        Statement statement(Draft draft, List<Statement> before) {
            Optional<Sentence> sentence = draft.cue().flatMap(cue -> sentences.at(cue.start()));
            Acts acts = Acts.of(draft.cue(), sentence, text);
            Optional<Source> last = before.isEmpty()
                    ? Optional.empty()
                    : before.getLast().source().stream().findFirst();
            List<Source> source = chain.links(draft).stream()
                    .map(words -> speakers.source(words, last))
                    .toList();
            Anonymity anonymity = source.isEmpty() ? Anonymity.UNKNOWN : speakers.anonymity(source.getFirst());
            Optional<Circumstances> circumstances = sentence.map(found -> new Circumstances(text, draft, found));
            return new Statement(
                    "s" + (before.size() + 1),
                    kind(draft),
                    draft.parts(),
                    acts.act(),
                    draft.cue(),
                    source,
                    anonymity,
                    circumstances.flatMap(Circumstances::medium),
                    circumstances.flatMap(found -> found.said(times)),
                    circumstances.map(Circumstances::to).orElse(List.of()),
                    acts.act() == Act.DENIES ? Polarity.DENIES : Polarity.ASSERTS,
                    acts.hedged(),
                    acts.reply() ? lastOfAnother(source, before) : Optional.empty());
        }

        private Kind kind(Draft draft) {
            boolean all = true;
            boolean some = false;
            for (Span part : draft.parts()) {
                List<Quotation> in = quotations.in(part);
                all &= in.stream().anyMatch(quotation -> quotation.outer().contains(part));
                some |= !in.isEmpty();
            }
            return all ? Kind.DIRECT : some ? Kind.MIXED : Kind.INDIRECT;
        }

        /** The last statement of somebody else. */
        private static Optional<String> lastOfAnother(List<Source> source, List<Statement> before) {
            if (source.isEmpty()
                    || before.isEmpty()
                    || before.getLast().source().isEmpty()) {
                return Optional.empty();
            }
            Statement last = before.getLast();
            boolean same =
                    last.source().getFirst().name().equals(source.getFirst().name());
            return same ? Optional.empty() : Optional.of(last.id());
        }
    }
}
