package org.strandline.article.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.strandline.article.metadata.Byline;
import org.strandline.article.metadata.CaptionLine;
import org.strandline.article.metadata.NewsAgency;
import org.strandline.article.metadata.PublicationTimes;
import org.strandline.article.metadata.SignedTimes;
import org.strandline.article.plain.Phrases.Sense;
import org.strandline.record.BlockType;
import org.strandline.text.Span;

/** Knows furniture by its own words and shape, without a look at where it stands: a sieve of rules, the surest first. */
final class Furniture {

    /** The rule for a line that says who wrote the article and when. */
    static final String SIGNED_TIMES = "signed-times";

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_CAPTION = 700;
    private static final int LONGEST_CREDIT = 60;
    private static final int SHORTEST_DESCRIPTION = 25;
    private static final int LONG = 18;
    private static final int LONGEST_NOTICE = 60;
    private static final int LONGEST_LABEL = 4;

    private static final int LONGEST_STAMP = 14;
    private static final int FEWEST_NUMBERS = 3;
    private static final int MOST_UNDER_TITLE = 12;
    private static final int SHORTEST_HEADLINE = 4;
    private static final int LONGEST_HEADLINE = 32;
    private static final int LONGEST_REFRAIN = 6;
    private static final int FEWEST_COPIES = 4;
    private static final int FEWEST_STEPS = 3;

    /** More sentences than a caption has. */
    private static final int SENTENCES_OF_PROSE = 4;

    /** What stands between the steps of the way to a page. */
    private static final String STEPS = "/>»›→";

    private static final String QUOTES = "\"“‘'«";
    private static final String CLOSING_QUOTES = "\"”’»";

    private final String text;
    private final Map<String, Integer> refrains = new HashMap<>();

    private Furniture(String text) {
        this.text = text;
    }

    /** For each of {@code passages} what it is for certain, if that can be told. */
    static List<Optional<Mark>> in(String text, List<Passage> passages) {
        Furniture furniture = new Furniture(text);
        for (Passage passage : passages) {
            if (passage.span().length() <= LONGEST_LINE) {
                furniture.refrains.merge(furniture.words(passage), 1, Integer::sum);
            }
        }
        List<Optional<Mark>> marks = new ArrayList<>(passages.size());
        for (Passage passage : passages) {
            marks.add(furniture.mark(passage));
        }
        furniture.markEchoes(passages, marks);
        furniture.markUnderTitles(passages, marks);
        return marks;
    }

    /** {@code Latest World News} and below it {@code See more Latest World News}: a title and the link to all of its list. */
    private void markEchoes(List<Passage> passages, List<Optional<Mark>> marks) {
        for (int i = 0; i + 1 < passages.size(); i++) {
            String title = words(passages.get(i));
            Passage next = passages.get(i + 1);
            boolean brief = passages.get(i).words() <= LONGEST_REFRAIN
                    && next.words() > passages.get(i).words()
                    && next.words() <= passages.get(i).words() + LONGEST_LABEL;
            if (brief && words(next).endsWith(" " + title)) {
                marks.set(i, Optional.of(new Mark(BlockType.HEADING, "echoed-title")));
                marks.set(i + 1, Optional.of(new Mark(BlockType.HEADING, "echoed-title")));
            }
        }
    }

