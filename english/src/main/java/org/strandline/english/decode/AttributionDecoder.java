package org.strandline.english.decode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.strandline.english.label.CueTag;
import org.strandline.english.label.SpeechRole;
import org.strandline.english.network.Scores;
import org.strandline.english.network.Scores.Output;
import org.strandline.english.piece.Atom;
import org.strandline.english.piece.Pieces;
import org.strandline.text.Attribution;
import org.strandline.text.Span;

/**
 * Finds what is said to have been said in a window: first the cues, then for each cue what every atom is to it, as semantic role labelling does
 * for a predicate. One atom can be in what two people say, so that statements in statements are found.
 */
final class AttributionDecoder {

    /** A cue is believed if the network finds it likelier than none by so much. Tuned on PolNeAR's dev part. */
    private static final float CUE_LEAD = 0.4f;

    /** A second stretch of what was said has at least so much in its favour. Tuned on PolNeAR's dev part. */
    private static final double SECOND = 8;

    /** At most so many atoms stand between two stretches beside the speaker and the cue. Tuned on PolNeAR's dev part. */
    private static final int BETWEEN = 4;

    private static final float NEVER = -1e4f;

    private final List<Atom> atoms;
    private final Pieces pieces;
    private final Scores scores;

    AttributionDecoder(List<Atom> atoms, Pieces pieces, Scores scores) {
        this.atoms = atoms;
        this.pieces = pieces;
        this.scores = scores;
    }

    /** The attributions whose cues begin in a run of atoms; what they say may stand anywhere in the window. */
    List<Attribution> attributions(Span run) {
        List<Attribution> attributions = new ArrayList<>();
        int atom = run.start();
        while (atom < run.end()) {
            int from = atom++;
            if (tag(from) != CueTag.OUTSIDE) {
                while (atom < run.end() && tag(atom) == CueTag.INSIDE) {
                    atom++;
                }
                attribution(new Span(from, atom)).ifPresent(attributions::add);
            }
        }
        return attributions;
    }

    private CueTag tag(int atom) {
        CueTag best = CueTag.OUTSIDE;
        for (CueTag tag : CueTag.values()) {
            if (cueScore(atom, tag) > cueScore(atom, best) + (best == CueTag.OUTSIDE ? CUE_LEAD : 0)) {
                best = tag;
            }
        }
        return best;
    }

    private float cueScore(int atom, CueTag tag) {
        return scores.at(Output.CUE, pieces.starts()[atom], tag.number());
    }

    private Optional<Attribution> attribution(Span cue) {
        float[] vectors = scores.all(Output.SPEECH, pieces.starts()[cue.start()]);
        float[] source = new float[atoms.size()];
        float[] content = new float[atoms.size()];
        for (int atom = 0; atom < source.length; atom++) {
            float[] sums = scores(vectors, pieces.starts()[atom]);
            float none = sums[SpeechRole.NONE.number()];
            float asSource = sums[SpeechRole.SOURCE.number()];
            float asContent = sums[SpeechRole.CONTENT.number()];
            source[atom] = asSource - Math.max(none, asContent);
            content[atom] = asContent - Math.max(none, asSource);
        }
        for (int atom = cue.start(); atom < cue.end(); atom++) {
            source[atom] = NEVER;
            content[atom] = NEVER;
        }
        Span whole = new Span(0, atoms.size());
        Optional<Span> speaker = strongest(source, whole);
        speaker.ifPresent(span -> Arrays.fill(content, span.start(), span.end(), NEVER));
        List<Span> said = stretches(content, cue, speaker);
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attribution(
                        speaker.map(this::characters),
                        Optional.of(characters(cue)),
                        said.stream().map(this::characters).toList()));
    }

    /** The strongest stretch of what was said, and the strongest on either side of it if little but the speaker and the cue stands between. */
    private List<Span> stretches(float[] content, Span cue, Optional<Span> speaker) {
        Optional<Span> first = strongest(content, new Span(0, content.length));
        if (first.isEmpty()) {
            return List.of();
        }
        List<Span> stretches = new ArrayList<>(List.of(first.get()));
        Span before = new Span(0, first.get().start());
        Span after = new Span(first.get().end(), content.length);
        for (Span side : List.of(before, after)) {
            strongest(content, side)
                    .filter(stretch -> sum(content, stretch) >= SECOND)
                    .filter(stretch -> between(stretch, first.get(), cue, speaker) <= BETWEEN)
                    .ifPresent(stretches::add);
        }
        stretches.sort(null);
        return stretches;
    }

    /** How many atoms stand between two stretches that are neither of the cue nor of the speaker. */
    private static int between(Span a, Span b, Span cue, Optional<Span> speaker) {
        int from = Math.min(a.end(), b.end());
        int to = Math.max(a.start(), b.start());
        int count = 0;
        for (int atom = from; atom < to; atom++) {
            Span one = new Span(atom, atom + 1);
            count += cue.contains(one)
                            || speaker.filter(span -> span.contains(one)).isPresent()
                    ? 0
                    : 1;
        }
        return count;
    }

    /** The stretch of {@code range} with the highest sum (Kadane 1977); empty where every sum is below nought. */
    private static Optional<Span> strongest(float[] lead, Span range) {
        Optional<Span> best = Optional.empty();
        double highest = 0;
        double sum = 0;
        int from = range.start();
        for (int atom = range.start(); atom < range.end(); atom++) {
            if (sum <= 0) {
                sum = 0;
                from = atom;
            }
            sum += lead[atom];
            if (sum > highest) {
                highest = sum;
                best = Optional.of(new Span(from, atom + 1));
            }
        }
        return best;
    }

    private static double sum(float[] lead, Span stretch) {
        double sum = 0;
        for (int atom = stretch.start(); atom < stretch.end(); atom++) {
            sum += lead[atom];
        }
        return sum;
    }

    private float[] scores(float[] vectors, int piece) {
        float[] part = scores.all(Output.PART, piece);
        float[] sums = scores.all(Output.PART_ALONE, piece);
        for (int role = 0; role < sums.length; role++) {
            sums[role] += Vectors.product(part, vectors, role * part.length);
        }
        return sums;
    }

    private Span characters(Span run) {
        return new Span(
                atoms.get(run.start()).span().start(),
                atoms.get(run.end() - 1).span().end());
    }
}
