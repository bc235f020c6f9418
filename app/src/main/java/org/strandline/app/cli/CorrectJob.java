package org.strandline.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.strandline.app.report.ChangeWords;
import org.strandline.app.terminal.Harmless;
import org.strandline.record.PageRecord;
import org.strandline.store.Change;
import org.strandline.store.Change.Words;
import org.strandline.store.Correction;
import org.strandline.store.Store;
import org.strandline.text.Span;

/** Keeps a correction, or lists them. */
final class CorrectJob {

    private final Session session;
    private final Store store;
    private final String author;

    CorrectJob(Session session, Store store, String author) {
        this.session = session;
        this.store = store;
        this.author = author;
    }

    /** Does what {@code said} asks for: the name of a correction and what it is about. */
    ExitStatus run(List<String> said) throws UsageException {
        String what = said.getFirst();
        List<String> about = said.subList(1, said.size());
        return switch (what + " " + about.size()) {
            case "list 0" -> list();
            case "same 3" ->
                correct(new Change.Same(words(about.get(0), about.get(1)), words(about.get(0), about.get(2))));
            case "same 4" ->
                correct(new Change.Same(words(about.get(0), about.get(1)), words(about.get(2), about.get(3))));
            case "differ 3" ->
                correct(new Change.NotSame(words(about.get(0), about.get(1)), words(about.get(0), about.get(2))));
            case "called 3" -> correct(new Change.Called(words(about.get(0), about.get(1)), about.get(2)));
            case "saidby 3" ->
                correct(new Change.SaidBy(words(about.get(0), about.get(1)), words(about.get(0), about.get(2))));
            case "reads 3" ->
                correct(new Change.Reads(words(about.get(0), about.get(1)), words(about.get(0), about.get(2))));
            case "unsaid 2" -> correct(new Change.NoStatement(words(about.get(0), about.get(1))));
            case "together 2" -> correct(new Change.Together(page(about.get(0)), page(about.get(1))));
            case "apart 1" -> correct(new Change.Apart(page(about.getFirst())));
            case "undo 1" -> correct(new Change.Undo(correction(about.getFirst())));
            default ->
                throw new UsageException("correct " + what + " is not to be understood with " + about.size()
                        + " more words. strandline correct --help explains it");
        };
    }

    private ExitStatus correct(Change change) {
        return show(line(store.correct(author, change), Set.of()));
    }

    private ExitStatus list() {
        Set<String> standing =
                store.standingCorrections().stream().map(Correction::id).collect(Collectors.toSet());
        StringBuilder lines = new StringBuilder();
        Set<String> undone = store.corrections().stream()
                .map(Correction::id)
                .filter(id -> !standing.contains(id))
                .collect(Collectors.toSet());
        store.corrections().forEach(correction -> lines.append(line(correction, undone)));
        Optional<Correction> tampered = store.tampered();
        tampered.ifPresent(correction -> session.complain("the correction " + correction.id()
                + " is not as it was signed: somebody has changed the store by hand"));
        ExitStatus status = show(lines.toString());
        return tampered.isPresent() ? ExitStatus.SOME_FAILED : status;
    }

    private static String line(Correction correction, Set<String> undone) {
        return Harmless.line(String.format(
                        Locale.ROOT,
                        "%s  %s  %s: %s%s",
                        ChangeWords.shortened(correction.id()),
                        correction.at(),
                        correction.author(),
                        ChangeWords.of(correction.change()),
                        undone.contains(correction.id()) && !(correction.change() instanceof Change.Undo)
                                ? " (undone)"
                                : ""))
                + "\n";
    }

    private Words words(String name, String words) throws UsageException {
        String id = page(name);
        Optional<PageRecord> page = store.page(id);
        int start = page.map(record -> record.article().text().indexOf(words)).orElse(-1);
        if (start < 0 || words.isBlank()) {
            throw new UsageException("the article of " + name + " does not have the words “" + words + "”");
        }
        return new Words(id, new Span(start, start + words.length()), words);
    }

    private String page(String name) throws UsageException {
        return one("page", name, store.called(name));
    }

    private String correction(String name) throws UsageException {
        return one(
                "correction",
                name,
                store.corrections().stream()
                        .map(Correction::id)
                        .filter(id -> id.startsWith(name))
                        .toList());
    }

    private static String one(String what, String name, List<String> found) throws UsageException {
        if (found.isEmpty()) {
            throw new UsageException("there is no " + what + " " + name + " in the store");
        }
        if (found.size() > 1) {
            throw new UsageException("more than one " + what + " is called " + name);
        }
        return found.getFirst();
    }

    private ExitStatus show(String words) {
        try {
            new Output(session.out(), "").write(words);
            return ExitStatus.ALL_READ;
        } catch (IOException e) {
            return Output.readerHasGone(e) ? ExitStatus.ALL_READ : Strandline.unwritable(session, e);
        }
    }
}
