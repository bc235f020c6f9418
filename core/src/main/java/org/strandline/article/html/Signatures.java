package org.strandline.article.html;

import java.util.List;
import java.util.regex.Pattern;
import org.strandline.article.metadata.Byline;
import org.strandline.article.metadata.PublicationTimes;
import org.strandline.article.metadata.SignedTimes;

/** Lines that say who wrote an article or when it appeared. */
final class Signatures {

    /** Words of a byline beside the names, at most. */
    private static final int WORDS_BESIDE_NAMES = 6;

    private static final int MOST_WORDS = 24;
    private static final Pattern LABELLED_TIME = Pattern.compile(
            "(?:first |last )?(?:published|posted|updated)\\b:?.{3,30}(?<!\\d)(?:19|20)\\d\\d(?!\\d).{0,50}",
            Pattern.CASE_INSENSITIVE);

    /** {@code Published 4 months ago}, {@code Ada Roe | 2 hours ago}; not {@code It was sold 4 months ago}. */
    private static final Pattern AGO = Pattern.compile(
            "(?:[^.|·•]{0,60}[|·•] ?)?(?:(?:published|posted|updated)\\b:? )?"
                    + "\\d{1,3} ?(?:seconds?|min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|years?) ago",
            Pattern.CASE_INSENSITIVE);

    /** {@code 2024年6月10日 7時00分}, {@code 2024년 6월 10일}; not a sentence that opens with a date. */
    private static final Pattern EASTERN_DATE =
            Pattern.compile(".{0,8}\\d{4} ?[年년] ?\\d{1,2} ?[月월] ?\\d{1,2} ?[日일](?:[ (（].{0,16})?");

    /** The names of the authors as keys. */
    private final List<String> authors;

    /**
     * Looks for the signatures of an article.
     *
     * @param authors who wrote it, as far as the page says so to machines
     */
    Signatures(List<String> authors) {
        this.authors = authors.stream()
                .map(WordKey::of)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Whether {@code line} as a whole says who wrote the article or when it appeared, and nothing else. */
    boolean isSignature(Line line) {
        boolean plain =
                line.kind() == Line.Kind.PARAGRAPH || line.kind() == Line.Kind.OTHER || line.kind() == Line.Kind.CELL;
        return plain
                && line.words() <= MOST_WORDS
                && !line.isWhollyStrong()
                && ((line.tally().sentences() == 0 && isNamed(line)) || isSigned(line.text()) || isTime(line.text()));
    }

    /** Whether {@code line} opens with "By" and the like, or has an author's name and little else. */
    boolean isByline(Line line, Cues cues) {
        return isNamed(line)
                || (cues.has(Cue.BYLINE) && (names(line) > 0 || isNameAfterLabel(line.text())))
                || isSigned(line.text());
    }

    private boolean isNamed(Line line) {
        int names = names(line);
        return names > 0 && line.words() - names <= WORDS_BESIDE_NAMES;
    }

    private static boolean isSigned(String text) {
        return Byline.parse(text).isPresent() || SignedTimes.parse(text).isPresent();
    }

    /** Times and nothing else, or times of which only the first is whole: "Published 5 May 2021, 6.00am Updated 11.20am". */
    static boolean isTime(String text) {
        return PublicationTimes.parse(text).isPresent()
                || LABELLED_TIME.matcher(text).matches()
                || isAgo(text)
                || EASTERN_DATE.matcher(text).matches();
    }

    /** A time that is told from today's, perhaps behind a name. */
    static boolean isAgo(String text) {
        return AGO.matcher(text).matches();
    }

    /** How many words of {@code line} are names of the article's authors. */
    int names(Line line) {
        String key = " " + line.key() + " ";
        int names = 0;
        for (String name : authors) {
            names += key.contains(" " + name + " ") ? WordKey.split(name).length : 0;
        }
        return names;
    }

    /** Two to four words without a number after a label, in a box that is named as a byline: "Автор: Ада Роу". */
    private static boolean isNameAfterLabel(String text) {
        int colon = text.indexOf(':');
        int words = colon < 0 ? 0 : WordKey.words(text.substring(colon + 1)).length;
        return words >= 2 && words <= 4 && text.chars().noneMatch(Character::isDigit);
    }
}
