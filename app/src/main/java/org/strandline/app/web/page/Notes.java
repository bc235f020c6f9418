package org.strandline.app.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.strandline.record.PageRecord;
import org.strandline.record.Role;
import org.strandline.record.Source;
import org.strandline.record.Statement;

/** The notes of a page: one for each statement, numbered as they stand in the text. */
final class Notes {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> offices = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();

    Notes(PageRecord page) {
        page.facts().entities().forEach(entity -> entity.roles().stream()
                .findFirst()
                .ifPresent(role -> offices.put(entity.id(), office(role))));
        for (Statement statement : page.facts().statements()) {
            numbers.put(statement.id(), numbers.size() + 1);
        }
        page.facts().statements().forEach(statement -> notes.add(note(statement)));
    }

    int number(Statement statement) {
        return numbers.getOrDefault(statement.id(), 0);
    }

    /** The notes that begin in {@code pieces}. */
    List<Note> of(List<Piece> pieces) {
        return pieces.stream()
                .flatMap(piece -> piece.notes().stream())
                .sorted()
                .map(number -> notes.get(number - 1))
                .toList();
    }

    private Note note(Statement statement) {
        List<Source> chain = statement.source();
        return new Note(
                number(statement),
                chain.isEmpty() ? "Nobody is named" : name(chain.getFirst()),
                chain.stream().skip(1).map(this::name).toList(),
                Words.of(statement.anonymity()),
                about(statement),
                Spans.written(statement.parts().getFirst()),
                statement.replyTo().flatMap(id -> Optional.ofNullable(numbers.get(id))));
    }

    private String name(Source source) {
        String name = Words.ofPage(source.name());
        return source.entity()
                .flatMap(id -> Optional.ofNullable(offices.get(id)))
                .filter(office -> source.named())
                .map(office -> name + ", " + office)
                .orElse(name);
    }

    private static String office(Role role) {
        return Words.ofPage(
                role.title() + role.body().map(body -> " (" + body + ")").orElse(""));
    }

    private static List<String> about(Statement statement) {
        List<String> about = new ArrayList<>();
        about.add(Words.of(statement.act()) + ", " + Words.of(statement.kind()));
        statement.medium().ifPresent(medium -> about.add("in " + Words.ofPage(medium)));
        statement.said().ifPresent(about::add);
        if (!statement.to().isEmpty()) {
            about.add("to " + Words.ofPage(String.join(", ", statement.to())));
        }
        if (statement.polarity() == Statement.Polarity.DENIES) {
            about.add("denies it");
        }
        if (statement.hedged()) {
            about.add("the page keeps its distance");
        }
        return about;
    }
}
