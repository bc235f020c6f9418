package org.strandline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One layer of the reader, scored on one public data set. */
public interface Measure {

    /** The layer and the set, such as {@code body/aeb}. */
    String name();

    /** The files and folders that it reads, relative to {@code shared}; their digest stands beside the floors. */
    List<String> data();

    /**
     * Scores the layer.
     *
     * @param shared the folder that holds {@code data}, {@code gold} and {@code seeds}
     */
    Scores run(Path shared) throws IOException;
}
