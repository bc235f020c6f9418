package org.strandline.article.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the body is on a page that has several texts in boxes of one kind: the posts of a live blog, which are one
 * article, or an article and those that load after it, which are not.
 */
final class SeveralArticles {

    /** Posts of a live blog, at least. */
    private static final int POSTS = 3;

    /** Words of running text that an article has, at least, to be preferred to the longest of the page. */
    private static final int ENOUGH = 30;

    /** Boxes from the one with the most text outwards that may be one of several, at most. */
    private static final int REACH = 6;

    /** Lines at the start of an article among which its headline stands. */
    private static final int START = 4;

    private final Prose prose;
    private final Layout layout;
    private final int headline;

    private SeveralArticles(Prose prose, int headline) {
        this.prose = prose;
        this.layout = prose.layout();
        this.headline = headline;
    }

    /**
     * The container, if the boxes around it speak for another one; else {@code found}.
     *
     * @param found the box that holds the most text
     * @param headline the line that is the page's headline, -1 if there is none
     */
    static int container(Prose prose, int found, int headline) {
        if (headline < 0 || found == 0) {
            return found;
        }
        SeveralArticles several = new SeveralArticles(prose, headline);
        int box = found;
        for (int step = 0; step < REACH && box > 0 && !several.layout.box(box).holds(headline); step++) {
            List<Integer> alike = several.alike(box);
            if (alike.size() >= POSTS && several.areUnder(alike)) {
                return several.layout.box(box).parent();
            }
            for (int other : alike) {
                if (other != box && several.isNamed(other) && several.isTitled(box)) {
                    return other;
                }
            }
            box = several.layout.box(box).parent();
        }
        return found;
    }

    /** The boxes beside {@code box}, itself among them, that are of its kind and hold running text. */
    private List<Integer> alike(int box) {
        Layout.Box pattern = layout.box(box);
        Layout.Box around = layout.box(pattern.parent());
        List<Integer> alike = new ArrayList<>();
        boolean furniture = prose.cues(box).hasAny(CueGroups.FURNITURE);
        for (int index = pattern.parent() + 1;
                !furniture && index < layout.boxes().size() && layout.box(index).firstLine() < around.endLine();
                index++) {
            Layout.Box other = layout.box(index);
            boolean beside = other.parent() == pattern.parent() && other.depth() == pattern.depth();
            if (beside
                    && other.tag().equals(pattern.tag())
                    && other.cues().equals(pattern.cues())
                    && prose.in(other) > 0) {
                alike.add(index);
            }
        }
        return alike;
    }

    /** Whether each of {@code posts} has a heading of its own that leads nowhere, under the headline. */
    private boolean areUnder(List<Integer> posts) {
        return posts.stream().allMatch(post -> layout.box(post).firstLine() > headline && isTitled(post));
    }

    private boolean isTitled(int box) {
        int end = Math.min(layout.box(box).endLine(), layout.box(box).firstLine() + START);
        for (int index = layout.box(box).firstLine(); index < end; index++) {
            Line line = layout.line(index);
            if (line.isHeading() && line.linkedShare() < 0.5) {
                return true;
            }
        }
        return false;
    }

    /** Whether the headline is that of {@code box}. */
    private boolean isNamed(int box) {
        return layout.box(box).holds(headline) && prose.in(layout.box(box)) >= ENOUGH;
    }
}
