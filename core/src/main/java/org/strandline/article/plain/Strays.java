package org.strandline.article.plain;

import java.util.List;
import java.util.Optional;
import org.strandline.article.plain.Topic.Share;
import org.strandline.article.plain.Zones.Zone;

/**
 * Gives up what stands far below an article and is short beside it: an appeal for money, a newsletter's praise, the summary of
 * another article.
 *
 * <p>The article is the longest stretch of the body without a gap. A stretch after it is a stray if it is short and shares few
 * words with it, or if it is very short and there is much furniture between.
 */
final class Strays {

    private static final double SHORT = 0.25;
    private static final double OFF_TOPIC = 0.3;
    private static final double VERY_SHORT = 0.1;
    private static final int MUCH_FURNITURE = 5;

    private final String text;
    private final List<Passage> passages;
    private final List<Optional<Mark>> marks;
    private final Zone[] zones;

    private Strays(String text, List<Passage> passages, List<Optional<Mark>> marks, Zone[] zones) {
        this.text = text;
        this.passages = passages;
        this.marks = marks;
        this.zones = zones.clone();
    }

    /** {@code zones}, with strays after the article. */
    static Zone[] left(String text, List<Passage> passages, List<Optional<Mark>> marks, Zone[] zones) {
        return new Strays(text, passages, marks, zones).left();
    }

    /** A stretch of the body: its first passage, the one after its last, its words. */
    private record Stretch(int from, int to, int words) {}

    private Zone[] left() {
        Stretch main = main();
        if (main.words() == 0) {
            return zones;
        }
        Topic topic = Topic.of(text, passages, i -> i >= main.from() && i < main.to() && isBody(i));
        for (Stretch last = last(zones.length);
                last.from() > main.from() && isStray(last, main, topic);
                last = last(last.from())) {
            for (int i = start(last); i < last.to(); i++) {
                zones[i] = Zone.AFTER;
            }
        }
        return zones;
    }

    private Stretch main() {
        Stretch main = new Stretch(0, 0, 0);
        for (int i = 0; i < zones.length; i++) {
            if (zones[i] == Zone.BODY) {
                Stretch stretch = from(i);
                main = stretch.words() > main.words() ? stretch : main;
                i = stretch.to();
            }
        }
        return main;
    }

    /** The last stretch that ends at {@code before} or above it. */
    private Stretch last(int before) {
        int to = before;
        while (to > 0 && zones[to - 1] != Zone.BODY) {
            to--;
        }
        int from = to;
        while (from > 0 && zones[from - 1] == Zone.BODY) {
            from--;
        }
        return from(from);
    }

    private Stretch from(int from) {
        int to = from;
        int words = 0;
        while (to < zones.length && zones[to] == Zone.BODY) {
            words += isBody(to) ? passages.get(to).words() : 0;
            to++;
        }
        return new Stretch(from, to, words);
    }

    /** Where the gap before {@code stretch} begins. */
    private int start(Stretch stretch) {
        int start = stretch.from();
        while (start > 0 && zones[start - 1] == Zone.GAP) {
            start--;
        }
        return start;
    }

    private boolean isStray(Stretch stretch, Stretch main, Topic topic) {
        int furniture = 0;
        for (int i = start(stretch); i < stretch.from(); i++) {
            furniture += marks.get(i).isPresent() ? 1 : 0;
        }
        if (stretch.words() <= VERY_SHORT * main.words() && furniture >= MUCH_FURNITURE) {
            return true;
        }
        return stretch.words() <= SHORT * main.words() && share(stretch, topic) < OFF_TOPIC;
    }

    private double share(Stretch stretch, Topic topic) {
        int content = 0;
        int known = 0;
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (isBody(i)) {
                Share share = topic.share(text, passages.get(i).span());
                content += share.content();
                known += share.known();
            }
        }
        return content == 0 ? 0 : (double) known / content;
    }

    private boolean isBody(int index) {
        return zones[index] == Zone.BODY && marks.get(index).isEmpty();
    }
}
