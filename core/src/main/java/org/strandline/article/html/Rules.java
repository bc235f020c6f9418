package org.strandline.article.html;

import java.util.Optional;
import java.util.regex.Pattern;
import org.strandline.record.BlockType;

/** The rules that say what a line is; each knows only its own evidence. */
final class Rules {

    /** Share of a line in the published body from which on it is taken to be in it. */
    private static final double PUBLISHED = 0.9;

    /** Lines between a headline and its standfirst, at most. */
    private static final int NEAR = 8;

    private static final int STANDFIRST_WORDS = 6;
    private static final int NAMED_STANDFIRST_WORDS = 3;
    private static final int SHORT = 9;
    private static final int LABEL = 25;
    private static final int LABEL_WORDS = 4;
    private static final int LABEL_LENGTH = 12;
    private static final int INVITATION = 30;
    private static final int ENOUGH_PROSE = 100;
    private static final int TIME_WORDS = 10;

    /** {@code Updated at 5:40 p.m.}; not {@code Updated rules came in on Monday}. */
    private static final Pattern TIME_OF_CHANGE = Pattern.compile(
            "(?:(?:last|first) )?(?:updated|published|posted)\\b[^.]{0,40}\\d{1,2}[:.]\\d\\d\\b.{0,40}",
            Pattern.CASE_INSENSITIVE);

    /** Signs of a row that divides a text, at least. */
    private static final int DIVIDER = 3;

    private static final Cues EMBEDDING = Cues.of(Cue.SHARE, Cue.WIDGET, Cue.EMBED, Cue.PROMO, Cue.FIGURE, Cue.DATE);

    private static final Cues QUOTATION = Cues.of(Cue.QUOTE, Cue.PULLQUOTE);
    private static final Cues NO_CAPTION = CueGroups.READ_ON.with(
            Cues.of(Cue.QUOTE, Cue.PULLQUOTE, Cue.NEWSLETTER, Cue.FORM, Cue.COMMENT, Cue.ADVERT));
    private static final Cues NO_FIGURE = Cues.of(Cue.BUTTON);
    private static final Cues DATA = Cues.of(Cue.TABLE);

    private final Surroundings surroundings;
    private final Surroundings.Landmarks landmarks;
    private final HeadlineZone zone;
    private final Posts posts;
    private final Requests requests;

    Rules(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.landmarks = surroundings.landmarks();
        this.zone = HeadlineZone.of(surroundings);
        this.posts = new Posts(surroundings);
        this.requests = new Requests(surroundings);
    }

    Optional<BlockType> headline(Candidate candidate) {
        if (candidate.index() == landmarks.headline()) {
            return Optional.of(BlockType.HEADLINE);
        }
        boolean repeated = candidate.line().isHeading()
                && !landmarks.headlineKey().isEmpty()
                && candidate.index() <= Math.max(landmarks.firstProse(), landmarks.headline())
                && candidate.line().key().equals(landmarks.headlineKey());
        return when(repeated, BlockType.BOILERPLATE);
    }

    Optional<BlockType> hidden(Candidate candidate) {
        return when(candidate.has(Cue.HIDDEN), BlockType.BOILERPLATE);
    }

    /** Words in a post that the article quotes, although the site calls the box around it "social". */
    Optional<BlockType> embeddedQuotation(Candidate candidate) {
        boolean quotation = candidate.isInside()
                && candidate.has(Cue.QUOTE)
                && !candidate.cues().without(EMBEDDING).hasAny(CueGroups.FURNITURE);
        return when(quotation, BlockType.QUOTE);
    }

    Optional<BlockType> caption(Candidate candidate) {
        boolean picture = candidate.has(Cue.CAPTION) || candidate.has(Cue.CREDIT) || candidate.has(Cue.FIGURE);
        if (!picture || !(candidate.isInside() || zone.mayBeCaption(candidate.index()))) {
            return Optional.empty();
        }
        int figure = figure(candidate.line().box());
        Cues inFigure = surroundings.layout().cuesBelow(figure, candidate.index());
        boolean named = candidate.has(Cue.CAPTION) || candidate.has(Cue.CREDIT);
        boolean other = candidate.cues().hasAny(candidate.has(Cue.CAPTION) ? NO_CAPTION : NO_CAPTION.with(NO_FIGURE))
                || (!named && inFigure.hasAny(DATA))
                || candidate.line().text().chars().noneMatch(Character::isLetter)
                || isQuotation(figure)
                || NoCaption.is(surroundings.layout(), candidate);
        return when(!other, BlockType.CAPTION);
    }

