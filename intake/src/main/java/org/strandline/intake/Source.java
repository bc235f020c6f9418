package org.strandline.intake;

import java.net.URI;
import java.nio.file.Path;

/** One thing to read pages from: one page, or an archive or a feed of many. */
public sealed interface Source {

    /** The name for people: the path as it was given, or "standard input". */
    String name();

    /** The size in bytes as stored; 0 where it is not known. */
    long size();

    /**
     * A file.
     *
     * @param name the path as it was given; for a file found in a folder the folder as given, a slash, and the path in it
     * @param file where it is
     * @param size its size in bytes; 0 for a pipe
     */
    record NamedFile(String name, Path file, long size) implements Source {}

    /** What is piped in. */
    record StandardInput() implements Source {
        @Override
        public String name() {
            return "standard input";
        }

        @Override
        public long size() {
            return 0;
        }
    }

    /**
     * A path that leads to nothing readable.
     *
     * @param name the path as it was given
     * @param detail why it cannot be read, in a sentence for people
     */
    record Absent(String name, String detail) implements Source {
        @Override
        public long size() {
            return 0;
        }
    }

    /**
     * A page or a feed of the web.
     *
     * @param address where it is
     */
    record Web(URI address) implements Source {
        @Override
        public String name() {
            return address.toString();
        }

        @Override
        public long size() {
            return 0;
        }
    }
}
