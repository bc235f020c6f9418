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

    private record Sieve(String rule, BiFunction<LineTyper, Candidate, Optional<BlockType>> decision) {}

    private static final List<Sieve> SIEVES = List.of(
            new Sieve("headline", LineTyper::headline),
            new Sieve("hidden", LineTyper::hidden),
            new Sieve("caption", LineTyper::caption),
            new Sieve("standfirst", LineTyper::standfirst),
            new Sieve("outside", LineTyper::outside),
            new Sieve("named-furniture", LineTyper::namedFurniture),
            new Sieve("link-line", LineTyper::linkLine),
            new Sieve("body", LineTyper::body));

    private final Surroundings surroundings;
    private final Layout layout;

    private LineTyper(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.layout = surroundings.layout();
    }

    /** One verdict a line, in order. */
    static List<Verdict> type(Surroundings surroundings) {
        LineTyper typer = new LineTyper(surroundings);
        List<Verdict> verdicts = new ArrayList<>();
        for (int index = 0; index < surroundings.layout().lines().size(); index++) {
            verdicts.add(typer.type(typer.candidate(index)));
        }
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
        Cues cues = layout.cuesBelow(surroundings.container(), index);
        double share = surroundings.published().isEmpty()
                ? 0
                : surroundings.published().share(line.text());
        return new Candidate(index, line, Candidate.Zone.INSIDE, cues, share);
    }

    private Verdict type(Candidate candidate) {
        for (Sieve sieve : SIEVES) {
            Optional<BlockType> type = sieve.decision().apply(this, candidate);
            if (type.isPresent()) {
                Line line = candidate.line();
                return new Verdict(
                        type.get(),
                        new Because(sieve.rule(), line.words(), line.tally().linked(), candidate.publishedShare()));
            }
        }
        throw new IllegalStateException("the last sieve lets nothing through");
    }

    private Optional<BlockType> headline(Candidate candidate) {
        return when(candidate.index() == surroundings.headline(), BlockType.HEADLINE);
    }

    private Optional<BlockType> hidden(Candidate candidate) {
        return when(candidate.has(Cue.HIDDEN), BlockType.BOILERPLATE);
    }

    private Optional<BlockType> caption(Candidate candidate) {
        boolean picture = candidate.has(Cue.CAPTION) || candidate.has(Cue.CREDIT) || candidate.has(Cue.FIGURE);
        return when(picture && candidate.isInside(), BlockType.CAPTION);
    }

    private Optional<BlockType> standfirst(Candidate candidate) {
        boolean named = candidate.has(Cue.STANDFIRST) && candidate.line().words() > 5;
        boolean between = candidate.zone() == Candidate.Zone.BEFORE
                && surroundings.headline() >= 0
                && candidate.index() > surroundings.headline();
        return when(named && between && !candidate.cues().hasAny(CueGroups.FURNITURE), BlockType.STANDFIRST);
    }

    private Optional<BlockType> outside(Candidate candidate) {
        if (candidate.isInside()) {
            return Optional.empty();
        }
        return Optional.of(furnitureType(candidate).orElse(BlockType.BOILERPLATE));
    }

    private Optional<BlockType> namedFurniture(Candidate candidate) {
        return furnitureType(candidate);
    }

    private Optional<BlockType> linkLine(Candidate candidate) {
        boolean linkOnly =
                candidate.line().linkedShare() >= 0.8 && candidate.line().kind() != Line.Kind.CELL;
        return when(linkOnly && candidate.publishedShare() < 0.8, BlockType.PROMO);
    }

    private Optional<BlockType> body(Candidate candidate) {
        return Optional.of(
                switch (candidate.line().kind()) {
                    case TITLE, HEADING -> BlockType.SUBHEADING;
                    case ITEM -> BlockType.LIST;
                    case CELL -> candidate.has(Cue.TABLE) ? BlockType.TABLE : BlockType.PARAGRAPH;
                    case PARAGRAPH, PREFORMATTED, OTHER ->
                        candidate.has(Cue.QUOTE) ? BlockType.QUOTE : BlockType.PARAGRAPH;
                });
    }

    private static Optional<BlockType> furnitureType(Candidate candidate) {
        Cues cues = candidate.cues();
        if (!cues.hasAny(CueGroups.FURNITURE)) {
            return Optional.empty();
        }
        if (cues.hasAny(CueGroups.READ_ON)) {
            return Optional.of(candidate.isInside() ? BlockType.PROMO : BlockType.TEASER);
        }
        if (cues.has(Cue.BYLINE)) {
            return Optional.of(BlockType.BYLINE);
        }
        if (cues.has(Cue.DATE)) {
            return Optional.of(BlockType.DATELINE);
        }
        return Optional.of(cues.hasAny(CueGroups.CONTROLS) ? BlockType.WIDGET : BlockType.BOILERPLATE);
    }

    private static Optional<BlockType> when(boolean condition, BlockType type) {
        return condition ? Optional.of(type) : Optional.empty();
    }
}
