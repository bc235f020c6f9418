package org.strandline.article.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.strandline.article.metadata.Byline;
import org.strandline.article.plain.Phrases.Sense;
import org.strandline.article.plain.Shape.Ending;
import org.strandline.article.plain.Zones.Zone;
import org.strandline.record.BlockType;
import org.strandline.text.Span;

/** Gives every passage of a surveyed page its type. */
final class Labels {

    /** The rule for names without {@code By}. */
    static final String NAME_LINE = "name-line";

    /** The rule for a line that the next line says again. */
    static final String DOUBLED = "doubled-caption";

    private static final int LONGEST_NAME_LINE = 8;
    private static final int LONGEST_KICKER = 4;
    private static final int LONGEST_SUBHEADING = 16;
    private static final int LONGEST_MENU = 3;
    private static final int STANDFIRST_REACH = 4;
    private static final int SHORTEST_STANDFIRST = 8;
    private static final int SHORTEST_CAPTION = 4;
    private static final int SHORTEST_PROMO = 8;
    private static final int LONGEST_LEAD_IN = 4;
    private static final double MOSTLY = 0.7;
    private static final double REPEATED = 0.6;
    private static final int REPEAT_REACH = 40;

    /** What an author does in a piece that a line leads to: {@code Jane Doe explains: why the harbour is closed}. */
    private static final Set<String> TELLING = Set.of("explains", "writes", "asks", "answers", "reports");

    /** In capitals as all the line may be: {@code SEND TO A FRIEND}. */
    private static final Set<String> ARTICLES = Set.of("A", "AN", "THE", "THIS", "YOUR", "OUR");

    private final Survey survey;
    private final Opening opening;
    private final boolean[] items;
    private final List<Mark> labels = new ArrayList<>();
    private boolean underHeading;

