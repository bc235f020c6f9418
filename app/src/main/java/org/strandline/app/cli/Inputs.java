package org.strandline.app.cli;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.strandline.intake.Pages;
import org.strandline.intake.Source;
import org.strandline.record.Received;

/** The pages of many sources, one after the other, each source opened when its turn comes. For one thread at a time. */
final class Inputs implements Iterator<Received>, AutoCloseable {

    private final Iterator<Source> sources;
    private final Function<Source, Pages> opener;

    private Pages open = NONE;
    private long bytesOfClosed;

    Inputs(List<Source> sources, Function<Source, Pages> opener) {
        this.sources = sources.iterator();
        this.opener = opener;
    }

    @Override
    public boolean hasNext() {
        while (!open.hasNext()) {
            close();
            if (!sources.hasNext()) {
                return false;
            }
            open = opener.apply(sources.next());
        }
        return true;
    }

    @Override
    public Received next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return open.next();
    }

    /** How many bytes of all sources have been read so far. */
    long bytesRead() {
        return bytesOfClosed + open.bytesRead();
    }

    @Override
    public void close() {
        bytesOfClosed += open.bytesRead();
        open.close();
        open = NONE;
    }

    private static final Pages NONE = new Pages() {
        private final Iterator<Received> nothing = Collections.emptyIterator();

        @Override
        public boolean hasNext() {
            return nothing.hasNext();
        }

        @Override
        public Received next() {
            return nothing.next();
        }

        @Override
        public long bytesRead() {
            return 0;
        }

        @Override
        public void close() {}
    };
}
