package org.strandline.article.html;

import java.util.Optional;
import org.strandline.article.metadata.Metadata;

/**
 * All that is known of a page before its lines are typed.
 *
 * @param layout the lines and boxes
 * @param prose where the running text is
 * @param container index of the box that holds the body
 * @param published the body as the page gives it to machines
 * @param metadata what the page says of its article
 * @param headline index of the line that is the headline, -1 if there is none
 */
record Surroundings(
        Layout layout, Prose prose, int container, PublishedBody published, Metadata metadata, int headline) {

    static Surroundings of(Layout layout, PublishedBody published, Metadata metadata) {
        Prose prose = Prose.of(layout);
        int container = BodyContainer.find(prose);
        return new Surroundings(layout, prose, container, published, metadata, headline(layout, container, metadata));
    }

    private static int headline(Layout layout, int container, Metadata metadata) {
        int end = layout.box(container).endLine();
        Optional<String> wanted = metadata.headline().map(WordKey::of);
        int first = -1;
        for (int index = 0; index < end; index++) {
            Line line = layout.line(index);
            if (wanted.isPresent()
                    && line.words() > 1
                    && WordKey.of(line.text()).equals(wanted.get())) {
                return index;
            }
            if (first < 0 && line.kind() == Line.Kind.TITLE && line.words() > 2) {
                first = index;
            }
        }
        return first;
    }
}
