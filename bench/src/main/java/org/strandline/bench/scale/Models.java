package org.strandline.bench.scale;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.strandline.bench.english.KeptSentences;
import org.strandline.bench.story.EcbPlus;
import org.strandline.intake.Intake;
import org.strandline.intake.Limits;
import org.strandline.intake.Pages;
import org.strandline.intake.Source;
import org.strandline.intake.Sources;
import org.strandline.language.NgramLanguageIdentifier;
import org.strandline.reading.PageReader;
import org.strandline.record.Page;
import org.strandline.record.PageRecord;
import org.strandline.record.PageSource;
import org.strandline.record.Received;

/**
 * The stories that others are made after: real pages, read once with the sentence model.
 *
 * @param stories the pages of each story, at least one
 */
record Models(List<List<MadePage>> stories) {

    private static final Path SAMPLE = Path.of("samples", "sarn-valley");
    private static final String SEEDS = "seeds";

    /** The sample story, the seed pages, and the stories of ECB+. */
    static Models read(Path repository, Path shared) throws IOException {
        try (KeptSentences sentences = KeptSentences.english()) {
            PageReader reader = PageReader.of(new NgramLanguageIdentifier(), sentences, Optional.empty());
            List<List<MadePage>> stories = new ArrayList<>();
            stories.add(files(repository.resolve(SAMPLE), reader));
            files(shared.resolve(SEEDS), reader).forEach(seed -> stories.add(List.of(seed)));
            Map<String, List<MadePage>> byStory = new LinkedHashMap<>();
            for (EcbPlus.Text text : EcbPlus.read(shared.resolve(EcbPlus.FOLDER))) {
                made(page(text), reader)
                        .ifPresent(page -> byStory.computeIfAbsent(text.story(), unused -> new ArrayList<>())
                                .add(page));
            }
            stories.addAll(byStory.values());
            return new Models(stories);
        }
    }

    private static List<MadePage> files(Path folder, PageReader reader) throws IOException {
        Intake intake = new Intake(new ByteArrayInputStream(new byte[0]), Limits.STANDARD);
        List<MadePage> made = new ArrayList<>();
        for (Source source : Sources.find(List.of(folder.toString()))) {
            try (Pages pages = intake.open(source, Optional.empty())) {
                while (pages.hasNext()) {
                    made(pages.next(), reader).ifPresent(made::add);
                }
            }
        }
        if (made.isEmpty()) {
            throw new IOException("no pages in " + folder);
        }
        return made;
    }

    private static Optional<MadePage> made(Received received, PageReader reader) {
        return received instanceof Page page && reader.read(page) instanceof PageRecord record
                ? Optional.of(new MadePage(page, record))
                : Optional.empty();
    }

    private static Page page(EcbPlus.Text text) {
        return new Page(
                digest(text.text()),
                new PageSource(Optional.of(text.name()), Optional.empty(), Optional.empty(), "text/plain"),
                Page.Form.PLAIN,
                text.text(),
                Optional.empty());
    }

    /** The id of a page of these characters. */
    static String digest(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The texts of all pages. */
    List<String> texts() {
        return stories.stream()
                .flatMap(List::stream)
                .map(page -> page.record().article().text())
                .toList();
    }
}
