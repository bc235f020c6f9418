package org.strandline.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Finds what there is to read behind the paths that somebody gave.
 *
 * <p>The order is that of the paths, and inside a folder that of the names (by code unit, files and folders mixed), so
 * that it is the same on every machine. Hidden files, whose name starts with a dot, are passed over inside folders. A
 * link inside a folder is followed if it leads to a file inside that folder; links to folders never are, since what they
 * lead to is either found anyway or outside.
 */
public final class Sources {

    /** The path that means standard input. */
    public static final String STANDARD_INPUT = "-";

    private Sources() {}

    /** All sources behind {@code paths}, in order. Opens no file; only folders are listed. */
    public static List<Source> find(List<String> paths) {
        List<Source> sources = new ArrayList<>();
        for (String path : paths) {
            find(path, sources);
        }
        return List.copyOf(sources);
    }

    private static void find(String path, List<Source> sources) {
        if (path.equals(STANDARD_INPUT)) {
            sources.add(new Source.StandardInput());
            return;
        }
        Path file;
        try {
            file = Paths.get(path);
        } catch (InvalidPathException e) {
            sources.add(new Source.Absent(path, "not a path: " + e.getReason()));
            return;
        }
        if (!Files.exists(file)) {
            sources.add(new Source.Absent(path, "there is no such file"));
        } else if (Files.isDirectory(file)) {
            walk(path, file, sources);
        } else {
            sources.add(namedFile(path, file));
        }
    }

    /** Walks a folder with a stack of its own, so that no nesting is too deep. */
    private static void walk(String path, Path folder, List<Source> sources) {
        Path root;
        try {
            root = folder.toRealPath();
        } catch (IOException e) {
            sources.add(new Source.Absent(path, "the folder cannot be opened: " + Failure.sentence(e)));
            return;
        }
        Deque<Place> pending = new ArrayDeque<>();
        pending.push(new Place(path, root));
        while (!pending.isEmpty()) {
            Place place = pending.pop();
            if (Files.isDirectory(place.file(), LinkOption.NOFOLLOW_LINKS)) {
                try {
                    children(place).forEach(pending::push);
                } catch (IOException | DirectoryIteratorException e) {
                    sources.add(new Source.Absent(place.name(), "the folder cannot be listed: " + Failure.sentence(e)));
                }
            } else {
                add(place, root, sources);
            }
        }
    }

    /** What is in a folder, last name first, so that the first name ends up on top of the stack. */
    private static List<Place> children(Place folder) throws IOException {
        String prefix = folder.name().endsWith("/") ? folder.name() : folder.name() + "/";
        List<Place> children = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.file())) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (!name.startsWith(".")) {
                    children.add(new Place(prefix + name, entry));
                }
            }
        }
        children.sort(Comparator.comparing(Place::name).reversed());
        return children;
    }

    private static void add(Place place, Path root, List<Source> sources) {
        if (!Files.isSymbolicLink(place.file())) {
            if (Files.isRegularFile(place.file())) {
                sources.add(namedFile(place.name(), place.file()));
            }
            return;
        }
        try {
            Path target = place.file().toRealPath();
            if (!target.startsWith(root)) {
                sources.add(new Source.Absent(place.name(), "a link that leads out of the folder is not followed"));
            } else if (Files.isRegularFile(target)) {
                sources.add(namedFile(place.name(), target));
            }
        } catch (IOException e) {
            sources.add(new Source.Absent(place.name(), "the link leads nowhere"));
        }
    }

    private static Source namedFile(String name, Path file) {
        try {
            return new Source.NamedFile(name, file, Files.isRegularFile(file) ? Files.size(file) : 0);
        } catch (IOException e) {
            return new Source.Absent(name, "the file cannot be opened: " + Failure.sentence(e));
        }
    }

    private record Place(String name, Path file) {}
}