    /** The nearest figure around box {@code index}, the page if there is none. */
    private int figure(int index) {
        Layout layout = surroundings.layout();
        int figure = index;
        while (figure > 0 && !layout.box(figure).cues().has(Cue.FIGURE)) {
            figure = layout.box(figure).parent();
        }
        return figure;
    }

    /** Whether the figure in box {@code figure} holds a quotation instead of a picture. */
    private boolean isQuotation(int figure) {
        Layout layout = surroundings.layout();
        Layout.Box box = layout.box(figure);
        int end = Math.min(box.endLine(), box.firstLine() + LABEL);
        for (int index = box.firstLine(); figure > 0 && index < end; index++) {
            if (layout.cuesBelow(figure - 1, index).hasAny(QUOTATION)) {
                return true;
            }
        }
        return false;
    }

    /** What its place near the headline and its words say. */
    Optional<BlockType> nearHeadline(Candidate candidate) {
        return zone.type(candidate.index());
    }

    Optional<BlockType> standfirst(Candidate candidate) {
        int since = candidate.index() - landmarks.headline();
        boolean under =
                landmarks.headline() >= 0 && since > 0 && since <= NEAR && candidate.index() < landmarks.firstProse();
        int fewest = candidate.has(Cue.STANDFIRST) ? NAMED_STANDFIRST_WORDS : STANDFIRST_WORDS;
        if (!under || candidate.line().words() < fewest || candidate.line().linkedShare() > 0.5) {
            return Optional.empty();
        }
        boolean named = candidate.has(Cue.STANDFIRST)
                && !candidate.cues().without(Cues.of(Cue.HEADER, Cue.BYLINE)).hasAny(CueGroups.FURNITURE);
        boolean summary =
                !landmarks.summaryKey().isEmpty() && candidate.line().key().equals(landmarks.summaryKey());
        boolean directlyUnder = since == 1
                && candidate.line().kind() == Line.Kind.HEADING
                && candidate.line().words() >= STANDFIRST_WORDS + 2
                && candidate.line().tally().linked() == 0
                && !candidate.isInside()
                && !candidate.cues().without(Cues.of(Cue.HEADER)).hasAny(CueGroups.FURNITURE);
        boolean standfirst = named || summary || directlyUnder;
        return standfirst
                ? Optional.of(zone.isSaidAgain(candidate.index()) ? BlockType.BOILERPLATE : BlockType.STANDFIRST)
                : Optional.empty();
    }

    /** What sells the rest of the article, if it is no text that the page publishes as the article's. */
    Optional<BlockType> paywall(Candidate candidate) {
        boolean sells = candidate.has(Cue.PAYWALL)
                && candidate.publishedShare() < PUBLISHED
                && Walls.sells(surroundings.layout(), candidate.index());
        return when(sells, BlockType.WIDGET);
    }

    Optional<BlockType> request(Candidate candidate) {
        return requests.type(candidate);
    }

    Optional<BlockType> titledSection(Candidate candidate) {
        if (!surroundings.sections().has(candidate.index())) {
            return Optional.empty();
        }
        boolean title = surroundings.sections().isTitle(candidate.index());
        return Optional.of(title ? BlockType.HEADING : furniture(candidate).orElse(BlockType.TEASER));
    }

    Optional<BlockType> outside(Candidate candidate) {
        return candidate.isInside()
                ? Optional.empty()
                : Optional.of(furniture(candidate).orElse(BlockType.BOILERPLATE));
    }

    Optional<BlockType> postHeading(Candidate candidate) {
        return posts.heading(candidate);
    }

