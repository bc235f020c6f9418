package org.strandline.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.strandline.record.Figure;
import org.strandline.record.Figure.Value;
import org.strandline.text.Morphology;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Syntax;
import org.strandline.words.WordList;

/** Reads from one sentence who came to harm, in numbers or in words: "two people were killed", "a man was shot dead". */
final class HarmReader {

    private static final WordList WORDS = WordList.of(HarmReader.class, "harms.txt");
    private static final Set<String> OTHERS = Set.of("other", "others", "another", "second");
    private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her", "who", "himself", "herself");

    private static final Set<String> THEM = Set.of("them", "whom");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

    private final Line line;
    private final int sentence;
    private final Map<Integer, Figure> byNoun = new HashMap<>();
    private final List<Harm> harms = new ArrayList<>();

    /**
     * @param figures those of the sentence
     */
    HarmReader(Line line, List<Figure> figures, int sentence) {
        this.line = line;
        this.sentence = sentence;
        for (Figure figure : figures) {
            if (figure.unit().isEmpty() && !figure.ordinal()) {
                byNoun.put(line.tokenAt(figure.span().end() - 1), figure);
                figure.counts()
                        .ifPresent(counted ->
                                byNoun.putIfAbsent(line.tokenAt(counted.span().end() - 1), figure));
            }
        }
    }

    List<Harm> read() {
        for (int token = 0; token < line.tokens(); token++) {
            if (!isUnreal(token)) {
                verb(token);
                some(token);
                shortened(token);
                state(token);
                noun(token);
            }
        }
        return harms;
    }

    private void verb(int token) {
        if (line.partOfSpeech(token) != PartOfSpeech.VERB && line.partOfSpeech(token) != PartOfSpeech.ADJ) {
            return;
        }
        Optional<Harm.Kind> kind = has("killed.verb", token)
                ? Optional.of(Harm.Kind.KILLED)
                : has("injured.verb", token)
                        ? Optional.of(Harm.Kind.INJURED)
                        : has("shot.verb", token)
                                ? Optional.of(isDeadly(token) ? Harm.Kind.KILLED : Harm.Kind.SHOT)
                                : Optional.empty();
        if (has("killed.subject", token)) {
            addAll(Harm.Kind.KILLED, victims(token, SUBJECTS));
        }
        kind.ifPresent(harm -> {
            Set<Integer> victims =
                    victims(token, isActive(token) ? Set.of("obj") : Set.of("nsubj:pass", "nsubj", "obj"));
            addAll(harm, victims);
            if (victims.isEmpty() && isPassive(token)) {
                harms.add(new Harm(harm, 1, false, false, sentence));
            }
        });
    }

    /** "Five were shot, two of them fatally": what became of some. */
    private void some(int token) {
        if (WORDS.has("deadly", line.form(token))) {
            fatal(token).ifPresent(figure -> addFigure(Harm.Kind.KILLED, figure, false));
        }
    }

    /** The figure of those to whom alone "fatally" belongs. */
    private Optional<Figure> fatal(int adverb) {
        int before = adverb - 1;
        if (before > 1
                && THEM.contains(line.form(before))
                && line.form(before - 1).equals("of")) {
            before -= 2;
        }
        return before > 0 ? Optional.ofNullable(byNoun.get(before)) : Optional.empty();
    }

    /** "Three shot, one dead": a headline leaves the auxiliary out. */
    private void shortened(int token) {
        boolean alone = line.partOfSpeech(token) == PartOfSpeech.VERB
                && has("shot.verb", token)
                && line.dependants(token).stream()
                        .noneMatch(below -> line.relation(below).equals("obj")
                                || line.fullRelation(below).equals("nsubj:pass"));
        if (alone && !isDeadly(token)) {
            Optional.ofNullable(byNoun.get(token))
                    .filter(figure -> figure.counts()
                            .filter(counted -> line.tokenAt(counted.span().end() - 1) == token)
                            .isPresent())
                    .ifPresent(figure -> addFigure(Harm.Kind.SHOT, figure, isOthers(token)));
        }
    }

