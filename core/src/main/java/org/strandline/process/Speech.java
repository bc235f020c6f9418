package org.strandline.process;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.strandline.record.Statement;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Span;

/** What is said on a page, by where it stands. */
final class Speech {

    /** A stretch of words stands in one of the last so many statements that begin before it, or in none. */
    private static final int DEEP = 4;

    private final NavigableMap<Integer, Statement> statements = new TreeMap<>();
    private final NavigableSet<Integer> plural = new TreeSet<>();

    Speech(List<Tree> trees, List<Statement> statements) {
        for (Statement statement : statements) {
            statement.parts().forEach(part -> this.statements.put(part.start(), statement));
        }
        for (Tree tree : trees) {
            for (int token = 0; token < tree.size(); token++) {
                boolean pronoun = tree.pos(token) == PartOfSpeech.PRON;
                if (pronoun && Wording.WORDS.has("several", tree.lower(token))) {
                    plural.add(tree.span(token).start());
                }
            }
        }
    }

    /** The statement that some words stand in. */
    Optional<Statement> at(Span words) {
        Map.Entry<Integer, Statement> before = statements.floorEntry(words.start());
        for (int steps = 0; before != null && steps < DEEP; steps++) {
            Statement statement = before.getValue();
            if (statement.parts().stream().anyMatch(part -> part.contains(words))) {
                return Optional.of(statement);
            }
            before = statements.lowerEntry(before.getKey());
        }
        return Optional.empty();
    }

    /** The statement whose words begin last before those of {@code statement}. */
    Optional<Statement> before(Statement statement) {
        return Optional.ofNullable(
                        statements.lowerEntry(statement.parts().getFirst().start()))
                .map(Map.Entry::getValue);
    }

    /** Whether somebody speaks of "us". */
    boolean saysWe(Statement statement) {
        return statement.parts().stream()
                .anyMatch(part -> !plural.subSet(part.start(), part.end()).isEmpty());
    }
}
