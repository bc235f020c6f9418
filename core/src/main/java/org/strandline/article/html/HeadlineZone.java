package org.strandline.article.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.strandline.article.metadata.Byline;
import org.strandline.article.metadata.CaptionLine;
import org.strandline.article.metadata.PublicationTimes;
import org.strandline.record.BlockType;
import org.strandline.words.Vocabulary;

/**
 * The lines around the headline and before the text: kicker, standfirst, byline, times, the caption of the lead picture.
 *
 * <p>They are told by what they say, since sites often put them outside the box that holds the text, and in nameless boxes.
 */
final class HeadlineZone {

    private static final Cues ELSEWHERE = CueGroups.READ_ON.with(Cues.of(
            Cue.ADVERT,
            Cue.BUTTON,
            Cue.COMMENT,
            Cue.CONSENT,
            Cue.FORM,
            Cue.HIDDEN,
            Cue.NAVIGATION,
            Cue.NEWSLETTER,
            Cue.SHARE,
            Cue.SIDEBAR,
            Cue.TAGS));

    private static final Cues PICTURE = Cues.of(Cue.CAPTION, Cue.CREDIT, Cue.FIGURE);
    private static final Vocabulary ROLES = Vocabulary.of(Byline.class, "byline-roles.txt");

    /** Lines between a headline and the text, at most. */
    private static final int BELOW = 40;

    /** Lines above a headline where the lead picture may be. */
    private static final int ABOVE = 8;

    /** Lines below a headline that has no text after it. */
    private static final int WITHOUT_TEXT = 8;

    /** A longer line is a paragraph, whatever it ends with. */
    private static final int CAPTION_WORDS = 60;

    private static final int STANDFIRST_WORDS = 7;
    private static final int STANDFIRST_REACH = 4;

    /** Characters of a standfirst that may be taken from the text, at most. */
    private static final int LONGEST_EXCERPT = 500;

    /** Characters of a paragraph that it may be taken from, at most: longer ones are looked through too slowly. */
    private static final int LONGEST_PARAGRAPH = 20_000;

    /** Lines of the text that a standfirst may be taken from. */
    private static final int EXCERPT_REACH = 60;

    private static final int ROLE_WORDS = 8;
    private static final int KICKER_WORDS = 5;
    private static final int KICKER_STEPS = 3;
    private static final int COUNTER_WORDS = 2;
    private static final int TIME_WORDS = 14;
    private static final int LONGEST_BY = 4;

    /** Lines below the first sentence among which a byline may stand, so that the sentence is a standfirst. */
    private static final int SIGNATURE_REACH = 8;

