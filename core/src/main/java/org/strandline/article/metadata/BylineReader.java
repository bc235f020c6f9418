package org.strandline.article.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.strandline.article.metadata.BylinePart.Kind;

/**
 * Reads bylines.
 *
 * <p>A line is taken for one only if every part of it is a name, a job title, an agency, a publication, a place or noise: one
 * word of running text ({@code By Friday the army had left}) refuses it.
 */
final class BylineReader {

    private static final int LONGEST = 300;

    /** What stands before names in English, and in other languages where it means nothing else. */
    private static final List<String> ENGLISH_LEADS = List.of(
            "by",
            "written by",
            "words by",
            "words",
            "words and pictures by",
            "words and pictures",
            "words and photographs by",
            "words and photographs",
            "words and photos by",
            "words and photos",
            "text by",
            "text",
            "text and photos by",
            "text and photos",
            "story by",
            "report by",
            "reported by",
            "reporting by",
            "additional reporting by",
            "posted by",
            "submitted by",
            "published by",
            "author",
            "authors",
            "from",
            "interview by",
            "escrito por",
            "publicado por",
            "écrit par",
            "publié par",
            "geschrieben von",
            "verfasst von",
            "scritto da",
            "pubblicato da",
            "geschreven door");

    /** What stands before a name in Chinese and Japanese, where no space parts the two. */
    private static final List<String> JOINED_LEADS = List.of("記者・", "文・", "取材・文・", "記者：", "记者：", "作者：", "撰文：", "文：");

    /** What stands before names in other languages; read only before names and nothing else, because they are common words. */
    private static final List<String> OTHER_LEADS = List.of(
            "von", "par", "por", "di", "door", "av", "af", "de", "autor", "autorin", "auteur", "autore", "przez",
            "автор", "автори", "авторы", "بقلم", "كتب", "كتبت");

    /** Leads that need a colon behind them. */
    private static final Set<String> LABELS = Set.of(
            "words",
            "words and pictures",
            "words and photographs",
            "words and photos",
            "text",
            "text and photos",
            "author",
            "authors",
            "autor",
            "autorin",
            "auteur",
            "autore",
            "автор",
            "автори",
            "авторы");

    /** Sections of a line that name those who did not write it. */
    private static final List<String> OTHER_HANDS = List.of("editing by", "edited by", "compiled by", "writing by");

    private BylineReader() {}

    static Optional<Byline> readLine(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String text = withoutMark(Lines.tidy(line));
        for (String joined : JOINED_LEADS) {
            if (text.startsWith(joined)) {
                return signed(text.substring(joined.length()));
            }
        }
        int english = leadLength(text, ENGLISH_LEADS);
        if (english > 0) {
            return signed(text.substring(english));
        }
        int other = leadLength(text, OTHER_LEADS);
        if (other > 0) {
            return signed(text.substring(other)).filter(BylineReader::isPeopleOnly);
        }
        return unsigned(text);
    }

    static Byline readFields(List<String> fields) {
        List<BylinePart> parts = new ArrayList<>();
        for (String field : fields) {
            String text = withoutMark(Lines.tidy(field));
            String names = text.substring(leadLength(text, ENGLISH_LEADS));
            List<BylinePart> found = BylineParts.of(names);
            boolean understood = found.stream().noneMatch(part -> part.kind() == Kind.PROSE);
            parts.addAll(understood ? found : List.of(new BylinePart(Kind.PERSON, names)));
        }
        return byline(parts);
    }

    static Optional<Byline> readNames(String text) {
        String tidy = withoutMark(Lines.tidy(text));
        return tidy.length() > LONGEST ? Optional.empty() : signed(tidy.substring(leadLength(tidy, ENGLISH_LEADS)));
    }

    static List<String> unsorted(List<String> fields) {
        return fields.stream()
                .map(field -> withoutMark(Lines.tidy(field)))
                .map(text -> text.substring(leadLength(text, ENGLISH_LEADS)))
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                .filter(text -> !BylineParts.isNoise(text) && !BylineParts.isAccount(text))
                .distinct()
                .toList();
    }

