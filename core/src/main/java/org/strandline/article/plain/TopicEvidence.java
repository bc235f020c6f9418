package org.strandline.article.plain;

import java.util.List;
import java.util.Optional;
import org.strandline.article.plain.Topic.Share;
import org.strandline.article.plain.Zones.Zone;

/** Revises scores by how much a passage has in common with what was first taken for the article. */
final class TopicEvidence {

    /** Fewer different words do not show what a page is about. */
    private static final int ENOUGH_WORDS = 120;

    private static final int FEWEST_CONTENT_WORDS = 3;

    private final String text;
    private final List<Passage> passages;
    private final boolean[] article;
    private final Topic topic;

    /** Where small words are parts of long ones, two sentences on one thing may share no word. */
    private final boolean repeats;

    TopicEvidence(String text, List<Passage> passages, List<Optional<Mark>> marks, Zone[] zones) {
        this.text = text;
        this.passages = passages;
        this.article = new boolean[zones.length];
        for (int i = 0; i < zones.length; i++) {
            article[i] = zones[i] == Zone.BODY && marks.get(i).isEmpty();
        }
        this.topic = Topic.of(text, passages, index -> article[index]);
        this.repeats = topic.hasSmallWords();
    }

    /** The vocabulary of what was taken for the article. */
    Topic topic() {
        return topic;
    }

    /** {@code scores}, each with what the topic adds to it or takes from it. */
    double[] revised(double[] scores) {
        double[] revised = scores.clone();
        if (topic.size() >= ENOUGH_WORDS) {
            for (int i = 0; i < revised.length; i++) {
                revised[i] += worth(i);
            }
        }
        return revised;
    }

    private double worth(int index) {
        Passage passage = passages.get(index);
        boolean counted = article[index] && Topic.counts(passage);
        Share share = topic.share(text, passage.span(), counted ? 1 : 0);
        if (share.content() < FEWEST_CONTENT_WORDS) {
            return 0;
        }
        double of = share.ofTopic();
        if (of >= 0.5) {
            return 0.6;
        }
        if (!repeats) {
            return 0;
        }
        return of >= 0.3 ? 0.2 : of >= 0.2 ? 0 : of >= 0.1 ? -0.5 : -1.0;
    }
}
