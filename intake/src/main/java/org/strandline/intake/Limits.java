package org.strandline.intake;

/**
 * How much is read of what comes from outside, so that no input takes more memory than this allows.
 *
 * @param pageBytes the most bytes of one page, unpacked; a page that has more is rejected as too large
 * @param items the most records of one archive and items of one feed; what follows is rejected in one answer
 */
public record Limits(int pageBytes, int items) {

    /** The largest article pages seen are under 10 MB, and an archive of a gigabyte holds some 200,000 records. */
    public static final Limits STANDARD = new Limits(32 << 20, 2_000_000);

    public Limits {
        if (pageBytes < 1 || items < 1) {
            throw new IllegalArgumentException("limits are at least 1");
        }
    }
}