    /** A line that says "By" or the like. */
    private static Optional<Byline> signed(String names) {
        List<BylinePart> parts = BylineParts.of(ownHands(names));
        if (parts.isEmpty() || has(parts, Kind.PROSE)) {
            return Optional.empty();
        }
        boolean named = parts.stream().anyMatch(BylineReader::isSurelyAName) || isLoneName(parts);
        return named ? Optional.of(byline(parts)) : Optional.empty();
    }

    /** A line that does not: agencies only, or names with a job title or an agency behind them. */
    private static Optional<Byline> unsigned(String text) {
        List<BylinePart> parts = BylineParts.of(text);
        if (parts.isEmpty() || has(parts, Kind.PROSE)) {
            return Optional.empty();
        }
        boolean agenciesOnly = parts.stream().allMatch(part -> part.kind() == Kind.AGENCY || part.kind() == Kind.ROLE);
        boolean name = parts.getFirst().kind() == Kind.PERSON
                && parts.getFirst().text().indexOf(' ') > 0;
        boolean titled = (name && (has(parts, Kind.ROLE) || has(parts, Kind.AGENCY)))
                || parts.getFirst().kind() == Kind.PERSON_WITH_ROLE;
        boolean byline = titled || (agenciesOnly && has(parts, Kind.AGENCY));
        return byline ? Optional.of(byline(parts)) : Optional.empty();
    }

    private static boolean isSurelyAName(BylinePart part) {
        return switch (part.kind()) {
            case PERSON -> part.text().indexOf(' ') > 0;
            case PERSON_WITH_ROLE, DESK, AGENCY, ROLE -> true;
            case OUTLET, PLACE, NOISE, PROSE -> false;
        };
    }

    private static boolean isLoneName(List<BylinePart> parts) {
        Kind kind = parts.getFirst().kind();
        return parts.size() == 1 && (kind == Kind.PERSON || kind == Kind.OUTLET);
    }

    private static boolean isPeopleOnly(Byline byline) {
        return byline.outlet().isEmpty()
                && (byline.agency().isPresent() || !byline.authors().isEmpty())
                && byline.authors().stream().allMatch(author -> author.indexOf(' ') > 0);
    }

    private static boolean has(List<BylinePart> parts, Kind kind) {
        return parts.stream().anyMatch(part -> part.kind() == kind);
    }

    private static Byline byline(List<BylinePart> parts) {
        Set<String> authors = new LinkedHashSet<>();
        Optional<String> agency = Optional.empty();
        Optional<String> outlet = Optional.empty();
        for (BylinePart part : parts) {
            switch (part.kind()) {
                case PERSON, PERSON_WITH_ROLE, DESK -> authors.add(part.text());
                case AGENCY -> agency = agency.or(() -> Optional.of(part.text()));
                case OUTLET -> outlet = outlet.or(() -> Optional.of(part.text()));
                case ROLE, PLACE, NOISE, PROSE -> {}
            }
        }
        return new Byline(List.copyOf(authors), agency, outlet);
    }

    /** {@code names} up to where the line turns to those who edited it. */
    private static String ownHands(String names) {
        int end = names.length();
        for (int i = 1; i < end; i++) {
            if (names.charAt(i - 1) == ' ' && leadLength(names.substring(i), OTHER_HANDS) > 0) {
                end = i;
            }
        }
        return names.substring(0, end);
    }

    private static String withoutMark(String text) {
        if (text.startsWith("©")) {
            return text.substring(1).strip();
        }
        return text.regionMatches(true, 0, "(c) ", 0, 4) ? text.substring(4) : text;
    }

    /** How long the longest of {@code leads} that {@code text} opens with is, with its colon and space; 0 if there is none. */
    private static int leadLength(String text, List<String> leads) {
        int longest = 0;
        for (String lead : leads) {
            int end = lead.length();
            if (end > longest && text.length() > end + 1 && text.regionMatches(true, 0, lead, 0, end)) {
                boolean colon = text.charAt(end) == ':';
                boolean space = text.charAt(end + (colon ? 1 : 0)) == ' ';
                if (colon || (space && !LABELS.contains(lead))) {
                    longest = end;
                }
            }
        }
        int after = longest;
        while (longest > 0 && after < text.length() && (text.charAt(after) == ':' || text.charAt(after) == ' ')) {
            after++;
        }
        return after;
    }
}
