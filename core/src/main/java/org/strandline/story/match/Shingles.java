package org.strandline.story.match;

import java.util.Arrays;
import java.util.List;

/**
 * The runs of four words that a page's article holds, as hashes: all of them where there are few, else those with the smallest hashes
 * (a bottom-k sketch: Broder, "On the resemblance and containment of documents", 1997; Cohen and Kaplan, 2007). Two pages that share
 * a run share it in their sketches too, as long as its hash is below the larger hashes that each page left out.
 */
public final class Shingles {

    /** How many words a run has. Three are often shared by chance ("one of the"), five are broken by too many small edits. */
    static final int WORDS = 4;

    /** How many hashes are kept: all of an article of some 500 words. */
    static final int MOST = 512;

    /** No run of words. */
    static final Shingles NONE = new Shingles(new int[0], false);

    private final int[] hashes;
    private final boolean complete;

    private Shingles(int[] hashes, boolean complete) {
        this.hashes = hashes;
        this.complete = complete;
    }

    /** The shingles of {@code words}, none across the end of a stretch. */
    static Shingles of(List<List<Word>> stretches) {
        int count = stretches.stream()
                .mapToInt(stretch -> Math.max(0, stretch.size() - WORDS + 1))
                .sum();
        int[] all = new int[count];
        int next = 0;
        for (List<Word> stretch : stretches) {
            long[] words =
                    stretch.stream().mapToLong(word -> Hash.of(word.key())).toArray();
            for (int i = 0; i + WORDS <= words.length; i++) {
                long run = words[i];
                for (int j = 1; j < WORDS; j++) {
                    run = Hash.of(run, words[i + j]);
                }
                all[next++] = (int) (run >>> Integer.SIZE);
            }
        }
        int[] distinct = Arrays.stream(all).sorted().distinct().toArray();
        return distinct.length <= MOST
                ? new Shingles(distinct, true)
                : new Shingles(Arrays.copyOf(distinct, MOST), false);
    }

    /** The shingles with these hashes, in ascending order. */
    static Shingles of(int[] hashes, boolean complete) {
        return new Shingles(hashes.clone(), complete);
    }

    /** How many hashes are kept. */
    int size() {
        return hashes.length;
    }

    int hash(int index) {
        return hashes[index];
    }

    /** Whether nothing was left out. */
    boolean isComplete() {
        return complete;
    }

    /** What two pages share. */
    Overlap with(Shingles other) {
        int limit = Math.min(limit(), other.limit());
        int mine = 0;
        int theirs = 0;
        int shared = 0;
        while (mine < hashes.length && theirs < other.hashes.length) {
            int order = Integer.compare(hashes[mine], other.hashes[theirs]);
            if (Math.max(hashes[mine], other.hashes[theirs]) > limit && order == 0) {
                break;
            }
            shared += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return new Overlap(shared, below(limit), other.below(limit));
    }

    /** The largest hash up to which nothing was left out. */
    private int limit() {
        return complete || hashes.length == 0 ? Integer.MAX_VALUE : hashes[hashes.length - 1];
    }

    private int below(int limit) {
        int found = Arrays.binarySearch(hashes, limit);
        return found < 0 ? -found - 1 : found + 1;
    }

    /**
     * How many runs two pages share, of a fair sample of both.
     *
     * @param shared how many are in both
     * @param first how many are in the first
     * @param second how many are in the second
     */
    record Overlap(int shared, int first, int second) {

        /** Which share of the page with fewer runs is in the other. */
        double ofSmaller() {
            return share(Math.min(first, second));
        }

        /** Which share of the page with more runs is in the other. */
        double ofLarger() {
            return share(Math.max(first, second));
        }

        private double share(int all) {
            return all == 0 ? 0 : (double) shared / all;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shingles shingles
                && complete == shingles.complete
                && Arrays.equals(hashes, shingles.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}