    /** Those whom a verb happens to: its own object or passive subject, the noun that it describes, or those of the verb it is joined to. */
    private Set<Integer> victims(int verb, Set<String> relations) {
        Set<Integer> victims = new LinkedHashSet<>();
        int node = verb;
        for (int step = 0; step < 3 && victims.isEmpty(); step++) {
            for (int below : line.dependants(node)) {
                if (relations.contains(line.fullRelation(below))) {
                    victims.add(below);
                    line.dependants(below).stream()
                            .filter(more -> line.relation(more).equals("conj") && !hasFate(more))
                            .forEach(victims::add);
                }
            }
            int head = line.head(node);
            if (head == Syntax.ROOT) {
                break;
            }
            if (line.relation(node).equals("acl")
                    && (line.isNoun(head)
                            || line.partOfSpeech(head) == PartOfSpeech.NUM
                            || line.partOfSpeech(head) == PartOfSpeech.PRON)) {
                victims.add(head);
            }
            if (!line.relation(node).equals("conj")
                    && !line.relation(node).equals("xcomp")
                    && !line.relation(node).equals("advcl")) {
                break;
            }
            node = head;
        }
        return victims;
    }

    /** "Two are dead and three others wounded": the others have a fate of their own. */
    private boolean hasFate(int victim) {
        return line.dependants(victim).stream()
                .anyMatch(below -> below > victim
                        && (WORDS.has("injured.state", line.form(below))
                                || WORDS.has("killed.state", line.form(below))));
    }

    private boolean isPassive(int verb) {
        return line.dependants(verb).stream()
                .anyMatch(below -> line.fullRelation(below).equals("aux:pass"));
    }

    private boolean isActive(int verb) {
        boolean subject = false;
        for (int below : line.dependants(verb)) {
            if (line.fullRelation(below).equals("aux:pass")
                    || line.fullRelation(below).equals("nsubj:pass")) {
                return false;
            }
            subject = subject || line.fullRelation(below).equals("obj");
        }
        return subject;
    }

    /** "shot dead", "fatally shot", "shot to death", "shot and killed". */
    private boolean isDeadly(int verb) {
        for (int below : line.dependants(verb)) {
            String form = line.form(below);
            boolean deadly = (WORDS.has("deadly", form) && fatal(below).isEmpty())
                    || (WORDS.has("killed.state", form) && !byNoun.containsKey(below));
            if (deadly || form.equals("death")) {
                return true;
            }
            if (line.relation(below).equals("conj") && has("killed.verb", below)) {
                return true;
            }
        }
        return false;
    }

    /** "left a man dead", "40 dead", "a woman is in critical condition". */
    private void state(int token) {
        String form = line.form(token);
        Optional<Harm.Kind> kind = WORDS.has("killed.state", form)
                ? Optional.of(Harm.Kind.KILLED)
                : WORDS.has("injured.state", form) ? Optional.of(Harm.Kind.INJURED) : Optional.empty();
        if (kind.isEmpty() || line.partOfSpeech(token) == PartOfSpeech.VERB) {
            return;
        }
        Optional<Figure> figure = Optional.ofNullable(byNoun.get(token));
        if (figure.isPresent()) {
            figure.ifPresent(counted -> addFigure(kind.get(), counted, isOthers(token)));
            return;
        }
        int head = line.head(token);
        if (head == Syntax.ROOT) {
            addAll(kind.get(), victims(token, SUBJECTS));
            return;
        }
        switch (line.relation(token)) {
            case "xcomp" ->
                victims(head, Set.of("obj", "nsubj:pass", "nsubj")).forEach(victim -> add(kind.get(), victim));
            case "amod" -> {
                if (line.form(head).equals("condition")) {
                    harms.add(new Harm(Harm.Kind.INJURED, 1, false, false, sentence));
                } else if (isPerson(head)) {
                    add(kind.get(), head);
                } else if (WORDS.has("deadly.adjective", form)) {
                    harms.add(new Harm(Harm.Kind.KILLED, 1, false, false, sentence));
                }
            }
            case "acl" -> add(kind.get(), head);
            default -> addAll(kind.get(), victims(token, SUBJECTS));
        }
    }

