package org.strandline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.strandline.event.Entry.Backing;
import org.strandline.event.Entry.Owner;
import org.strandline.event.Entry.Roles;
import org.strandline.record.EventType;

/** Finds what is demanded by saying that somebody must do it: "Oslo said that Bergen must open its port". */
final class Obligations {

    private static final Set<String> MUST = Set.of("must");
    private static final Entry REQUEST = new Entry(
            Optional.of(EventType.REQUEST),
            Optional.empty(),
            List.of(new Slot.Complement(Slot.Complement.Kind.THAT)),
            new Roles(Owner.SUBJECT, Backing.NONE, List.of("to")));

    private Obligations() {}

    /** What is demanded in a sentence: at the verb of saying, with "must" as the word that tells of it. */
    static List<Trigger> find(Scene scene) {
        List<Trigger> found = new ArrayList<>();
        for (int token = 0; token < scene.size(); token++) {
            if (MUST.contains(scene.lower(token)) && scene.is(token, "aux")) {
                int clause = scene.head(token);
                int saying = scene.head(clause);
                boolean said = scene.is(clause, "ccomp") && Lexicon.english().isAny("saying", scene.lower(saying));
                if (said && isOthers(scene, clause, saying)) {
                    found.add(new Trigger(scene, saying, REQUEST, EventType.REQUEST, scene.span(token, token)));
                }
            }
        }
        return found;
    }

    /** Whether it is somebody else who must, not whoever says so. */
    private static boolean isOthers(Scene scene, int clause, int saying) {
        OptionalInt subject = scene.dependant(clause, Set.of("nsubj"));
        if (subject.isEmpty() || !Players.isSomebody(scene, subject.getAsInt())) {
            return false;
        }
        return !Phrase.who(scene, Grammar.subjects(scene, saying)).containsAll(Phrase.who(scene, subject.getAsInt()));
    }
}