    private static final int MOST_STANDFIRSTS = 2;
    private static final int LONGEST_STANDFIRST = 60;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]\\d\\d");

    private final Surroundings surroundings;
    private final Layout layout;
    private final Signatures signatures;
    private final int headline;
    private final int end;
    private final Map<Integer, BlockType> types = new HashMap<>();

    private HeadlineZone(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.layout = surroundings.layout();
        this.signatures = new Signatures(surroundings.metadata().authors());
        this.headline = surroundings.landmarks().headline();
        int prose = surroundings.landmarks().firstProse();
        int limit = Math.min(
                headline + 1 + (prose < 0 ? WITHOUT_TEXT : BELOW),
                layout.lines().size());
        this.end = prose < 0 ? limit : Math.min(limit, afterSignature(prose));
    }

    /**
     * The line after the last that signs the article or says its time and that stands closely below {@code prose}, which is
     * a standfirst then; {@code prose} if there is none.
     */
    private int afterSignature(int prose) {
        int last = Math.min(prose + SIGNATURE_REACH, layout.lines().size());
        int after = prose;
        int sentences = 0;
        for (int index = prose;
                index < last && sentences <= MOST_STANDFIRSTS && headline >= 0 && headline < prose;
                index++) {
            if (!signatures.isSignature(layout.line(index))) {
                sentences += surroundings.prose().ofLine(index) > 0 ? 1 : 0;
            } else if (!cues(index).hasAny(ELSEWHERE.with(PICTURE))) {
                after = index + 1;
            }
        }
        return after;
    }

    /** Whether line {@code index} is a time and stands closely below the headline, in whatever box. */
    boolean isTimeBelow(int index) {
        Line line = layout.line(index);
        return headline >= 0
                && index > headline
                && index <= headline + WITHOUT_TEXT
                && line.words() <= TIME_WORDS
                && line.tally().words() > 1
                && PublicationTimes.parse(line.text()).isPresent();
    }

    static HeadlineZone of(Surroundings surroundings) {
        HeadlineZone zone = new HeadlineZone(surroundings);
        if (zone.headline >= 0 && zone.headline < zone.end) {
            zone.above();
            zone.below();
        }
        return zone;
    }

    /** What line {@code index} is, as far as its place near the headline tells. */
    Optional<BlockType> type(int index) {
        return Optional.ofNullable(types.get(index));
    }

    /** Whether line {@code index} is near the headline, above it or between it and the text. */
    boolean holds(int index) {
        return headline >= 0 && index >= headline - ABOVE && index < Math.max(end, headline + 1);
    }

    /** Whether line {@code index} is about the article's picture rather than about another article. */
    boolean mayBeCaption(int index) {
        Cues cues = cues(index);
        boolean own = index > headline
                || cues.has(Cue.ARTICLE)
                || cues.has(Cue.MAIN)
                || CaptionLine.split(layout.line(index).text()).credit().isPresent();
        return holds(index)
                && own
                && !cues.hasAny(ELSEWHERE)
                && !surroundings.sections().has(index);
    }

    private void above() {
        for (int index = headline - 1; index >= Math.max(0, headline - ABOVE); index--) {
            Line line = layout.line(index);
            boolean inside = layout.box(surroundings.container()).holds(index);
            if (index == headline - 1
                    && inside
                    && PublicationTimes.parse(line.text()).isPresent()) {
                types.put(index, BlockType.DATELINE);
            }
            boolean label = line.tally().sentences() == 0
                    && !cues(index).hasAny(ELSEWHERE.with(PICTURE))
                    && !PublicationTimes.parse(line.text()).isPresent();
            if (label && index == headline - 1 && line.words() <= KICKER_WORDS && isBeside(index)) {
                types.put(index, BlockType.KICKER);
            } else if (label && inside) {
                types.put(index, BlockType.BOILERPLATE);
            }
        }
    }

    /** Whether line {@code index} stands in one of the nearest boxes around the headline. */
    private boolean isBeside(int index) {
        int box = layout.line(headline).box();
        for (int step = 0; step < KICKER_STEPS && box > 0; step++) {
            if (layout.box(box).holds(index)) {
                return true;
            }
            box = layout.box(box).parent();
        }
        return false;
    }

    private void below() {
        boolean introduced = false;
        for (int index = headline + 1; index < end; index++) {
            Cues cues = cues(index);
            if (!cues.hasAny(ELSEWHERE) && !surroundings.sections().has(index)) {
                Optional<BlockType> type = below(index, cues);
                if (type.isEmpty() && !introduced && (isStandfirst(index) || isSigned(index))) {
                    type = Optional.of(BlockType.STANDFIRST);
                }
                if (type.isPresent() && type.get() == BlockType.STANDFIRST && isSaidAgain(index)) {
                    type = Optional.of(BlockType.BOILERPLATE);
                }
                introduced |= (type.isPresent() && type.get() != BlockType.BOILERPLATE) || cues.has(Cue.STANDFIRST);
                int at = index;
                type.ifPresent(found -> types.put(at, found));
            }
        }
    }

    /** Whether line {@code index} is a sentence between the headline and the byline. */
    private boolean isSigned(int index) {
        Line line = layout.line(index);
        return surroundings.prose().ofLine(index) > 0
                && line.words() <= LONGEST_STANDFIRST
                && index - headline <= STANDFIRST_REACH;
    }

    private Optional<BlockType> below(int index, Cues cues) {
        Line line = layout.line(index);
        boolean picture = cues.hasAny(PICTURE) && !(cues.has(Cue.CREDIT) && Signatures.isAgo(line.text()));
        if (isSummary(line) && !picture) {
            return Optional.of(BlockType.STANDFIRST);
        }
        if ((!picture || isLooselyPictured(index, cues)) && (isByline(index, cues) || isRole(index))) {
            return Optional.of(BlockType.BYLINE);
        }
        if (picture) {
            return Optional.empty();
        }
        if (isTime(index, cues)) {
            return Optional.of(BlockType.DATELINE);
        }
        if (isCounter(line) || (cues.has(Cue.BYLINE) && isLabelled(line))) {
            return Optional.of(BlockType.BOILERPLATE);
        }
        return isCreditedCaption(line) ? Optional.of(BlockType.CAPTION) : Optional.empty();
    }

    /** Whether the box around line {@code index} is a figure only because an image is in it, perhaps the author's. */
    private boolean isLooselyPictured(int index, Cues cues) {
        int box = layout.line(index).box();
        while (box > 0 && !layout.box(box).cues().has(Cue.FIGURE)) {
            box = layout.box(box).parent();
        }
        Line line = layout.line(index);
        boolean labelled = CaptionLine.split(line.text()).caption().isEmpty() && isCreditedCaption(line);
        boolean caption = cues.has(Cue.CAPTION) && signatures.names(line) < line.words();
        boolean credit = labelled || (cues.has(Cue.CREDIT) && !cues.has(Cue.BYLINE));
        return !caption && !credit && !layout.box(box).tag().equals("figure");
    }

    /** A line of times, perhaps beside other facts, or a date in words that are not known where a date is expected. */
    private boolean isTime(int index, Cues cues) {
        Line line = layout.line(index);
        String text = line.text();
        if (Signatures.isTime(text)) {
            return true;
        }
        if (line.words() > TIME_WORDS
                || (line.tally().sentences() > 0 && !cues.has(Cue.DATE) && !cues.has(Cue.BYLINE))) {
            return false;
        }
        StringTokenizer facts = new StringTokenizer(text, "·|•");
        while (facts.hasMoreTokens()) {
            if (PublicationTimes.parse(facts.nextToken().strip()).isPresent()) {
                return true;
            }
        }
        boolean expected = cues.has(Cue.DATE) || cues.has(Cue.BYLINE) || inTimeElement(index);
        boolean goesOn = types.get(index - 1) == BlockType.DATELINE
                && CLOCK.matcher(text).lookingAt();
        return goesOn || (expected && YEAR.matcher(text).find());
    }

    private boolean inTimeElement(int index) {
        return layout.box(layout.line(index).box()).tag().equals("time");
    }

    /** Whether {@code line} is what the page gives as its summary, perhaps cut short there. */
    private boolean isSummary(Line line) {
        String summary = surroundings.landmarks().summaryKey();
        String key = line.key();
        boolean cut = summary.length() > key.length() / 2 && key.startsWith(summary);
        return line.words() >= STANDFIRST_WORDS - 1
                && line.linkedShare() < 0.5
                && !summary.isEmpty()
                && (cut || summary.equals(key));
    }

    /** Whether line {@code index}, which stands outside the text, is a sentence of the text that is set above it too. */
    boolean isSaidAgain(int index) {
        Layout.Box container = layout.box(surroundings.container());
        String key = layout.line(index).key();
        if (container.holds(index) || key.length() > LONGEST_EXCERPT) {
            return false;
        }
        int last = Math.min(container.endLine(), Math.max(container.firstLine(), index) + EXCERPT_REACH);
        for (int line = Math.max(container.firstLine(), index + 1); line < last; line++) {
            String text = layout.line(line).key();
            if (layout.line(line).isProse() && text.length() <= LONGEST_PARAGRAPH && text.contains(key)) {
                return true;
            }
        }
        return false;
    }

    /** A line that opens with "By" and the like, or that has an author's name and little else. */
    private boolean isByline(int index, Cues cues) {
        Line line = layout.line(index);
        boolean alone = line.words() == 1 && index + 1 < end && signatures.names(layout.line(index + 1)) > 0;
        return signatures.isByline(line, cues) || (alone && line.text().length() <= LONGEST_BY);
    }

    /** A job title under a byline: "Political editor". */
    private boolean isRole(int index) {
        Line line = layout.line(index);
        if (types.get(index - 1) != BlockType.BYLINE
                || line.words() > ROLE_WORDS
                || line.tally().sentences() > 0) {
            return false;
        }
        return List.of(WordKey.split(line.key())).stream().anyMatch(word -> ROLES.has("noun", word));
    }

    /** A number of comments or readers: "1.2K". */
    private static boolean isCounter(Line line) {
        return line.words() <= COUNTER_WORDS
                && !line.text().isEmpty()
                && Character.isDigit(line.text().charAt(0));
    }

    /** A fact about the page beside its byline: "Views: 412". */
    private static boolean isLabelled(Line line) {
        return line.text().indexOf(':') > 0 && line.words() <= ROLE_WORDS;
    }

    /** A caption in an element that does not say so, with a credit that does: "The harbour. Photo: Ada Roe". */
    static boolean isCreditedCaption(Line line) {
        if (line.words() > CAPTION_WORDS || line.isHeading() || line.linkedShare() > 0) {
            return false;
        }
        CaptionLine caption = CaptionLine.split(line.text());
        if (caption.credit().isEmpty()) {
            return false;
        }
        String text = line.text();
        String credit = caption.credit().get();
        int shown = caption.caption().map(String::length).orElse(0);
        int from = text.lastIndexOf(credit);
        String label = from <= shown ? "" : text.substring(shown, from);
        return label.chars().anyMatch(Character::isLetter);
    }

    /** The first sentence under the headline, outside the box of the text. */
    private boolean isStandfirst(int index) {
        Line line = layout.line(index);
        String text = line.text();
        boolean ends = line.tally().sentences() > 0 && ".!?…。".indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean full = line.kind() == Line.Kind.PARAGRAPH && line.words() >= 2 * STANDFIRST_WORDS;
        Cues cues = cues(index).without(Cues.of(Cue.HEADER, Cue.BYLINE));
        return index - headline <= STANDFIRST_REACH
                && index < layout.box(surroundings.container()).firstLine()
                && line.words() >= STANDFIRST_WORDS
                && (ends || full)
                && line.tally().linked() == 0
                && !cues.hasAny(CueGroups.FURNITURE);
    }

    private Cues cues(int index) {
        return layout.box(surroundings.container()).holds(index)
                ? surroundings.prose().cuesBelow(surroundings.container(), index)
                : surroundings.prose().cues(layout.line(index).box());
    }
}
