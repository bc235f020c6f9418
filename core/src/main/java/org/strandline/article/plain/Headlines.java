package org.strandline.article.plain;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.strandline.article.plain.Phrases.Sense;
import org.strandline.article.plain.Shape.Ending;
import org.strandline.article.plain.Topic.Share;
import org.strandline.article.plain.Zones.Zone;
import org.strandline.text.Span;

/**
 * Finds the headline among the lines above an article's text.
 *
 * <p>It says what the article goes on to say, above all in its first paragraphs, names and times stand close below it, and it is
 * no sentence. The weights were tuned on the crude dumps of the tuned half of the public pages, where they tell 77 of 100
 * headlines that stand on a line of their own; near these values it matters little which they are.
 */
final class Headlines {

    private static final int LONGEST = 32;
    private static final int SHORTEST = 2;
    private static final int FULL = 5;
    private static final int SHORTEST_STANDFIRST = 10;
    private static final int SURE_STANDFIRST = 13;

    /** Lines between headline and text that are not known to be furniture, at most. */
    private static final int FARTHEST = 60;

    /** Paragraphs that say what the article is about. */
    private static final int LEAD = 4;

    private static final int SHORTEST_PARAGRAPH = 12;

    /** Letters of a word that is not one of the small words of its language, at least. */
    private static final int CONTENT_LETTERS = 4;

    /** A line of two words that the article has is worth less than one of eight of which it has six. */
    private static final double FEW_WORDS = 2;

    private static final int CLOSE = 2;
    private static final int NEAR = 5;
    private static final int CREDITS_REACH = 6;

    private static final double GOOD_ENOUGH = 1.8;
    private static final double PER_LINE = 0.06;

    private final Survey survey;
    private final int body;
    private final Set<String> lead = new HashSet<>();

    private Headlines(Survey survey, int body) {
        this.survey = survey;
        this.body = body;
        int left = LEAD;
        for (int i = body; i < survey.size() && left > 0; i++) {
            if (survey.isBody(i) && survey.passage(i).words() >= SHORTEST_PARAGRAPH) {
                WordCursor word = cursor(i);
                while (word.next()) {
                    lead.add(word.word());
                }
                left--;
            }
        }
    }

    /** The headline of the article whose text begins with passage {@code body}. */
    static OptionalInt find(Survey survey, int body) {
        return new Headlines(survey, body).find();
    }

    private OptionalInt find() {
        int best = -1;
        double top = GOOD_ENOUGH;
        int distance = 0;
        for (int i = body - 1; i >= 0 && distance <= FARTHEST; i--) {
            double worth = mayBe(i) ? worth(i) - PER_LINE * distance : 0;
            if (worth > top) {
                top = worth;
                best = i;
            }
            distance += survey.mark(i).isPresent() ? 0 : 1;
        }
        if (best < 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(isUnderHeadline(best) ? best - 1 : best);
    }

    /** Whether the passage is the longer of two lines of which the first looks like a headline: a standfirst. */
    private boolean isUnderHeadline(int index) {
        if (index == 0 || !isFree(index - 1)) {
            return false;
        }
        Passage passage = survey.passage(index);
        Passage above = survey.passage(index - 1);
        boolean headline = above.words() >= FULL
                && above.shape().ending() == Ending.OPEN
                && above.shape().separators() <= 1
                && survey.topic(index - 1).known() > 0;
        boolean longer = passage.words() >= SURE_STANDFIRST
                || (passage.words() >= SHORTEST_STANDFIRST && passage.words() > above.words());
        return headline && (passage.shape().endsSentence() || longer);
    }

    private boolean isFree(int index) {
        return survey.mark(index).isEmpty() || survey.isMarked(index, "copy") || survey.isMarked(index, "under-title");
    }

    private boolean mayBe(int index) {
        int words = survey.passage(index).words();
        return (isFree(index) || survey.isMarked(index, "label")) && words >= SHORTEST && words <= LONGEST;
    }

    private double worth(int index) {
        return ofWords(index) + ofPlace(index) + ofShape(index);
    }

    /** What the article says again of the line, as a whole and in its first paragraphs. */
    private double ofWords(int index) {
        Share topic = survey.topic(index);
        int words = 0;
        int led = 0;
        WordCursor word = cursor(index);
        while (word.next()) {
            boolean content = word.word().length() >= CONTENT_LETTERS;
            words += content ? 1 : 0;
            led += content && lead.contains(word.word()) ? 1 : 0;
        }
        return 2 * topic.known() / (topic.content() + FEW_WORDS) + 2.5 * led / (words + FEW_WORDS);
    }

    private double ofPlace(int index) {
        int credits = creditsBelow(index);
        double worth = credits <= CLOSE ? 2 : credits <= NEAR ? 0.5 : 0;
        worth += index == 0 ? opensPage() : 0;
        worth += survey.isMarked(index, "copy") ? 0.8 : 0;
        worth += survey.isMarked(index, "under-title") ? 0.5 : 0;
        return worth;
    }

    private double ofShape(int index) {
        Passage passage = survey.passage(index);
        int words = passage.words();
        double worth = words >= FULL ? 1.5 : words == FULL - 1 ? 0.5 : -0.3;
        boolean sentence = passage.shape().ending() == Ending.SENTENCE
                && !survey.words(index).endsWith("?");
        worth -= sentence ? (isBelowCredits(index) ? 3 : 1.5) : 0;
        worth -= passage.tells(Sense.MENU) ? 1.5 : 0;
        worth -= isOfSections(index) ? 4 : 0;
        worth -= Lists.isBulleted(survey.text(), passage) || survey.words(index).startsWith("(") ? 1.5 : 0;
        worth -= passage.shape().separators() > 0 ? 0.4 : 0;
        return worth;
    }

    /** Whether every word of a line is the name of a section: {@code Home News Sport Weather}. */
    private boolean isOfSections(int index) {
        WordCursor word = cursor(index);
        int words = 0;
        while (word.next()) {
            words++;
            if (!Phrases.shipped()
                    .in(survey.text(), new Span(word.start(), word.end()))
                    .contains(Sense.MENU)) {
                return false;
            }
        }
        return words > 1;
    }

    /** The page's first line is its headline more often than not, and nearly always if the article comes right after it. */
    private double opensPage() {
        boolean right = survey.size() > 1 && survey.zone(1) == Zone.BODY;
        return right ? 1.7 : 0.8;
    }

    /** How many lines below the passage who wrote it, or when, stands; many if it does not stand near. */
    private int creditsBelow(int index) {
        for (int lines = 1; lines <= NEAR && index + lines < survey.size(); lines++) {
            if (isCredit(index + lines)) {
                return lines;
            }
        }
        return FARTHEST;
    }

    /** Whether who wrote it and when stands above the passage, close by. */
    private boolean isBelowCredits(int index) {
        for (int i = index - 1; i >= 0 && i >= index - CREDITS_REACH; i--) {
            if (isCredit(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCredit(int index) {
        return survey.isMarked(index, "byline")
                || survey.isMarked(index, "times")
                || survey.isMarked(index, Furniture.SIGNED_TIMES)
                || survey.isMarked(index, "stamp");
    }

    private WordCursor cursor(int index) {
        return new WordCursor(survey.text(), survey.passage(index).span());
    }
}