    Optional<BlockType> namedFurniture(Candidate candidate) {
        boolean published =
                candidate.publishedShare() >= PUBLISHED && candidate.line().isProse();
        return published ? Optional.empty() : furniture(candidate);
    }

    Optional<BlockType> readOn(Candidate candidate) {
        Line line = candidate.line();
        boolean leads = line.linkedShare() > 0.5
                || (line.words() <= 2 * SHORT && (line.text().endsWith(":") || isLabelled(line.text())));
        return when(leads && LineWording.READ_ON.matches(line.key()), BlockType.PROMO);
    }

    /** Whether {@code text} starts with a label: {@code See also: …}, {@code WATCH | …}. */
    private static boolean isLabelled(String text) {
        for (int at = 1; at < Math.min(LABEL, text.length()); at++) {
            if (text.charAt(at) == ':' || text.charAt(at) == '|') {
                return true;
            }
        }
        return false;
    }

    Optional<BlockType> label(Candidate candidate) {
        int words = candidate.line().words();
        if (words > INVITATION) {
            return Optional.empty();
        }
        String key = candidate.line().key();
        if (LineWording.INVITATION.matches(key)) {
            return Optional.of(BlockType.PROMO);
        }
        return when(words <= LABEL_LENGTH && LineWording.LABEL.matches(key), BlockType.BOILERPLATE);
    }

    Optional<BlockType> authorsNote(Candidate candidate) {
        boolean note = candidate.index() >= landmarks.foot()
                && AuthorsNote.isNote(
                        candidate.line().text(), surroundings.metadata().authors());
        return when(note, BlockType.BOILERPLATE);
    }

    Optional<BlockType> foot(Candidate candidate) {
        if (candidate.index() < landmarks.foot() || candidate.line().words() > 60) {
            return Optional.empty();
        }
        String key = candidate.line().key();
        if (LineWording.CREDITS.matches(key)) {
            return Optional.of(BlockType.BYLINE);
        }
        if (candidate.line().words() <= TIME_WORDS
                && TIME_OF_CHANGE.matcher(candidate.line().text()).matches()) {
            return Optional.of(BlockType.DATELINE);
        }
        if (candidate.line().text().startsWith("©") || LineWording.LEGAL.matches(key)) {
            return Optional.of(BlockType.BOILERPLATE);
        }
        return when(LineWording.APPEAL.matches(key), BlockType.PROMO);
    }

    Optional<BlockType> linkLine(Candidate candidate) {
        boolean linkOnly = candidate.line().linkedShare() >= 0.8
                && candidate.line().kind() != Line.Kind.CELL
                && !isAddress(candidate.line().text());
        return when(linkOnly && candidate.publishedShare() < PUBLISHED, BlockType.PROMO);
    }

    /** An address that the text gives, as it gives the name of a source. */
    private static boolean isAddress(String text) {
        return text.indexOf(' ') < 0
                && (text.startsWith("http://") || text.startsWith("https://") || text.startsWith("www."));
    }

    /** Short lines between headline and text that are no sentences: names, dates, labels. */
    Optional<BlockType> beforeFirstProse(Candidate candidate) {
        Line line = candidate.line();
        boolean label = surroundings.prose().total() >= ENOUGH_PROSE
                && candidate.index() < landmarks.firstProse()
                && landmarks.firstProse() - candidate.index() <= NEAR
                && (line.kind() == Line.Kind.OTHER || line.isHeading())
                && line.words() <= SHORT
                && line.tally().sentences() == 0
                && !(line.isHeading() && candidate.index() == landmarks.firstProse() - 1);
        return when(label || isAboveHeadline(candidate), BlockType.BOILERPLATE);
    }

    /** Whether {@code candidate} stands over a headline that the text comes after: the site's own lines, whatever box they are in. */
    private boolean isAboveHeadline(Candidate candidate) {
        return candidate.index() < landmarks.headline() && landmarks.headline() < landmarks.firstProse();
    }

