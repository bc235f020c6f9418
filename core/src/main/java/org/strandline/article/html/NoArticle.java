package org.strandline.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.strandline.record.BlockType;

/**
 * Says of a page that it carries no article: a section front, an error page, a login, a list of results, a shell that
 * waits for a script.
 *
 * <p>A page with running text is never one. Of the others it takes strong evidence: nothing to read at all, a title that
 * only such pages have, or sentences that all stand under links to elsewhere. A page that says to machines that it is an
 * article has only to have something to read.
 */
final class NoArticle {

    /** Words of running text from which on a page is an article, whatever else speaks against it. */
    private static final int ENOUGH = 60;

    /** Words of a line without a full stop that make it text all the same. */
    private static final int LONG_LINE = 10;

    private static final int LEAST_LINE = 4;
    private static final int TITLE_WORDS = 3;

    /** Sentences right under a link that may be the summary of where it leads. */
    private static final int SUMMARY = 2;

    /** Summaries of other pages that make a list. */
    private static final int LIST = 3;

    /** What a list may say besides, for each word of its summaries. */
    private static final double OWN = 0.25;

    private final Surroundings surroundings;
    private final Layout layout;
    private final List<LineTyper.Verdict> verdicts;

    private NoArticle(Surroundings surroundings, List<LineTyper.Verdict> verdicts) {
        this.surroundings = surroundings;
        this.layout = surroundings.layout();
        this.verdicts = verdicts;
    }

    /**
     * Why the page is none, in a sentence for people; empty if it is one.
     *
     * @param title the page's title, with or without the name of its site; asked only if that may decide
     * @param stated whether the page says to machines that it is an article; asked only if that decides
     */
    static Optional<String> reason(
            Surroundings surroundings,
            List<LineTyper.Verdict> verdicts,
            Supplier<String> title,
            BooleanSupplier stated) {
        return surroundings.prose().total() >= ENOUGH
                ? Optional.empty()
                : new NoArticle(surroundings, verdicts).reason(title, stated);
    }

    private Optional<String> reason(Supplier<String> title, BooleanSupplier stated) {
        List<Integer> text = text();
        if (text.isEmpty()) {
            return Optional.of("The page has no running text.");
        }
        int words = text.stream().mapToInt(index -> layout.line(index).words()).sum();
        boolean titled = words < ENOUGH && isTitled(title.get());
        boolean list = isList(text);
        if ((!titled && !list) || stated.getAsBoolean()) {
            return Optional.empty();
        }
        return Optional.of(
                titled
                        ? "The page is titled as an error, a login or a search."
                        : "All text of the page stands under links to other pages.");
    }

    /** The lines of the body and the captions that are something to read. */
    private List<Integer> text() {
        List<Integer> text = new ArrayList<>();
        boolean alone = true;
        for (int index = 0; index < verdicts.size(); index++) {
            BlockType type = verdicts.get(index).type();
            alone = alone && (type.isBody() || type == BlockType.HEADLINE);
        }
        for (int index = 0; index < verdicts.size(); index++) {
            BlockType type = verdicts.get(index).type();
            boolean read = (type.isBody() && type != BlockType.SUBHEADING) || type == BlockType.CAPTION;
            if (read && (alone || isText(layout.line(index))) && !isNotice(layout.line(index))) {
                text.add(index);
            }
        }
        return text;
    }

    private static boolean isText(Line line) {
        int words = line.words() - line.tally().linked();
        return line.linkedShare() < 0.5
                && words >= LEAST_LINE
                && (line.tally().sentences() > 0 || words >= LONG_LINE || line.kind() == Line.Kind.CELL);
    }

    private static boolean isNotice(Line line) {
        return PageWording.NOTICE.matches(line.key());
    }

    private boolean isTitled(String title) {
        for (String part : SiteSeparators.parts(title)) {
            if (PageWording.TITLE.matches(WordKey.of(part))) {
                return true;
            }
        }
        for (Line line : layout.lines()) {
            if (line.kind() == Line.Kind.TITLE && PageWording.TITLE.matches(line.key())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the lines of {@code text} follow closely on links that are long enough to be headlines. A front may have
     * a word for its own newsletter after them; what stands before them is an article.
     */
    private boolean isList(List<Integer> text) {
        int since = SUMMARY;
        int links = 0;
        int summaries = 0;
        int own = 0;
        int next = 0;
        for (int index = 0; index < layout.lines().size() && next < text.size(); index++) {
            Line line = layout.line(index);
            if (index == text.get(next)) {
                boolean summary = since < SUMMARY;
                if (!summary && summaries == 0) {
                    return false;
                }
                summaries += summary ? line.words() : 0;
                own += summary ? 0 : line.words();
                since++;
                next++;
            } else if (line.linkedShare() >= 0.8 && line.words() >= TITLE_WORDS && !isApart(line)) {
                since = 0;
                links++;
            } else if (line.isHeading()) {
                since = SUMMARY;
            }
        }
        return links >= LIST && own <= OWN * summaries;
    }

    private boolean isApart(Line line) {
        return surroundings.prose().cues(line.box()).hasAny(Cues.of(Cue.NAVIGATION, Cue.HEADER, Cue.FOOTER));
    }
}
