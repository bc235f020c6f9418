package org.strandline.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.zip.GZIPInputStream;

/**
 * Towns, counties and states of the world by name: the lines of {@code gazetteer.tsv.gz}, which GeoNames' data is packed in, sorted by
 * key. They are kept as they are, 9 MB, and searched by halving; a line is only taken apart when its name is asked for.
 */
final class Gazetteer {

    private static final int COLUMNS = 9;

    private final byte[] lines;

    private Gazetteer(byte[] lines) {
        this.lines = lines;
    }

    /** The gazetteer that ships. */
    static Gazetteer load() {
        try (InputStream packed = Objects.requireNonNull(Gazetteer.class.getResourceAsStream("gazetteer.tsv.gz"));
                InputStream unpacked = new GZIPInputStream(packed, 1 << 16)) {
            return new Gazetteer(unpacked.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The places with the name that has {@code key}, which is a {@link PlaceKey}. */
    List<Place> named(String key) {
        byte[] wanted = (key + "\t").getBytes(StandardCharsets.UTF_8);
        List<Place> places = new ArrayList<>();
        for (int line = firstNotBefore(wanted); line < lines.length; line = nextLine(line)) {
            if (compare(line, wanted) != 0) {
                break;
            }
            places.add(place(new String(lines, line, nextLine(line) - 1 - line, StandardCharsets.US_ASCII)));
        }
        return places;
    }

    /** Start of the first line that begins with {@code wanted} or sorts behind it. */
    private int firstNotBefore(byte[] wanted) {
        int low = 0;
        int high = lines.length;
        while (low < high) {
            int line = lineAt((low + high) >>> 1);
            if (compare(line, wanted) < 0) {
                low = nextLine(line);
            } else {
                high = line;
            }
        }
        return low;
    }

    private int lineAt(int offset) {
        int start = offset;
        while (start > 0 && lines[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int nextLine(int line) {
        int end = line;
        while (lines[end] != '\n') {
            end++;
        }
        return end + 1;
    }

    /** How the beginning of a line sorts against {@code wanted}; 0 where it begins with it. */
    private int compare(int line, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            int difference = (line + i < lines.length ? lines[line + i] : -1) - wanted[i];
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static Place place(String line) {
        List<String> columns = new ArrayList<>(COLUMNS);
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            columns.add(line.substring(from, tab));
            from = tab + 1;
        }
        char kind = columns.get(1).charAt(0);
        String country = columns.get(2);
        String state = country + "." + columns.get(3);
        String county = columns.get(4);
        int number = Integer.parseInt(line.substring(from));
        return new Place(
                PlaceKind.of(kind),
                !Character.isLowerCase(kind),
                country,
                state,
                county.isEmpty() ? "" : state + "." + county,
                Long.parseLong(columns.get(5)),
                Double.parseDouble(columns.get(6)),
                Double.parseDouble(columns.get(7)),
                number == 0 ? OptionalInt.empty() : OptionalInt.of(number));
    }
}
