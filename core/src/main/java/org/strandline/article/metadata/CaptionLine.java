package org.strandline.article.metadata;

import java.util.Optional;

/**
 * A caption with its credit taken off: {@code The war has sparked a crisis. Picture: Getty}.
 *
 * @param caption what the picture shows; empty if the line is a credit only
 * @param credit who took it or whose it is, without "Picture:" and the like
 */
public record CaptionLine(Optional<String> caption, Optional<String> credit) {

    /** Splits {@code line}, which is known to be a caption, a credit or both. */
    public static CaptionLine split(String line) {
        return CreditReader.split(line);
    }

    /** Whether {@code line} says of itself that it is a caption: {@code Image caption The harbour}. */
    public static boolean isLabelled(String line) {
        return CaptionLabels.open(line);
    }

    /** Splits {@code line}, which stands in a picture's own box, so that a bare name after its last sentence is a credit too. */
    public static CaptionLine splitOfPicture(String line) {
        return CreditReader.splitOfPicture(line);
    }
}