    /** "the death of a man", "a homicide", "injuries". */
    private void noun(int token) {
        if (line.partOfSpeech(token) != PartOfSpeech.NOUN) {
            return;
        }
        boolean killed = has("killed.noun", token);
        boolean injured = has("injured.noun", token);
        Optional<Figure> figure = Optional.ofNullable(byNoun.get(token));
        if (!killed && !injured) {
            return;
        }
        Harm.Kind kind = killed ? Harm.Kind.KILLED : Harm.Kind.INJURED;
        if (figure.isPresent() && injured) {
            return;
        }
        if (figure.isPresent()) {
            addFigure(kind, figure.get(), isOthers(token));
            return;
        }
        harms.add(new Harm(kind, 1, false, false, sentence));
    }

    /** Victims of one act: "a man and a woman were shot" tells of two. */
    private void addAll(Harm.Kind kind, Set<Integer> victims) {
        victims.forEach(victim -> add(kind, victim));
        long joined = victims.stream()
                .filter(victim -> isSingle(victim)
                        && line.relation(victim).equals("conj")
                        && victims.contains(line.head(victim))
                        && isSingle(line.head(victim)))
                .count();
        if (joined > 0) {
            harms.add(new Harm(kind, (int) joined + 1, true, false, sentence));
        }
    }

    private boolean isSingle(int victim) {
        return !byNoun.containsKey(victim) && isPerson(victim) && !isPlural(victim);
    }

    private void add(Harm.Kind kind, int victim) {
        Optional<Figure> figure = Optional.ofNullable(byNoun.get(victim));
        if (figure.isPresent()) {
            addFigure(kind, figure.get(), isOthers(victim));
        } else if (isSingle(victim)) {
            harms.add(new Harm(kind, 1, false, isOthers(victim), sentence));
        }
    }

    private void addFigure(Harm.Kind kind, Figure figure, boolean others) {
        Optional<BigDecimal> value =
                switch (figure.value()) {
                    case Value.One(BigDecimal one) -> Optional.of(one);
                    case Value.Range(BigDecimal least, BigDecimal most) -> Optional.of(most);
                    case Value.Vague(Optional<BigDecimal> least) -> Optional.empty();
                };
        value.filter(number ->
                        number.stripTrailingZeros().scale() <= 0 && number.compareTo(BigDecimal.valueOf(100_000)) < 0)
                .ifPresent(number -> harms.add(new Harm(kind, number.intValue(), true, others, sentence)));
    }

    private boolean isPerson(int token) {
        return has("person", token)
                || SINGULAR.contains(line.form(token))
                || line.partOfSpeech(token) == PartOfSpeech.PROPN
                || line.form(token).equals("old");
    }

    private boolean isPlural(int token) {
        return line.at(token)
                .morphology()
                .number()
                .filter(number -> number == Morphology.Count.PLURAL)
                .isPresent();
    }

    private boolean isOthers(int token) {
        if (OTHERS.contains(line.form(token))) {
            return true;
        }
        return line.dependants(token).stream().anyMatch(below -> OTHERS.contains(line.form(below)));
    }

    /** Whether what a word tells did not happen: denied, only possible, only tried. */
    private boolean isUnreal(int token) {
        int node = token;
        for (int step = 0; step < 3 && node != Syntax.ROOT; step++) {
            for (int below : line.dependants(node)) {
                String form = line.form(below);
                boolean denied = form.equals("not")
                        || form.equals("n't")
                        || form.equals("never")
                        || form.equals("no")
                        || form.equals("nobody");
                if ((WORDS.has("unreal", form) && below <= token) || denied) {
                    return true;
                }
            }
            String relation = line.relation(node);
            if (step > 0 && has("unreal", node)) {
                return true;
            }
            if (!Set.of("xcomp", "amod", "compound", "nsubj", "obj", "conj").contains(relation)) {
                return false;
            }
            node = line.head(node);
        }
        return false;
    }

    private boolean has(String meaning, int token) {
        return Inflection.bases(line.form(token)).stream().anyMatch(base -> WORDS.has(meaning, base));
    }
}
