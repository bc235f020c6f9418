package org.strandline.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the lines of one picture say.
 *
 * @param captions the parts of its caption
 * @param credits whose it is
 */
record PictureWords(List<String> captions, List<String> credits) {

    private static final int LONGEST_CREDIT = 16;
    private static final String BEFORE_CREDIT = "([/|-–—, ";
    private static final String AFTER_CREDIT = ")]|/,;: ";

    PictureWords {
        captions = List.copyOf(captions);
        credits = List.copyOf(credits);
    }

    /** The words of {@code group}, the lines of one picture. */
    static PictureWords of(List<PicturePiece> group) {
        List<String> captions = new ArrayList<>();
        List<String> credits = new ArrayList<>();
        int nameless = nameless(group);
        boolean marked = group.stream().anyMatch(PictureWords::isMarked);
        for (int at = 0; at < group.size(); at++) {
            PicturePiece piece = group.get(at);
            boolean labelled =
                    at > 0 && group.get(at - 1).isLabel() && !group.get(at - 1).labelsCaption();
            if (piece.isLabel()) {
                continue;
            }
            if (isCredit(piece, group) || at == nameless || (labelled && piece.mayBeCredit())) {
                addCredit(credits, credit(piece));
            } else if (piece.saysCaption() || !marked) {
                piece.split().caption().map(PictureWords::closed).ifPresent(caption -> add(captions, caption));
                piece.split().credit().ifPresent(credit -> addCredit(credits, credit));
            }
        }
        return new PictureWords(captions, credits);
    }

    boolean isEmpty() {
        return captions.isEmpty() && credits.isEmpty();
    }

    Optional<String> caption() {
        return Pictures.joined(captions, " ");
    }

    Optional<String> credit() {
        return Pictures.joined(credits, ", ");
    }

    /** What tells it from other pictures: the caption, and where there is none, the credit. */
    String key() {
        return Pictures.key(caption().orElseGet(() -> "\n" + credit().orElse("")));
    }

    /** What stands in a box named for both is what the other lines are not. */
    private static boolean isCredit(PicturePiece piece, List<PicturePiece> group) {
        if (!piece.saysEither() || group.size() < 2) {
            return piece.isCredit();
        }
        boolean captioned = group.stream().anyMatch(PictureWords::isMarked);
        boolean credited = group.stream().anyMatch(other -> !other.saysEither() && other.isCredit());
        return captioned ? piece.line().words() <= LONGEST_CREDIT : piece.isCredit() && !credited;
    }

    /** A caption without the bar or the bracket behind it that leads to its credit. */
    private static String closed(String caption) {
        int end = caption.length();
        while (end > 0 && BEFORE_CREDIT.indexOf(caption.charAt(end - 1)) >= 0) {
            end--;
        }
        return caption.substring(0, end);
    }

    /** A piece that is a credit as a whole. */
    private static String credit(PicturePiece piece) {
        Optional<String> told =
                piece.split().caption().isEmpty() ? piece.split().credit() : Optional.empty();
        return bare(told.orElseGet(() -> piece.line().text()));
    }

    /**
     * Which piece is a credit although nothing says so, -1 if none is: beside one that is marked as a caption, else a name
     * at the end.
     */
    private static int nameless(List<PicturePiece> group) {
        boolean credited = group.stream()
                .anyMatch(piece -> piece.isCredit()
                        || piece.split().credit().isPresent()
                        || (piece.isLabel() && !piece.labelsCaption()));
        if (group.size() < 2 || credited) {
            return -1;
        }
        boolean marked = group.stream().anyMatch(PictureWords::isMarked);
        for (int at = 0; marked && at < group.size(); at++) {
            if (!group.get(at).saysCaption()
                    && group.get(at).mayBeCredit()
                    && !group.get(at).isLabel()) {
                return at;
            }
        }
        return group.getLast().mayBeCredit() ? group.size() - 1 : -1;
    }

    /** Whether the page says that {@code piece} is the caption; beside it, what is not marked is a credit or a control. */
    private static boolean isMarked(PicturePiece piece) {
        return piece.saysCaption() && !piece.isCredit() && !piece.isLabel();
    }

    private static void add(List<String> parts, String part) {
        if (!part.isEmpty()
                && !parts.contains(part)
                && parts.stream().noneMatch(said -> Toggles.isCutFrom(part, said))) {
            parts.removeIf(said -> Toggles.isCutFrom(said, part));
            parts.add(part);
        }
    }

    /** Adds {@code credit} unless it is part of one that was given: {@code Getty} after {@code Getty Images}. */
    private static void addCredit(List<String> credits, String credit) {
        if (!credit.isEmpty() && credits.stream().noneMatch(said -> said.contains(credit))) {
            credits.removeIf(credit::contains);
            credits.add(credit);
        }
    }

    /** A credit without the brackets around it and the bar before it. */
    private static String bare(String credit) {
        int start = 0;
        int end = credit.length();
        while (start < end && BEFORE_CREDIT.indexOf(credit.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && AFTER_CREDIT.indexOf(credit.charAt(end - 1)) >= 0) {
            end--;
        }
        return credit.substring(start, end);
    }
}
