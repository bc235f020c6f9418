package org.strandline.app.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.strandline.intake.Source;
import org.strandline.intake.Sources;

/**
 * Folders that are looked at again and again: which files in them are new, or have changed since the last look. The system's notices only
 * end the waiting; what there is, a look at the folders decides.
 */
final class Watched implements AutoCloseable {

    private final List<String> paths;
    private final Duration settled;
    private final WatchService notices;
    private final Set<Path> noticed = new HashSet<>();
    private final Map<String, Look> known = new HashMap<>();
    private boolean unsettled;

    /** What a file was like. */
    private record Look(long size, Instant changed) {}

    /**
     * @param paths folders and files
     * @param settled a file that has been written to more lately may be written to still, and is left for a later look
     */
    Watched(List<String> paths, Duration settled) throws IOException {
        this.paths = List.copyOf(paths);
        this.settled = settled;
        this.notices = FileSystems.getDefault().newWatchService();
    }

    /** What is new or has changed, in the order of the names. What cannot be found is among it once. */
    List<Source> look(Instant now) throws IOException {
        unsettled = false;
        List<Source> found = new ArrayList<>();
        for (Source source : Sources.find(paths)) {
            switch (source) {
                case Source.NamedFile file -> {
                    notice(file.file().toAbsolutePath().resolveSibling(""));
                    if (isNew(file, now)) {
                        found.add(file);
                    }
                }
                case Source.Absent absent -> {
                    Look missing = new Look(-1, Instant.EPOCH);
                    if (!missing.equals(known.put(absent.name(), missing))) {
                        found.add(absent);
                    }
                }
                case Source.StandardInput input -> {}
                case Source.Web web -> {}
            }
        }
        for (String path : paths) {
            if (Files.isDirectory(Path.of(path))) {
                notice(Path.of(path).toAbsolutePath());
            }
        }
        return found;
    }

    private boolean isNew(Source.NamedFile file, Instant now) throws IOException {
        Look look = new Look(file.size(), Files.getLastModifiedTime(file.file()).toInstant());
        if (look.equals(known.get(file.name()))) {
            return false;
        }
        if (look.changed().isAfter(now.minus(settled)) && !look.changed().isAfter(now)) {
            unsettled = true;
            return false;
        }
        known.put(file.name(), look);
        return true;
    }

    private void notice(Path folder) throws IOException {
        if (noticed.add(folder)) {
            folder.register(notices, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
        }
    }

    /** Waits until something is noticed or a file is left to be looked at again, at most {@code longest}; answers whether it is so. */
    boolean await(Duration longest) throws InterruptedException {
        WatchKey key = notices.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
        boolean noticing = key != null || unsettled;
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = notices.poll();
        }
        return noticing;
    }

    @Override
    public void close() throws IOException {
        notices.close();
    }
}
