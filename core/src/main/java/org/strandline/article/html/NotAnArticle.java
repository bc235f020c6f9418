package org.strandline.article.html;

import java.util.List;
import java.util.Optional;

/** Tells pages without an article: section fronts, error pages, walls. Only strong evidence counts. */
final class NotAnArticle {

    /** Words of body from which on a page has an article whatever else is on it. */
    private static final int PLENTY = 80;

    private static final int LINKS_OF_A_FRONT = 10;
    private static final int SUMMARIES_OF_A_FRONT = 3;

    private NotAnArticle() {}

    /** Why the page has no article, in a sentence; empty if it has one. */
    static Optional<String> reason(Surroundings surroundings, List<LineTyper.Verdict> verdicts) {
        Layout layout = surroundings.layout();
        int body = 0;
        int linkLines = 0;
        int summaries = 0;
        boolean excuse = false;
        for (int index = 0; index < verdicts.size(); index++) {
            Line line = layout.line(index);
            linkLines += line.linkedShare() >= 0.8 ? 1 : 0;
            summaries += surroundings.prose().isSummary(index) ? 1 : 0;
            boolean inBody = verdicts.get(index).type().isBody();
            body += inBody ? line.words() : 0;
            boolean prominent = inBody || line.kind() == Line.Kind.TITLE;
            excuse = excuse || (prominent && LineWording.EXCUSE.matches(line.key()));
        }
        if (body == 0) {
            return Optional.of("the page has no running text");
        }
        if (body >= PLENTY && surroundings.prose().total() >= PLENTY) {
            return Optional.empty();
        }
        if (excuse) {
            return Optional.of("the page says that it cannot be shown");
        }
        if (summaries >= SUMMARIES_OF_A_FRONT && linkLines >= SUMMARIES_OF_A_FRONT) {
            return Optional.of("the page lists summaries of other pages");
        }
        boolean front = linkLines >= LINKS_OF_A_FRONT
                && 2 * linkLines > layout.lines().size()
                && surroundings.prose().total() == 0;
        return front ? Optional.of("the page lists links") : Optional.empty();
    }
}
