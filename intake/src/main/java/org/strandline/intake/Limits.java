package org.strandline.intake;

/**
 * How much is read of what comes from outside, so that no input takes more memory than this allows.
 *
 * @param pageBytes the most bytes of one page, unpacked; a page that has more is rejected as too large
 * @param records the most records of one archive; what follows is rejected in one answer
 * @param items the most items of one feed; what follows is rejected in one answer
 */
public record Limits(int pageBytes, int records, int items) {

    /** The largest pages seen are under 10 MB, an archive of a gigabyte holds some 200,000 records, a feed hundreds of items. */
    public static final Limits STANDARD = new Limits(16 << 20, 2_000_000, 20_000);

    public Limits {
        if (pageBytes < 1 || records < 1 || items < 1) {
            throw new IllegalArgumentException("limits are at least 1");
        }
    }
}
