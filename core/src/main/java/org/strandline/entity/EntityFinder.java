package org.strandline.entity;

import java.util.ArrayList;
import java.util.List;
import org.strandline.record.Entity;
import org.strandline.record.Prose;
import org.strandline.text.Sentence;

/** Finds who and what a page speaks of, and every place where it does. Immutable; may be shared between threads. */
public final class EntityFinder {

    private final NameReader names = new NameReader();
    private final NominalReader nominals = new NominalReader();
    private final PronounReader pronouns = new PronounReader();

    /** The people, bodies, places and other things that {@code prose} speaks of, in the order of their first mentions. */
    public List<Entity> find(Prose prose) {
        List<Clause> clauses = clauses(prose);
        List<Named> named = names.read(clauses);
        List<Phrase> phrases = new ArrayList<>();
        named.forEach(name -> phrases.add(name.phrase()));
        phrases.addAll(nominals.read(clauses, named));
        phrases.addAll(pronouns.read(clauses));
        Cast cast = new Cast(phrases);
        NameSieves.link(named, cast);
        RoleReader roles = new RoleReader(named, cast);
        roles.link(named);
        phrases.sort(null);
        LateNames.link(phrases, roles, cast);
        Quotes quotes = new Quotes(prose);
        new FocusWalk(cast, new SpokenOf(phrases, quotes, cast)).walk(phrases);
        FirstPersons.link(phrases, quotes, cast);
        return Makers.join(EntityWriter.write(cast), prose.article());
    }

    private static List<Clause> clauses(Prose prose) {
        List<Clause> clauses = new ArrayList<>();
        int passage = 0;
        for (Prose.Passage part : prose.passages()) {
            for (Sentence sentence : part.sentences()) {
                clauses.add(new Clause(clauses.size(), passage, sentence, prose.text()));
            }
            passage++;
        }
        return clauses;
    }
}