    /** Headlines straight below {@code Related stories} or {@code Read more:}, up to the first line that is a sentence. */
    private void markUnderTitles(List<Passage> passages, List<Optional<Mark>> marks) {
        int left = 0;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (isTitle(passage, marks.get(i))) {
                left = MOST_UNDER_TITLE;
            } else if (left > 0 && marks.get(i).isEmpty()) {
                boolean headline = passage.shape().ending() == Shape.Ending.OPEN
                        || (words(passage).endsWith("?") && passage.shape().sentences() == 1);
                left = headline ? left - 1 : 0;
                if (headline && passage.words() >= SHORTEST_HEADLINE && passage.words() <= LONGEST_HEADLINE) {
                    marks.set(i, Optional.of(new Mark(BlockType.TEASER, "under-title")));
                }
            }
        }
    }

    private boolean isTitle(Passage passage, Optional<Mark> mark) {
        boolean bare = passage.words() <= LONGEST_LABEL;
        return mark.filter(known -> known.type() == BlockType.HEADING || (known.type() == BlockType.PROMO && bare))
                .isPresent();
    }

    private Optional<Mark> mark(Passage passage) {
        return times(passage)
                .or(() -> byline(passage))
                .or(() -> signedTimes(passage))
                .or(() -> WireLines.mark(text, passage))
                .or(() -> button(passage))
                .or(() -> signedPicture(passage))
                .or(() -> rights(passage))
                .or(() -> credit(passage))
                .or(() -> when(SignedCaption.is(text, passage), BlockType.CAPTION, "signed-caption"))
                .or(() -> when(isLabelledCaption(passage), BlockType.CAPTION, "named-caption"))
                .or(() -> label(passage))
                .or(() -> phrase(passage))
                .or(() -> saidTwice(passage))
                .or(() -> trail(passage))
                .or(() -> stamp(passage))
                .or(() -> refrain(passage))
                .or(() -> copy(passage));
    }

    private Optional<Mark> times(Passage passage) {
        return when(
                passage.span().length() <= LONGEST_LINE
                        && passage.shape().numbers() > 0
                        && PublicationTimes.parse(words(passage)).isPresent(),
                BlockType.DATELINE,
                "times");
    }

    private Optional<Mark> byline(Passage passage) {
        return when(
                passage.span().length() <= LONGEST_LINE
                        && mayName(passage)
                        && Byline.parse(words(passage)).isPresent(),
                BlockType.BYLINE,
                "byline");
    }

    /** {@code Posted on 4 March 2031 by Mara Lindqvist}. */
    private Optional<Mark> signedTimes(Passage passage) {
        return when(
                passage.shape().numbers() > 0
                        && SignedTimes.parse(words(passage)).isPresent(),
                BlockType.BYLINE,
                SIGNED_TIMES);
    }

    /** Whether there is a letter in it that is not small: names of people and agencies have one. */
    private boolean mayName(Passage passage) {
        for (int i = passage.span().start(); i < passage.span().end(); i++) {
            char c = text.charAt(i);
            if ((Character.isLetter(c) && !Character.isLowerCase(c)) || Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Mark> button(Passage passage) {
        return when(passage.tells(Sense.WIDGET) && passage.words() <= 2, BlockType.WIDGET, "control");
    }

    /** {@code The harbour at dawn © Jane Doe}, but not {@code Valley Courier © 2023}. */
    private Optional<Mark> signedPicture(Passage passage) {
        int sign = text.indexOf('©', passage.span().start(), passage.span().end());
        int after = sign + 1;
        while (sign >= 0 && after < passage.span().end() && Characters.isBlank(text.charAt(after))) {
            after++;
        }
        boolean named = sign - passage.span().start() >= SHORTEST_DESCRIPTION
                && after < passage.span().end()
                && Character.isUpperCase(text.charAt(after));
        return named && !passage.tells(Sense.LEGAL) ? credit(passage) : Optional.empty();
    }

    private Optional<Mark> rights(Passage passage) {
        int sign = text.indexOf('©', passage.span().start(), passage.span().end());
        boolean signed = sign >= 0 && passage.words() <= LONGEST_NOTICE;
        return when(signed || passage.tells(Sense.LEGAL), BlockType.BOILERPLATE, "rights");
    }

    private Optional<Mark> credit(Passage passage) {
        return when(
                passage.span().length() <= LONGEST_CAPTION
                        && mayName(passage)
                        && !isSignedOff(passage)
                        && (CaptionLine.split(words(passage)).credit().isPresent() || endsInCredit(passage.span())),
                BlockType.CAPTION,
                "credit");
    }

    /**
     * A quotation, or more than a caption says, that ends in an agency's name: the last paragraph of its text, {@code … he added. (ANI)};
     * behind the end of a quotation one word of any name does: {@code “… to stay.” (Fenwire)}.
     */
    private boolean isSignedOff(Passage passage) {
        String line = words(passage);
        int open = line.lastIndexOf('(');
        if (!line.endsWith(")") || open <= 0) {
            return false;
        }
        String name = line.substring(open + 1, line.length() - 1);
        String before = line.substring(0, open).stripTrailing();
        boolean said = !before.isEmpty() && CLOSING_QUOTES.indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean word = name.indexOf(' ') < 0 && name.indexOf('/') < 0;
        boolean prose = QUOTES.indexOf(line.charAt(0)) >= 0 || passage.shape().sentences() >= SENTENCES_OF_PROSE;
        return (said && word) || (prose && NewsAgency.named(name).isPresent());
    }

    private boolean isLabelledCaption(Passage passage) {
        return passage.words() <= LONGEST_NOTICE && CaptionLine.isLabelled(words(passage));
    }

    /** {@code … in the old harbourCredit: Jane Doe}: the credit had an element of its own, and the blank went with it. */
    private boolean endsInCredit(Span span) {
        for (int i = span.end() - 2; i > span.start() && span.end() - i <= LONGEST_CREDIT; i--) {
            char before = text.charAt(i - 1);
            if (Character.isUpperCase(text.charAt(i)) && (Character.isLowerCase(before) || before == '.')) {
                CaptionLine line = CaptionLine.split(text.substring(i, span.end()));
                return line.credit().isPresent() && line.caption().isEmpty();
            }
        }
        return false;
    }

    /** {@code Read more: …}, {@code WATCH | …}. */
    private Optional<Mark> label(Passage passage) {
        int limit = Math.min(passage.span().end(), passage.span().start() + 60);
        for (int i = passage.span().start() + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '|' || c == '：') {
                Span before = new Span(passage.span().start(), i);
                boolean known = Phrases.shipped().in(text, before).contains(Sense.PROMO)
                        && Shape.of(text, before).words() <= LONGEST_LABEL;
                return when(known, BlockType.PROMO, "label");
            }
        }
        return Optional.empty();
    }

    private Optional<Mark> phrase(Passage passage) {
        boolean brief = passage.words() < LONG;
        if (passage.tells(Sense.COMMENTS) && brief) {
            return Optional.of(new Mark(BlockType.WIDGET, "comments"));
        }
        if (passage.tells(Sense.LISTS)
                && passage.words() <= 8
                && (!passage.shape().endsSentence() || trailsOff(passage))) {
            return Optional.of(new Mark(BlockType.HEADING, "list-title"));
        }
        if (passage.tells(Sense.CAPTION) && passage.words() <= LONGEST_NOTICE) {
            return Optional.of(new Mark(BlockType.CAPTION, "named-caption"));
        }
        if (passage.tells(Sense.REFERENCES) && passage.words() <= LONGEST_LABEL) {
            return Optional.of(new Mark(BlockType.HEADING, "references"));
        }
        if (passage.tells(Sense.AUTHOR) && passage.words() <= 2 * LONGEST_NOTICE) {
            return Optional.of(new Mark(BlockType.BOILERPLATE, "author"));
        }
        if (passage.tells(Sense.WIDGET) && passage.words() <= LONGEST_NOTICE) {
            return Optional.of(new Mark(BlockType.WIDGET, "control"));
        }
        boolean unfinished = !passage.shape().endsSentence();
        return when(passage.tells(Sense.PROMO) && brief && unfinished, BlockType.PROMO, "promo");
    }

    /** {@code You may also like…}: a title that a list follows. */
    private boolean trailsOff(Passage passage) {
        String words = words(passage);
        return words.endsWith("...") || words.endsWith("…");
    }

    /** A line that says the same thing twice over: a link around a picture and around its title. */
    private Optional<Mark> saidTwice(Passage passage) {
        int start = passage.span().start();
        int end = passage.span().end();
        int half = passage.span().length() / 2;
        boolean odd = passage.span().length() % 2 == 1;
        boolean twice = half > 12
                && passage.span().length() <= LONGEST_CAPTION
                && passage.words() > 1
                && (!odd || Characters.isBlank(text.charAt(start + half)))
                && text.regionMatches(start, text, end - half, half);
        return when(twice, BlockType.TEASER, "said-twice");
    }

    /** {@code Front page / River & weather / Pell}: the way from a site's first page to this one. */
    private Optional<Mark> trail(Passage passage) {
        String line = words(passage);
        int steps = 1;
        int from = 0;
        for (int i = 1; i + 1 < line.length() && line.length() <= LONGEST_LINE; i++) {
            boolean step = STEPS.indexOf(line.charAt(i)) >= 0 && line.charAt(i - 1) == ' ' && line.charAt(i + 1) == ' ';
            if (step && Shape.of(line, new Span(from, i)).words() > LONGEST_LABEL) {
                return Optional.empty();
            }
            steps += step ? 1 : 0;
            from = step ? i + 1 : from;
        }
        boolean trail = steps >= FEWEST_STEPS && passage.shape().ending() == Shape.Ending.OPEN;
        return when(trail, BlockType.BOILERPLATE, "trail");
    }

    /** {@code Jane Doe on 12 September 2018 at 4:47 pm said:}. */
    private Optional<Mark> stamp(Passage passage) {
        boolean brief = passage.words() <= LONGEST_STAMP
                && passage.shape().numbers() >= FEWEST_NUMBERS
                && (!passage.shape().endsSentence()
                        || text.charAt(passage.span().end() - 2) == 'm');
        return when(brief && hasClock(passage.span()), BlockType.TEASER, "stamp");
    }

    private boolean hasClock(Span span) {
        for (int i = span.start() + 1; i + 2 < span.end(); i++) {
            if (text.charAt(i) == ':'
                    && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1))
                    && Character.isDigit(text.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** A few words that come back again and again between other lines. */
    private Optional<Mark> refrain(Passage passage) {
        boolean brief = passage.words() <= LONGEST_REFRAIN && !passage.shape().endsSentence();
        return when(
                brief && refrains.getOrDefault(words(passage), 0) >= FEWEST_COPIES, BlockType.BOILERPLATE, "refrain");
    }

    /** A line that is no sentence and stands on the page twice, or a sentence that stands there three times. */
    private Optional<Mark> copy(Passage passage) {
        int copies = refrains.getOrDefault(words(passage), 0);
        boolean sentence = passage.shape().endsSentence();
        boolean question = text.charAt(passage.span().end() - 1) == '?'
                || text.charAt(passage.span().end() - 1) == '？';
        return when(
                !question && passage.words() > LONGEST_REFRAIN && copies >= (sentence ? 3 : 2),
                BlockType.TEASER,
                "copy");
    }

    private static Optional<Mark> when(boolean seen, BlockType type, String rule) {
        return seen ? Optional.of(new Mark(type, rule)) : Optional.empty();
    }

    private String words(Passage passage) {
        return passage.span().of(text);
    }
}
