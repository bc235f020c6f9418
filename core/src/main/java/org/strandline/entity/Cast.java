package org.strandline.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All entities of a page while they are being gathered, and which of them each phrase stands for. */
final class Cast {

    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Seat, Phrase> phrases = new HashMap<>();
    private final Map<Phrase, Draft> owners = new HashMap<>();

    private record Seat(int clause, int head) {}

    Cast(Collection<Phrase> candidates) {
        for (Phrase phrase : candidates) {
            phrases.putIfAbsent(new Seat(phrase.clause().index(), phrase.head()), phrase);
        }
    }

    /** The phrase whose head is a token. */
    Optional<Phrase> at(Clause clause, int head) {
        return Optional.ofNullable(phrases.get(new Seat(clause.index(), head)));
    }

    Draft begin() {
        Draft draft = new Draft();
        drafts.add(draft);
        return draft;
    }

    void add(Named name, Draft draft) {
        draft.add(name);
        owners.put(name.phrase(), draft);
    }

    void add(Phrase phrase, Draft draft) {
        draft.add(phrase);
        owners.put(phrase, draft);
    }

    void merge(Draft from, Draft into) {
        if (from != into) {
            from.phrases().forEach(phrase -> owners.put(phrase, into));
            into.absorb(from);
        }
    }

    /** What a phrase stands for, if that is known. */
    Optional<Draft> owner(Phrase phrase) {
        return Optional.ofNullable(owners.get(phrase));
    }

    /** The drafts that have mentions. */
    List<Draft> drafts() {
        return drafts.stream().filter(draft -> !draft.phrases().isEmpty()).toList();
    }
}
