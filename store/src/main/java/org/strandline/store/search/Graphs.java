package org.strandline.store.search;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;

/**
 * How an index finds near vectors: by a graph in its large pieces only. Putting a vector into a graph costs a thousand comparisons, and
 * again whenever its piece is merged into a larger one; a small piece is gone through whole in the time of some milliseconds. What is
 * written so is read by Lucene as it is.
 */
final class Graphs extends Lucene104Codec {

    /** Neighbours of a vector in a graph: Lucene's own number. */
    private static final int NEIGHBOURS = 16;

    /** Vectors that are looked at for the neighbours of a new one: half of what Lucene has, for half of the time. */
    private static final int LOOKED_AT = 48;

    /** A piece has a graph if this times the logarithm of its size is less than its size: from some 30,000 vectors, 4,000 pages. */
    private static final int SMALL = 3_000;

    private final KnnVectorsFormat format = new Lucene99HnswVectorsFormat(NEIGHBOURS, LOOKED_AT, SMALL);

    @Override
    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
        return format;
    }
}