    private Labels(Survey survey, Opening opening) {
        this.survey = survey;
        this.opening = opening;
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < survey.size(); i++) {
            passages.add(survey.passage(i));
        }
        this.items = Lists.in(survey.text(), passages);
    }

    /** The types of all passages of {@code survey}, with the rules that gave them. */
    static List<Mark> of(Survey survey, Opening opening) {
        Labels labels = new Labels(survey, opening);
        for (int i = 0; i < survey.size(); i++) {
            labels.labels.add(labels.label(i));
        }
        return labels.labels;
    }

    private Mark label(int index) {
        if (opening.headline().isPresent() && opening.headline().getAsInt() == index) {
            return new Mark(BlockType.HEADLINE, "headline");
        }
        if (index < opening.body()) {
            return before(index);
        }
        return switch (survey.zone(index)) {
            case BEFORE -> before(index);
            case BODY -> inBody(index);
            case GAP, AFTER -> outside(index);
        };
    }

    private Mark before(int index) {
        Optional<Mark> mark = survey.mark(index);
        if (isDoubledBefore(index)) {
            return new Mark(BlockType.CAPTION, DOUBLED);
        }
        if (mark.isPresent()) {
            return mark.get();
        }
        if (isNameLine(index)) {
            return new Mark(BlockType.BYLINE, NAME_LINE);
        }
        if (isPoint(index)) {
            return new Mark(BlockType.STANDFIRST, "summary-point");
        }
        if (isStandfirst(index)) {
            return new Mark(BlockType.STANDFIRST, "under-headline");
        }
        boolean over = opening.headline().isPresent() && opening.headline().getAsInt() == index + 1;
        return over && survey.passage(index).words() <= LONGEST_KICKER
                ? new Mark(BlockType.KICKER, "over-headline")
                : new Mark(BlockType.BOILERPLATE, "before-article");
    }

    /** Names alone on a line, below the headline and beside a time or the line of another name, that the article does not speak of. */
    private boolean isNameLine(int index) {
        boolean below = index > opening.headline().orElse(survey.size()) && index < opening.body();
        if (!below
                || survey.passage(index).words() > LONGEST_NAME_LINE
                || survey.passage(index).words() < 2) {
            return false;
        }
        boolean beside = false;
        for (int i = index - 2; i <= index + 2; i++) {
            beside |= i > 0
                    && i < survey.size()
                    && survey.mark(i).filter(Labels::isCredit).isPresent();
        }
        Topic.Share topic = survey.topic(index);
        boolean ofArticle = topic.content() > 0 && topic.known() >= topic.content();
        return beside && !ofArticle && survey.passage(index).shape().numbers() == 0 && namesOnly(survey.words(index));
    }

    private static boolean isCredit(Mark mark) {
        return mark.type() == BlockType.DATELINE || mark.type() == BlockType.BYLINE;
    }

    private static boolean namesOnly(String words) {
        StringTokenizer tokens = new StringTokenizer(words, " ,&");
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            boolean link = token.equals("and") || token.equals("und") || token.equals("et") || token.equals("y");
            if ((!link && !Character.isUpperCase(token.charAt(0))) || ARTICLES.contains(token)) {
                return false;
            }
        }
        return Byline.parse("By " + words)
                .filter(byline -> !byline.authors().isEmpty())
                .isPresent();
    }

    /** One of the points under a headline that say in short what the article says. */
    private boolean isPoint(int index) {
        return index > opening.headline().orElse(survey.size())
                && Lists.isBulleted(survey.text(), survey.passage(index))
                && survey.passage(index).words() >= SHORTEST_STANDFIRST
                && survey.topic(index).known() > 1;
    }

    private boolean isStandfirst(int index) {
        int headline = opening.headline().orElse(survey.size());
        if (index <= headline
                || survey.score(index) <= 0
                || Opening.isHeap(survey.passage(index))
                || survey.passage(index).words() < SHORTEST_STANDFIRST) {
            return false;
        }
        int between = 0;
        for (int i = headline + 1; i < index; i++) {
            between += survey.mark(i).isPresent() ? 0 : 1;
        }
        return between < STANDFIRST_REACH && survey.topic(index).ofTopic() > 0;
    }

    private Mark inBody(int index) {
        underHeading = false;
        Optional<Mark> mark = survey.mark(index);
        if (isDoubled(index)) {
            return new Mark(BlockType.CAPTION, DOUBLED);
        }
        if (mark.isPresent()) {
            return mark.get();
        }
        if (index == opening.body() && standsApart(index)) {
            return new Mark(BlockType.STANDFIRST, "stands-apart");
        }
        if (isTitled(index)) {
            return new Mark(BlockType.PROMO, "titled-line");
        }
        if (isShouted(index)) {
            return new Mark(BlockType.PROMO, "shouted-line");
        }
        if (isItem(index)) {
            return new Mark(BlockType.LIST, "list-item");
        }
        if (isSubheading(index)) {
            return new Mark(BlockType.SUBHEADING, "subheading");
        }
        return new Mark(isRow(index) ? BlockType.TABLE : BlockType.PARAGRAPH, isRow(index) ? "table-row" : "prose");
    }

    /** A line and the same line again: a picture's description and its caption, without a credit. */
    private boolean isDoubled(int index) {
        boolean free = survey.mark(index).isEmpty() || survey.isMarked(index, "copy");
        return free
                && survey.passage(index).words() >= SHORTEST_CAPTION
                && (isSame(index, index - 1) || isSame(index, index + 1));
    }

    /** The same above the text: below the headline, or a sentence, since menus say things twice too; never the headline again. */
    private boolean isDoubledBefore(int index) {
        int headline = opening.headline().orElse(survey.size());
        boolean echo = headline < survey.size() && survey.words(index).equals(survey.words(headline));
        boolean sentence = survey.passage(index).shape().endsSentence();
        return (index > headline || sentence) && !echo && isDoubled(index);
    }

    private boolean isSame(int index, int other) {
        return other >= 0 && other < survey.size() && survey.words(index).equals(survey.words(other));
    }

    /** Whether furniture follows the body's first passage at once, or a later passage says it again. */
    private boolean standsApart(int index) {
        if (index + 1 >= survey.size() || opening.headline().isEmpty()) {
            return false;
        }
        if (survey.mark(index + 1).isPresent() && survey.last(Zone.BODY) > index + 1) {
            return true;
        }
        for (int i = index + 1; i < survey.size() && i <= index + REPEAT_REACH; i++) {
            if (survey.isBody(i) && Captions.sharedWords(survey.words(index), survey.words(i)) >= REPEATED) {
                return true;
            }
        }
        return false;
    }

    /** {@code Jane Doe explains: Harbour pilots 'to strike over pay'}: another piece's title with a few words before it. */
    private boolean isTitled(int index) {
        Passage passage = survey.passage(index);
        if (passage.shape().ending() != Ending.OPEN || passage.words() < SHORTEST_PROMO || !betweenSentences(index)) {
            return false;
        }
        String words = survey.words(index);
        int colon = words.indexOf(": ");
        if (colon <= 0) {
            return false;
        }
        Shape leadIn = Shape.of(words, new Span(0, colon));
        boolean title = Character.isUpperCase(words.charAt(Math.min(words.length() - 1, afterQuote(words, colon + 2))));
        boolean told = TELLING.contains(words.substring(words.lastIndexOf(' ', colon) + 1, colon));
        return leadIn.words() <= LONGEST_LEAD_IN && leadIn.sentences() == 0 && (title || told);
    }

    /** {@code HARBOUR PILOTS TO STRIKE OVER PAY AND LONGER HOURS}: a link to another article, longer than subheadings are. */
    private boolean isShouted(int index) {
        Passage passage = survey.passage(index);
        return passage.words() >= SHORTEST_PROMO
                && passage.shape().ending() == Ending.OPEN
                && passage.shape().shouted() >= MOSTLY * passage.words()
                && betweenSentences(index);
    }

    private static int afterQuote(String words, int at) {
        return at < words.length() && Characters.opens(words.charAt(at)) ? at + 1 : at;
    }

    private boolean betweenSentences(int index) {
        return endsSentence(index - 1) && endsSentence(index + 1);
    }

    private boolean endsSentence(int index) {
        return index >= 0
                && index < survey.size()
                && survey.isBody(index)
                && survey.passage(index).shape().endsSentence();
    }

    private boolean isItem(int index) {
        Passage passage = survey.passage(index);
        boolean bullet = Lists.isBulleted(survey.text(), passage);
        return bullet || (items[index] && !passage.shape().endsSentence());
    }

    private boolean isSubheading(int index) {
        Passage passage = survey.passage(index);
        boolean open =
                passage.shape().ending() == Ending.OPEN || survey.words(index).endsWith("?");
        return open
                && passage.words() <= LONGEST_SUBHEADING
                && index + 1 < survey.size()
                && survey.zone(index + 1) == Zone.BODY;
    }

    private boolean isRow(int index) {
        String words = survey.words(index);
        boolean twoBars = words.indexOf(" | ") >= 0 && words.indexOf(" | ") != words.lastIndexOf(" | ");
        return words.indexOf('\t') >= 0 || twoBars;
    }

    private Mark outside(int index) {
        Optional<Mark> mark = survey.mark(index);
        boolean comments = survey.zone(index) == Zone.AFTER && survey.isMarked(index, "comments");
        if (comments || mark.filter(known -> known.type() == BlockType.HEADING).isPresent()) {
            underHeading = true;
            return mark.orElseThrow();
        }
        if (underHeading && mark.map(Mark::type).map(Labels::isPartOfTeaser).orElse(true)) {
            return new Mark(BlockType.TEASER, "under-heading");
        }
        if (mark.isPresent()) {
            return mark.get();
        }
        Passage passage = survey.passage(index);
        boolean menu = passage.words() <= LONGEST_MENU || passage.tells(Sense.MENU);
        return new Mark(menu ? BlockType.BOILERPLATE : BlockType.TEASER, menu ? "menu" : "outside-article");
    }

    private static boolean isPartOfTeaser(BlockType type) {
        return switch (type) {
            case CAPTION, BYLINE, DATELINE, PROMO, KICKER, TEASER -> true;
            case HEADLINE, STANDFIRST, PARAGRAPH, SUBHEADING, LIST, QUOTE, TABLE, WIDGET, HEADING, BOILERPLATE -> false;
        };
    }
}
