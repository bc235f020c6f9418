package org.strandline.train.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The program that makes {@code outlines.tsv.gz}: {@code OutlineMaker FOLDER FILE}, where the folder holds the unpacked package. */
public final class OutlineMaker {

    private OutlineMaker() {}

    /** Makes the file. Same package, same bytes. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("make-outlines: wants the folder of the package and the file to write");
            System.exit(2);
        }
        List<String> lines = lines(Topology.read(Path.of(arguments[0]).resolve("world-atlas/countries-50m.json")));
        Path file = Path.of(arguments[1]);
        int length = Packed.write(lines, file);
        System.out.println(lines.size() + " shapes, " + length + " bytes, packed " + Files.size(file));
    }

    /** One line a polygon of land, one a border. */
    static List<String> lines(Topology world) {
        List<String> lines = new ArrayList<>();
        world.land()
                .forEach(polygon -> lines.add(
                        "land\t" + polygon.stream().map(OutlineMaker::written).collect(Collectors.joining(";"))));
        world.borders().forEach(border -> lines.add("border\t" + written(border)));
        return lines;
    }

    /** The first point in hundredths of a degree, longitude first, and of each other how far it is from the one before. */
    private static String written(List<Point> points) {
        StringBuilder text = new StringBuilder();
        Point before = new Point(0, 0);
        for (Point point : points) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(point.longitude() - before.longitude())
                    .append(' ')
                    .append(point.latitude() - before.latitude());
            before = point;
        }
        return text.toString();
    }
}