    /** Shorter lines after the text that are no sentences and no paragraphs: "Close", "Loading". */
    Optional<BlockType> afterLastProse(Candidate candidate) {
        Line line = candidate.line();
        boolean label = surroundings.prose().total() >= ENOUGH_PROSE
                && candidate.index() > landmarks.lastProse()
                && line.kind() == Line.Kind.OTHER
                && line.words() <= LABEL_WORDS
                && !candidate.has(Cue.QUOTE);
        return when(label || isNumber(line), BlockType.BOILERPLATE);
    }

    /** The number of a picture or of a page: "1 / 4". */
    private static boolean isNumber(Line line) {
        return line.words() <= 2
                && line.kind() != Line.Kind.CELL
                && line.kind() != Line.Kind.ITEM
                && line.text().chars().noneMatch(Character::isLetter)
                && !isDivider(line.text());
    }

    /** A row of signs that an agency sets between a story and what it adds: "___". */
    private static boolean isDivider(String text) {
        return text.length() >= DIVIDER && text.chars().allMatch(sign -> sign == '_' || sign == '*');
    }

    Optional<BlockType> repetition(Candidate candidate) {
        return when(surroundings.repetitions().get(candidate.index()), BlockType.BOILERPLATE);
    }

    Optional<BlockType> body(Candidate candidate) {
        return Optional.of(
                switch (candidate.line().kind()) {
                    case TITLE, HEADING -> BlockType.SUBHEADING;
                    case ITEM -> BlockType.LIST;
                    case CELL -> candidate.has(Cue.TABLE) ? BlockType.TABLE : text(candidate);
                    case PARAGRAPH, PREFORMATTED, OTHER -> text(candidate);
                });
    }

    private BlockType text(Candidate candidate) {
        if (candidate.has(Cue.QUOTE)) {
            return BlockType.QUOTE;
        }
        return isBoldHeading(candidate) ? BlockType.SUBHEADING : BlockType.PARAGRAPH;
    }

    /** A short line in bold, no sentence, with running text under it. */
    private boolean isBoldHeading(Candidate candidate) {
        Line line = candidate.line();
        int next = candidate.index() + 1;
        return line.isWhollyStrong()
                && line.text().chars().anyMatch(Character::isLetter)
                && line.words() <= SHORT
                && line.tally().sentences() == 0
                && !line.text().endsWith(":")
                && next < surroundings.layout().lines().size()
                && surroundings.prose().ofLine(next) > 0;
    }

    /** A caption in a nameless paragraph, told by a credit that says what it is. */
    Optional<BlockType> creditedCaption(Candidate candidate) {
        return when(candidate.isInside() && HeadlineZone.isCreditedCaption(candidate.line()), BlockType.CAPTION);
    }

    /** Whether {@code candidate} stands where articles are signed: near the headline or at the foot. */
    private boolean isSigned(Candidate candidate) {
        boolean foot = candidate.index() >= landmarks.foot() && candidate.index() <= landmarks.lastProse() + NEAR;
        return !candidate.has(Cue.COMMENT) && (foot || zone.holds(candidate.index()));
    }

    private Optional<BlockType> furniture(Candidate candidate) {
        Cues cues = candidate.cues();
        if (!cues.hasAny(CueGroups.FURNITURE)) {
            return Optional.empty();
        }
        if (zone.isTimeBelow(candidate.index())) {
            return Optional.of(BlockType.DATELINE);
        }
        if (cues.hasAny(CueGroups.READ_ON)) {
            return Optional.of(candidate.isInside() ? BlockType.PROMO : BlockType.TEASER);
        }
        boolean label = LineWording.LABEL.matches(candidate.line().key());
        if (!label && (cues.has(Cue.BYLINE) || cues.has(Cue.DATE))) {
            BlockType own = cues.has(Cue.BYLINE) ? BlockType.BYLINE : BlockType.DATELINE;
            return Optional.of(isSigned(candidate) ? own : BlockType.BOILERPLATE);
        }
        return Optional.of(cues.hasAny(CueGroups.CONTROLS) ? BlockType.WIDGET : BlockType.BOILERPLATE);
    }

    private static Optional<BlockType> when(boolean condition, BlockType type) {
        return condition ? Optional.of(type) : Optional.empty();
    }
}
