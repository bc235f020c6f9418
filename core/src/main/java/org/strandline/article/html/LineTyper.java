package org.strandline.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.strandline.record.Because;
import org.strandline.record.BlockType;

/** Says what each line of a page is, by rules in order, the precise first. */
final class LineTyper {

    /**
     * A decision on one line.
     *
     * @param type what it is
     * @param because which rule decided
     */
    record Verdict(BlockType type, Because because) {}

    private record Sieve(String rule, BiFunction<Rules, Candidate, Optional<BlockType>> decision) {}

    private static final List<Sieve> SIEVES = List.of(
            new Sieve("headline", Rules::headline),
            new Sieve("hidden", Rules::hidden),
            new Sieve("near-headline", Rules::nearHeadline),
            new Sieve("caption", Rules::caption),
            new Sieve("embedded-quotation", Rules::embeddedQuotation),
            new Sieve("standfirst", Rules::standfirst),
            new Sieve("paywall", Rules::paywall),
            new Sieve("request", Rules::request),
            new Sieve("titled-section", Rules::titledSection),
            new Sieve("outside", Rules::outside),
            new Sieve("counter", (rules, candidate) -> Counters.type(candidate)),
            new Sieve("post-heading", Rules::postHeading),
            new Sieve("named-furniture", Rules::namedFurniture),
            new Sieve("read-on", Rules::readOn),
            new Sieve("label", Rules::label),
            new Sieve("foot", Rules::foot),
            new Sieve("authors-note", Rules::authorsNote),
            new Sieve("link-line", Rules::linkLine),
            new Sieve("before-first-prose", Rules::beforeFirstProse),
            new Sieve("after-last-prose", Rules::afterLastProse),
            new Sieve("credited-caption", Rules::creditedCaption),
            new Sieve("repetition", Rules::repetition),
            new Sieve("body", Rules::body));

    private final Surroundings surroundings;
    private final Layout layout;
    private final Rules rules;

    private LineTyper(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.layout = surroundings.layout();
        this.rules = new Rules(surroundings);
    }

    /** One verdict a line, in order. */
    static List<Verdict> type(Surroundings surroundings) {
        LineTyper typer = new LineTyper(surroundings);
        List<Verdict> verdicts = new ArrayList<>();
        for (int index = 0; index < surroundings.layout().lines().size(); index++) {
            verdicts.add(typer.type(typer.candidate(index)));
        }
        emptyHeadings(verdicts);
        return verdicts;
    }

    private Candidate candidate(int index) {
        Line line = layout.line(index);
        Layout.Box container = layout.box(surroundings.container());
        if (!container.holds(index)) {
            return new Candidate(
                    index,
                    line,
                    index < container.firstLine() ? Candidate.Zone.BEFORE : Candidate.Zone.AFTER,
                    surroundings.prose().cues(line.box()),
                    0);
        }
        Cues cues = surroundings.prose().cuesBelow(surroundings.container(), index);
        double share = surroundings.published().isEmpty()
                ? 0
                : surroundings.published().share(line.text());
        return new Candidate(index, line, Candidate.Zone.INSIDE, cues, share);
    }

    private Verdict type(Candidate candidate) {
        for (Sieve sieve : SIEVES) {
            Optional<BlockType> type = sieve.decision().apply(rules, candidate);
            if (type.isPresent()) {
                return verdict(type.get(), sieve.rule(), candidate);
            }
        }
        throw new IllegalStateException("the last sieve lets nothing through");
    }

    private static Verdict verdict(BlockType type, String rule, Candidate candidate) {
        Line line = candidate.line();
        return new Verdict(type, new Because(rule, line.words(), line.tally().linked(), candidate.publishedShare()));
    }

    /** A heading over nothing of the article (at its end, or over a list of links) is not one of its subheadings. */
    private static void emptyHeadings(List<Verdict> verdicts) {
        boolean empty = true;
        for (int index = verdicts.size() - 1; index >= 0; index--) {
            Verdict verdict = verdicts.get(index);
            if (verdict.type() == BlockType.SUBHEADING) {
                if (empty) {
                    Because because = verdict.because();
                    verdicts.set(
                            index,
                            new Verdict(
                                    BlockType.HEADING,
                                    new Because(
                                            "empty-heading", because.words(), because.linkedWords(), because.score())));
                }
            } else {
                empty = empty && !verdict.type().isBody();
            }
        }
    }
}
