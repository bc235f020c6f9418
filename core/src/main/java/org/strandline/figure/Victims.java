package org.strandline.figure;

import java.util.LinkedHashSet;
import java.util.Set;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Syntax;
import org.strandline.words.WordList;

/** Whom a verb happens to, by the tree of a sentence. */
final class Victims {

    private static final WordList WORDS = WordList.of(Victims.class, "harms.txt");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
    private static final Set<String> OBJECT = Set.of("obj");
    private static final Set<String> EITHER = Set.of("nsubj:pass", "nsubj", "obj");

    /** How many verbs up a victim may stand: "was found shot and wounded". */
    private static final int CLIMB = 3;

    private final Line line;

    Victims(Line line) {
        this.line = line;
    }

    /** Those who a verb such as "die" says something of. */
    Set<Integer> subjects(int verb) {
        Set<Integer> found = new LinkedHashSet<>();
        int node = verb;
        for (int step = 0; step < CLIMB && found.isEmpty() && node != Syntax.ROOT; step++) {
            addTied(node, SUBJECTS, found);
            addDescribed(node, found);
            node = isTiedUp(node) ? line.head(node) : Syntax.ROOT;
        }
        return found;
    }

    /** Those to whom a verb such as "shoot" is done: its object or passive subject, the noun that it describes, or those of the verb it is joined to. */
    Set<Integer> of(int verb) {
        Set<Integer> found = new LinkedHashSet<>();
        boolean doer = isActive(verb) || !isParticiple(verb);
        addTied(verb, doer ? OBJECT : EITHER, found);
        if (!doer) {
            addDescribed(verb, found);
        }
        int node = verb;
        for (int step = 1; step < CLIMB && found.isEmpty() && isTiedUp(node); step++) {
            boolean aside = line.relation(node).equals("advcl");
            node = line.head(node);
            // "Two are in hospital after being shot" tells of the subject, "chased him and shot" of the object.
            if (aside && !doer) {
                addTied(node, SUBJECTS, found);
            } else if (!aside) {
                addTied(node, doer || isActive(node) ? OBJECT : EITHER, found);
            }
            if (!doer && !isActive(node)) {
                addDescribed(node, found);
            }
        }
        return found;
    }

    /** Those whose death or body a noun names: "the death of a man and a woman", "her body". */
    Set<Integer> owners(int noun) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int below : line.dependants(noun)) {
            boolean tied = line.relation(below).equals("nmod")
                    && line.preposition(below).equals("of");
            if (tied || line.fullRelation(below).equals("nmod:poss")) {
                addWithJoined(below, found);
            }
        }
        return found;
    }

    /** Those who have what a noun of harm names: "two men suffered wounds", "were found with wounds", "are in critical condition". */
    Set<Integer> bearers(int noun) {
        Set<Integer> found = new LinkedHashSet<>();
        addTied(noun, SUBJECTS, found);
        int head = line.head(noun);
        if (!found.isEmpty() || head == Syntax.ROOT) {
            return found;
        }
        boolean had = line.relation(noun).equals("obj");
        if (line.isNoun(head) && line.relation(noun).equals("nmod")) {
            if (line.preposition(noun).equals("with")) {
                addWithJoined(head, found);
            }
        } else if (had || line.relation(noun).equals("obl")) {
            boolean object = !had && isActive(head);
            addTied(head, object ? OBJECT : SUBJECTS, found);
            if (found.isEmpty() && !object) {
                addDescribed(head, found);
            }
        }
        return found;
    }

    /** Whether a verb such as "take" or "treat" tells of a hospital. */
    boolean isToHospital(int verb) {
        return line.dependants(verb).stream()
                .anyMatch(below -> line.relation(below).equals("obl") && WORDS.has("hospital", line.form(below)));
    }

    /** Whether a verb such as "hit" tells of a shot: "was hit by a bullet", "was hit in the arm". */
    boolean isHit(int verb) {
        return line.dependants(verb).stream().anyMatch(below -> WORDS.has("hit", line.form(below)));
    }

    /** Whether a verb tells of those who did not live: "did not survive", "lost his life". */
    boolean isLost(int verb) {
        boolean survive = WORDS.has("survive", line.form(verb));
        boolean lose = WORDS.has("lose", line.form(verb));
        return (survive || lose)
                && line.dependants(verb).stream()
                        .anyMatch(below -> WORDS.has(survive ? "not" : "life", line.form(below)));
    }

    boolean isPassive(int verb) {
        return line.dependants(verb).stream()
                .anyMatch(below -> line.fullRelation(below).equals("aux:pass"));
    }

    /** Whether a verb has an object that it does something to. */
    boolean isActive(int verb) {
        boolean object = false;
        for (int below : line.dependants(verb)) {
            if (line.fullRelation(below).equals("aux:pass")
                    || line.fullRelation(below).equals("nsubj:pass")) {
                return false;
            }
            object = object || line.fullRelation(below).equals("obj");
        }
        return object;
    }

    /** Whether a verb's form may be a past participle: "shot", "killed", "slain"; not "shoots", "shooting". */
    private boolean isParticiple(int verb) {
        String form = line.form(verb);
        return !form.endsWith("ing") && !form.endsWith("s") && !form.equals("shoot") && !form.equals("kill");
    }

    private boolean isTiedUp(int node) {
        String relation = line.relation(node);
        return line.head(node) != Syntax.ROOT
                && (relation.equals("conj") || relation.equals("xcomp") || relation.equals("advcl"));
    }

    private void addTied(int verb, Set<String> relations, Set<Integer> found) {
        for (int below : line.dependants(verb)) {
            if (relations.contains(line.fullRelation(below)) && !isStrayed(verb, below)) {
                addWithJoined(below, found);
            }
        }
    }

    /** "2 killed, 3 wounded": what stands behind a comma is the subject of no verb before it. */
    private boolean isStrayed(int verb, int subject) {
        boolean comma = false;
        for (int token = verb + 1; token < subject && !comma; token++) {
            comma = line.form(token).equals(",");
        }
        return comma && SUBJECTS.contains(line.fullRelation(subject));
    }

    /** "a man wounded in the attack", "two of whom died". */
    private void addDescribed(int verb, Set<Integer> found) {
        int head = line.head(verb);
        boolean described = head != Syntax.ROOT
                && line.relation(verb).equals("acl")
                && (line.isNoun(head)
                        || line.partOfSpeech(head) == PartOfSpeech.NUM
                        || line.partOfSpeech(head) == PartOfSpeech.PRON);
        if (described) {
            found.add(head);
        }
    }

    private void addWithJoined(int victim, Set<Integer> found) {
        found.add(victim);
        for (int below : line.dependants(victim)) {
            // A name behind an age: "19-year-old Ann Roe and 30-year-old Jan Poe".
            boolean name =
                    line.form(victim).equals("old") && line.relation(below).equals("appos");
            if (name) {
                addJoined(below, found);
            }
        }
        addJoined(victim, found);
    }

    private void addJoined(int victim, Set<Integer> found) {
        line.dependants(victim).stream()
                .filter(more -> line.relation(more).equals("conj") && !hasFate(more))
                .forEach(found::add);
    }

    /** "Two are dead and three others wounded": the others have a fate of their own. */
    private boolean hasFate(int victim) {
        return line.dependants(victim).stream()
                .anyMatch(below -> below > victim
                        && (WORDS.has("injured.state", line.form(below))
                                || WORDS.has("killed.state", line.form(below))));
    }
}
