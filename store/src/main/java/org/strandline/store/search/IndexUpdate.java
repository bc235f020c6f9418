package org.strandline.store.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Makes an index follow the log of its store. Each commit carries the number of the last change that is in it, in the same file that
 * makes it valid: whatever kills the process, the index is as it was at some commit and goes on from there.
 */
final class IndexUpdate {

    /** Changes with what is kept, or how: an index of another form is made anew. */
    private static final String FORM = "3";

    /** Changes between two commits: what has to be done again after a crash. */
    private static final int STEP = 250;

    /** An update of so few changes is made while somebody waits. */
    private static final int FEW = 100;

    /** Pieces of an index up to this size are merged at once. */
    private static final double SMALL_MEGABYTES = 20;

    private static final String SEQUENCE = "sequence";
    private static final String OF = "of";

    private final Directory directory;
    private final Meaning meaning;
    private final Documents documents;

    /** Where log and index were when the one had followed the other. */
    private Optional<Seen> seen = Optional.empty();

    /**
     * Where a log and an index are.
     *
     * @param of what the index is of
     * @param last the last change of the log
     * @param commit the file that makes the index valid
     */
    private record Seen(String of, long last, String commit) {}

    IndexUpdate(Directory directory, Meaning meaning) {
        this.directory = directory;
        this.meaning = meaning;
        this.documents = new Documents(meaning);
    }

    Followed follow(PageLog log) throws IOException {
        if (seen.isPresent() && seen.equals(at(log, log.last()))) {
            return Followed.CURRENT;
        }
        try {
            return follow(log, committed(log));
        } catch (LockObtainFailedException e) {
            return Followed.BUSY;
        }
    }

    /** Where log and index are: before each search the files of a large index are not looked at again where nothing has moved. */
    private Optional<Seen> at(PageLog log, long sequence) throws IOException {
        return Optional.ofNullable(SegmentInfos.getLastCommitSegmentsFileName(directory))
                .map(commit -> new Seen(of(log), sequence, commit));
    }

    private Followed follow(PageLog log, Optional<Long> committed) throws IOException {
        if (committed.isEmpty() && DirectoryReader.indexExists(directory)) {
            wipe();
        }
        long sequence = committed.orElse(0L);
        if (committed.isPresent() && sequence == log.last()) {
            seen = at(log, sequence);
            return Followed.CURRENT;
        }
        try (IndexWriter writer = writer(log.last() - sequence <= FEW)) {
            sequence = write(writer, log, sequence);
        }
        seen = at(log, sequence);
        return committed.isPresent() ? Followed.UPDATED : Followed.MADE_ANEW;
    }

    /** @param hurried whether somebody waits who wants to search: what takes long is left to an update of many pages */
    private IndexWriter writer(boolean hurried) throws IOException {
        TieredMergePolicy merging = new TieredMergePolicy();
        if (hurried) {
            merging.setMaxMergedSegmentMB(SMALL_MEGABYTES);
        }
        IndexWriterConfig config = new IndexWriterConfig(new Words());
        config.setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
        config.setCommitOnClose(false);
        config.setMergePolicy(merging);
        config.setCodec(new Graphs());
        // Merging in the background would be broken off when the writer is closed, and the index fall into ever more
        // pieces.
        config.setMergeScheduler(new SerialMergeScheduler());
        return new IndexWriter(directory, config);
    }

    /** @return the last change that is written */
    private long write(IndexWriter writer, PageLog log, long from) throws IOException {
        long sequence = from;
        List<PageLog.Change> changes = log.after(sequence, STEP);
        while (!changes.isEmpty()) {
            for (PageLog.Change change : changes) {
                Term page = new Term(Field.PAGE, change.page());
                List<Document> passages = change.record().map(documents::of).orElse(List.of());
                if (passages.isEmpty()) {
                    // Lucene 10 loses count of its memory where documents are replaced by none.
                    writer.deleteDocuments(page);
                } else {
                    writer.updateDocuments(page, passages);
                }
            }
            sequence = changes.getLast().sequence();
            commit(writer, log, sequence);
            changes = log.after(sequence, STEP);
        }
        if (sequence == from || writer.hasUncommittedChanges()) {
            // The pieces of an index are merged behind a commit: another one makes that last.
            commit(writer, log, sequence);
        }
        return sequence;
    }

    private void commit(IndexWriter writer, PageLog log, long sequence) throws IOException {
        writer.setLiveCommitData(
                Map.of(SEQUENCE, Long.toString(sequence), OF, of(log)).entrySet());
        writer.commit();
    }

    /** What an index has to be of to be followed further. */
    private String of(PageLog log) {
        return String.join("\n", FORM, meaning.name(), log.name());
    }

    /** The last change that is in the index; empty if there is no index, or none that can be followed further. */
    private Optional<Long> committed(PageLog log) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return Optional.empty();
        }
        // Opening a reader looks at the head and the foot of every file.
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Map<String, String> data = reader.getIndexCommit().getUserData();
            if (!of(log).equals(data.get(OF))) {
                return Optional.empty();
            }
            long sequence = Long.parseLong(data.getOrDefault(SEQUENCE, "0"));
            return sequence > log.last() ? Optional.empty() : Optional.of(sequence);
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | EOFException
                | FileNotFoundException
                | NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Takes the index's files out of the folder, and no others. */
    private void wipe() throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (file.startsWith(IndexFileNames.SEGMENTS)
                        || file.startsWith(IndexFileNames.PENDING_SEGMENTS)
                        || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
                    directory.deleteFile(file);
                }
            }
        }
    }
}
