package org.strandline.english.network;

import java.nio.FloatBuffer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.strandline.english.network.Scores.Output;
import org.strandline.english.piece.Pieces;

/** The sentence model's network. Safe for many threads at once. */
public final class Network implements AutoCloseable {

    private final Session session;

    /**
     * Loads a network.
     *
     * @param model the bytes of its file
     * @param threads how many threads one call may use, at least 1
     * @throws IllegalArgumentException if the bytes are no such network
     */
    public Network(byte[] model, int threads) {
        session = new Session(model, threads);
    }

    /** A text that the network's file carries beside the network. */
    public String text(String key) {
        String text = session.metadata().get(key);
        if (text == null) {
            throw new IllegalArgumentException("the network's file carries no " + key);
        }
        return text;
    }

    /** The scores of a sequence. */
    public Scores run(Pieces pieces) {
        Map<String, FloatBuffer> numbers = session.run(Map.of("ids", pieces.ids(), "shapes", pieces.shapes()));
        Map<Output, Scores.Table> tables = new EnumMap<>(Output.class);
        for (Output output : Output.values()) {
            FloatBuffer table = Objects.requireNonNull(numbers.get(output.fileName()));
            tables.put(output, new Scores.Table(table, table.capacity() / pieces.length()));
        }
        return new Scores(tables);
    }

    @Override
    public void close() {
        session.close();
    }
}
