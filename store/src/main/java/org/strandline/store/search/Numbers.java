package org.strandline.store.search;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.IndexSearcher;

/** The numbers that documents have in one field: read from a column of their own, while what a document says is packed with others. */
record Numbers(IndexSearcher searcher, String field) {

    OptionalLong of(int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        SortedNumericDocValues column = DocValues.getSortedNumeric(leaf.reader(), field);
        return column.advanceExact(document - leaf.docBase)
                ? OptionalLong.of(column.nextValue())
                : OptionalLong.empty();
    }
}
