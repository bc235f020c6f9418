package org.strandline.app.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.cli.CommandLine;
import org.strandline.store.StoreAddress;

/**
 * What {@code strandline export} was asked to do.
 *
 * @param store where pages are kept
 * @param form what comes out
 * @param story the id of the only story; empty for all that is in the store
 * @param folder where files are written; empty for standard output
 */
record ExportArguments(StoreAddress store, Form form, Optional<String> story, Optional<Path> folder) {

    /** What can come out. */
    enum Form {
        JSONL("pages.jsonl"),
        CSV(""),
        JSONLD("pages.jsonld"),
        ANNOTATIONS("annotations.jsonld"),
        TIMELINEJS("timeline.json"),
        RSS("new.rss"),
        ATOM("new.atom");

        private final String fileName;

        Form(String fileName) {
            this.fileName = fileName;
        }

        /** The name of its file; sheets have names of their own. */
        String fileName() {
            return fileName;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static ExportArguments of(CommandLine given) throws UsageException {
        if (!given.getArgList().isEmpty()) {
            throw new UsageException(
                    "export takes options only, not '" + given.getArgList().getFirst() + "'");
        }
        Form form = form(given.getOptionValue(StoryHelp.FORMAT, "jsonl"));
        Optional<Path> folder = folder(Optional.ofNullable(given.getOptionValue(StoryHelp.OUT)));
        if (form == Form.CSV && folder.isEmpty()) {
            throw new UsageException("sheets are several files: name a folder for them with --out");
        }
        return new ExportArguments(
                StoreOption.of(given), form, Optional.ofNullable(given.getOptionValue(StoryHelp.STORY)), folder);
    }

    private static Form form(String word) throws UsageException {
        for (Form form : Form.values()) {
            if (form.word().equals(word)) {
                return form;
            }
        }
        throw new UsageException("--format is one of "
                + Arrays.stream(Form.values()).map(Form::word).collect(Collectors.joining(", ")) + ", not '" + word
                + "'");
    }

    private static Optional<Path> folder(Optional<String> name) throws UsageException {
        try {
            return name.map(Path::of);
        } catch (InvalidPathException e) {
            throw new UsageException("--out takes the name of a folder, not '" + name.orElse("") + "'");
        }
    }
}
