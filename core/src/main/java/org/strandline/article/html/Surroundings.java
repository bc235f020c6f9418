package org.strandline.article.html;

import java.util.BitSet;
import org.strandline.article.metadata.Metadata;

/**
 * All that is known of a page before its lines are typed.
 *
 * @param layout the lines and boxes
 * @param sections lines under titles such as "Related stories"
 * @param prose where the running text is
 * @param container index of the box that holds the body
 * @param published the body as the page gives it to machines
 * @param metadata what the page says of its article
 * @param repetitions lines of the container that repeat others
 * @param landmarks the lines by which the others find their place
 */
record Surroundings(
        Layout layout,
        TitledSections sections,
        Prose prose,
        int container,
        PublishedBody published,
        Metadata metadata,
        BitSet repetitions,
        Landmarks landmarks) {

    /**
     * Lines by which the others find their place.
     *
     * @param headline the line that is the headline, -1 if there is none
     * @param headlineKey its words, or what the metadata say; empty if there is none
     * @param summaryKey the words of the summary in the metadata, empty if there is none
     * @param firstProse the first line of the body's running text, -1 if there is none
     * @param lastProse the last such line, -1 if there is none
     * @param foot from which line on a line may be the foot of the article
     */
    record Landmarks(int headline, String headlineKey, String summaryKey, int firstProse, int lastProse, int foot) {}

    /** Lines of prose at the end of an article that may be its foot, at most. */
    private static final int FOOT = 5;

    static Surroundings of(Layout layout, PublishedBody published, Metadata metadata) {
        TitledSections sections = TitledSections.of(layout);
        Prose prose = Prose.of(layout, sections);
        int longest = BodyContainer.find(prose);
        int container = SeveralArticles.container(prose, longest, headline(layout, layout.box(longest), metadata));
        BitSet repetitions = Repetitions.in(prose, container);
        Landmarks landmarks = landmarks(prose, layout.box(container), metadata);
        return new Surroundings(layout, sections, prose, container, published, metadata, repetitions, landmarks);
    }

    private static Landmarks landmarks(Prose prose, Layout.Box container, Metadata metadata) {
        Layout layout = prose.layout();
        int headline = headline(layout, container, metadata);
        String key = metadata.headline()
                .map(WordKey::of)
                .orElse(headline < 0 ? "" : layout.line(headline).key());
        int firstProse = -1;
        int lastProse = -1;
        int count = 0;
        for (int index = container.firstLine(); index < container.endLine(); index++) {
            if (prose.ofLine(index) > 0) {
                firstProse = firstProse < 0 ? index : firstProse;
                lastProse = index;
                count++;
            }
        }
        int foot = container.endLine();
        for (int left = Math.min(FOOT, count / 2); left > 0; ) {
            foot--;
            left -= prose.ofLine(foot) > 0 ? 1 : 0;
        }
        String summary = metadata.summary().map(WordKey::of).orElse("");
        return new Landmarks(headline, key, summary, firstProse, lastProse, foot);
    }

    /** A heading that says what the metadata say; else the first title; else any line that says it. */
    private static int headline(Layout layout, Layout.Box container, Metadata metadata) {
        String wanted = metadata.headline().map(WordKey::of).orElse("");
        int title = -1;
        int same = -1;
        for (int index = 0; index < container.endLine(); index++) {
            Line line = layout.line(index);
            if (line.words() > 1 && !wanted.isEmpty() && line.key().equals(wanted)) {
                if (line.isHeading()) {
                    return index;
                }
                same = same < 0 ? index : same;
            }
            title = title < 0 && line.kind() == Line.Kind.TITLE && line.words() > 2 ? index : title;
        }
        return title < 0 ? same : title;
    }
}
