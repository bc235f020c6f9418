package org.strandline.article.plain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.strandline.article.plain.Zones.Zone;

/**
 * A page surveyed: its passages, what some of them are for certain, and which stretch of the page is the article.
 *
 * <p>The first look at the page knows no topic; the second knows what the first took for the article.
 */
final class Survey {

    private final String text;
    private final List<Passage> passages;
    private final List<Optional<Mark>> marks;
    private final double[] scores;
    private final Zone[] zones;
    private final Topic topic;

    private Survey(String text) {
        this.text = text;
        this.passages = Passage.in(text);
        List<Optional<Mark>> furniture =
                AuthorBoxes.marked(text, passages, Captions.paired(text, passages, Furniture.in(text, passages)));
        double[] alone =
                Teasers.lowered(passages, furniture, Cohesion.revised(text, passages, Evidence.of(text, passages)));
        Zone[] first = Zones.of(furniture, new Context(furniture, alone).smoothed());
        List<Optional<Mark>> known = Refrains.freed(text, passages, furniture, first);
        TopicEvidence evidence = new TopicEvidence(text, passages, known, first);
        this.topic = evidence.topic();
        this.scores = new Context(known, evidence.revised(alone)).smoothed();
        Zone[] open = Zones.of(known, scores);
        Zone[] closed = Gaps.closed(passages, known, open);
        this.marks = Gaps.freed(known, open, closed);
        this.zones = Strays.left(text, passages, marks, closed);
        if (first(Zone.BODY) == passages.size()) {
            takeBareProse();
        }
    }

    static Survey of(String text) {
        return new Survey(text);
    }

    /** A few short sentences and nothing else are an article too, although none of them looks like much. */
    private void takeBareProse() {
        for (int i = 0; i < zones.length; i++) {
            boolean prose = marks.get(i).isEmpty() && passages.get(i).shape().endsSentence();
            zones[i] = prose ? Zone.BODY : i > 0 && zones[i - 1] != Zone.BEFORE ? Zone.GAP : Zone.BEFORE;
        }
        for (int i = zones.length - 1; i >= 0 && zones[i] == Zone.GAP; i--) {
            zones[i] = Zone.AFTER;
        }
    }

    int size() {
        return passages.size();
    }

    String text() {
        return text;
    }

    Passage passage(int index) {
        return passages.get(index);
    }

    String words(int index) {
        return passages.get(index).span().of(text);
    }

    Optional<Mark> mark(int index) {
        return marks.get(index);
    }

    /** Whether the passage at {@code index} has been marked by the rule named so. */
    boolean isMarked(int index, String rule) {
        return marks.get(index).filter(mark -> mark.rule().equals(rule)).isPresent();
    }

    double score(int index) {
        return scores[index];
    }

    Zone zone(int index) {
        return zones[index];
    }

    /** Whether the passage at {@code index} is in the body and not known to be furniture. */
    boolean isBody(int index) {
        return zones[index] == Zone.BODY && marks.get(index).isEmpty();
    }

    /** What a passage has in common with the article. */
    Topic.Share topic(int index) {
        return topic.share(text, passages.get(index).span());
    }

    /** The first passage in {@code zone}, or the number of passages if there is none. */
    int first(Zone zone) {
        int index = Arrays.asList(zones).indexOf(zone);
        return index < 0 ? zones.length : index;
    }

    /** The last passage in {@code zone}, or -1 if there is none. */
    int last(Zone zone) {
        return Arrays.asList(zones).lastIndexOf(zone);
    }
}
