package org.strandline.train.places;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The land and the borders of a file in TopoJSON, where neighbours share the lines between them. */
final class Topology {

    private final JsonNode objects;
    private final List<List<Point>> lines;

    private Topology(JsonNode objects, List<List<Point>> lines) {
        this.objects = objects;
        this.lines = lines;
    }

    /** Reads a file. Its lines are made simpler before shapes are made of them, so that neighbours still meet. */
    static Topology read(Path file) {
        JsonNode root = new ObjectMapper().readTree(file.toFile());
        JsonNode scale = root.get("transform").get("scale");
        JsonNode origin = root.get("transform").get("translate");
        List<List<Point>> lines = new ArrayList<>();
        for (JsonNode arc : root.get("arcs")) {
            List<Point> points = new ArrayList<>();
            long x = 0;
            long y = 0;
            for (JsonNode step : arc) {
                x += step.get(0).asLong();
                y += step.get(1).asLong();
                points.add(Point.of(
                        x * scale.get(0).asDouble() + origin.get(0).asDouble(),
                        y * scale.get(1).asDouble() + origin.get(1).asDouble()));
            }
            lines.add(Simpler.of(points));
        }
        return new Topology(root.get("objects"), lines);
    }

    /** What is land: polygons, each its outer ring and the rings of what it leaves out. */
    List<List<List<Point>>> land() {
        List<List<List<Point>>> polygons = new ArrayList<>();
        for (JsonNode shape : objects.get("land").get("geometries")) {
            for (JsonNode polygon : shape.get("arcs")) {
                List<List<Point>> rings = new ArrayList<>();
                polygon.forEach(ring -> rings.add(joined(ring)));
                polygons.add(rings);
            }
        }
        return polygons;
    }

    /** The lines that are of more than one country. */
    List<List<Point>> borders() {
        BitSet once = new BitSet();
        BitSet shared = new BitSet();
        for (JsonNode country : objects.get("countries").get("geometries")) {
            BitSet own = new BitSet();
            arcs(country).forEach(arc -> own.set(number(arc)));
            BitSet both = (BitSet) own.clone();
            both.and(once);
            shared.or(both);
            once.or(own);
        }
        return shared.stream().mapToObj(lines::get).toList();
    }

    private static List<JsonNode> arcs(JsonNode country) {
        List<JsonNode> arcs = new ArrayList<>();
        boolean one = country.get("type").asString().equals("Polygon");
        for (JsonNode part : country.get("arcs")) {
            (one ? List.of(part) : part).forEach(ring -> ring.forEach(arcs::add));
        }
        return arcs;
    }

    private List<Point> joined(JsonNode ring) {
        List<Point> points = new ArrayList<>();
        for (JsonNode arc : ring) {
            List<Point> line = lines.get(number(arc));
            points.addAll(arc.asInt() < 0 ? line.reversed() : line);
        }
        return Simpler.withoutRepeats(points);
    }

    /** The place of a line in the list; one that is walked the other way round is written as its complement. */
    private static int number(JsonNode arc) {
        int number = arc.asInt();
        return number < 0 ? ~number : number;
    }
}
