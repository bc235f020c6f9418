package org.strandline.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
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

    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

    private final Line line;
    private final Victims victims;
    private final int sentence;
    private final Map<Integer, Figure> byNoun = new HashMap<>();
    private final List<Harm> harms = new ArrayList<>();

    /**
     * @param figures those of the sentence
     */
    HarmReader(Line line, List<Figure> figures, int sentence) {
        this.line = line;
        this.victims = new Victims(line);
        this.sentence = sentence;
        for (Figure figure : figures) {
            if (figure.unit().isEmpty() && !figure.ordinal() && !isThing(figure)) {
                byNoun.put(line.tokenAt(figure.span().end() - 1), figure);
                figure.counts()
                        .ifPresent(counted ->
                                byNoun.putIfAbsent(line.tokenAt(counted.span().end() - 1), figure));
            }
        }
    }

    List<Harm> read() {
        for (int token = 0; token < line.tokens(); token++) {
            if (victims.isLost(token)) {
                addAll(Harm.Kind.KILLED, victims.subjects(token));
            } else if (!isUnreal(token)) {
                verb(token);
                some(token);
                state(token);
                noun(token);
            }
        }
        return harms;
    }

    private void verb(int token) {
        boolean verb = line.partOfSpeech(token) == PartOfSpeech.VERB || line.partOfSpeech(token) == PartOfSpeech.ADJ;
        if (!verb && !isSeveral(token)) {
            return;
        }
        Optional<Harm.Kind> kind = done(token);
        if (has("killed.subject", token)) {
            addAll(Harm.Kind.KILLED, victims.subjects(token));
        }
        kind.ifPresent(harm -> {
            Set<Integer> harmed = victims.of(token);
            if (victims.isActive(token)) {
                // "He shot another man": another than himself.
                harmed.forEach(victim -> add(harm, victim, false));
                addJoined(harm, harmed);
            } else {
                addAll(harm, harmed);
            }
            if (harmed.isEmpty() && victims.isPassive(token)) {
                harms.add(new Harm(harm, 1, false, false, sentence));
            }
            shortened(token, harm);
        });
    }

    /** What a verb does to people. */
    private Optional<Harm.Kind> done(int verb) {
        if (has("killed.verb", verb)) {
            return Optional.of(Harm.Kind.KILLED);
        }
        if (has("injured.verb", verb) || (has("hospital.verb", verb) && victims.isToHospital(verb))) {
            return Optional.of(Harm.Kind.INJURED);
        }
        boolean shot = has("shot.verb", verb) || (has("hit.verb", verb) && victims.isHit(verb));
        return shot ? Optional.of(isDeadly(verb) ? Harm.Kind.KILLED : Harm.Kind.SHOT) : Optional.empty();
    }

    /** "Five were shot, two of them fatally": what became of some. */
    private void some(int token) {
        if (WORDS.has("deadly", line.form(token))) {
            int those = fatal(token);
            if (those >= 0 && line.form(those).equals("one")) {
                harms.add(new Harm(Harm.Kind.KILLED, 1, true, false, sentence));
            } else {
                figureOf(those).ifPresent(figure -> addFigure(Harm.Kind.KILLED, figure, false));
            }
        }
    }

    /** The number of those to whom alone "fatally" belongs; -1 where it belongs to all. */
    private int fatal(int adverb) {
        int before = adverb - 1;
        if (before > 1
                && THEM.contains(line.form(before))
                && line.form(before - 1).equals("of")) {
            before -= 2;
        }
        boolean number = before > 0 && (line.form(before).equals("one") || byNoun.containsKey(before));
        return number ? before : -1;
    }

    /** "Three shot, one injured": a headline leaves the auxiliary out. */
    private void shortened(int token, Harm.Kind kind) {
        boolean alone = line.dependants(token).stream()
                .noneMatch(below -> line.relation(below).equals("obj")
                        || line.fullRelation(below).equals("nsubj:pass"));
        if (alone) {
            figureOf(token)
                    .filter(figure -> figure.counts()
                            .filter(counted -> line.tokenAt(counted.span().end() - 1) == token)
                            .isPresent())
                    .ifPresent(figure -> addFigure(kind, figure, isOthers(token)));
        }
    }

    /** "shot dead", "fatally shot", "shot to death", "shot and killed". */
    private boolean isDeadly(int verb) {
        for (int below : line.dependants(verb)) {
            String form = line.form(below);
            boolean deadly = (WORDS.has("deadly", form) && fatal(below) < 0)
                    || (WORDS.has("killed.state", form) && figureOf(below).isEmpty());
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
        Optional<Figure> figure = figureOf(token);
        if (figure.isPresent()) {
            figure.ifPresent(counted -> addFigure(kind.get(), counted, isOthers(token)));
            return;
        }
        int head = line.head(token);
        if (head == Syntax.ROOT) {
            addAll(kind.get(), victims.subjects(token));
            return;
        }
        switch (line.relation(token)) {
            case "xcomp", "advmod" -> addAll(kind.get(), victims.of(head));
            case "amod" -> {
                if (line.form(head).equals("condition")) {
                    suffered(head);
                } else if (isPerson(head)) {
                    add(kind.get(), head, isOthers(head));
                } else if (has("event", head)) {
                    harms.add(new Harm(Harm.Kind.KILLED, 1, false, false, sentence));
                }
            }
            case "acl" -> add(kind.get(), head, isOthers(head));
            default -> addAll(kind.get(), victims.subjects(token));
        }
    }

    /** "the death of a man", "a homicide", "injuries". */
    private void noun(int token) {
        if (line.partOfSpeech(token) != PartOfSpeech.NOUN) {
            return;
        }
        if (has("body", token)) {
            addAll(Harm.Kind.KILLED, victims.owners(token));
        }
        boolean killed = has("killed.noun", token);
        boolean injured = has("injured.noun", token);
        Optional<Figure> figure = figureOf(token);
        if (!killed && !injured) {
            return;
        }
        Harm.Kind kind = killed ? Harm.Kind.KILLED : Harm.Kind.INJURED;
        if (figure.isPresent()) {
            figure.filter(counted -> killed).ifPresent(counted -> addFigure(kind, counted, isOthers(token)));
            return;
        }
        if (injured) {
            suffered(token);
            return;
        }
        Set<Integer> those = victims.owners(token);
        addAll(kind, those);
        // "So many deaths" speaks of no case.
        if (those.stream().noneMatch(this::isSomebody) && !isPlural(token)) {
            harms.add(new Harm(kind, 1, false, false, sentence));
        }
    }

    /** An injury, or the state of one who has it. */
    private void suffered(int noun) {
        Set<Integer> those = victims.bearers(noun);
        addAll(Harm.Kind.INJURED, those);
        if (those.stream().noneMatch(this::isSomebody)) {
            harms.add(new Harm(Harm.Kind.INJURED, 1, false, false, sentence));
        }
    }

    private void addAll(Harm.Kind kind, Set<Integer> harmed) {
        harmed.forEach(victim -> add(kind, victim, isOthers(victim)));
        addJoined(kind, harmed);
    }

    /** Victims of one act: "a man and a woman were shot" tells of two. */
    private void addJoined(Harm.Kind kind, Set<Integer> harmed) {
        boolean joined = harmed.stream()
                .anyMatch(victim -> line.relation(victim).equals("conj")
                        && isSomebody(victim)
                        && isAmong(line.head(victim), harmed)
                        && isSomebody(line.head(victim)));
        if (joined) {
            int people = harmed.stream().mapToInt(this::people).sum();
            harms.add(new Harm(kind, people, true, false, sentence));
        }
    }

    private boolean isSomebody(int victim) {
        return people(victim) > 0;
    }

    /** How many people a noun speaks of, as far as it says. */
    private int people(int victim) {
        return figureOf(victim).flatMap(HarmReader::number).orElse(isSingle(victim) ? 1 : 0);
    }

    /** The figure that counts a noun, or the number right below it: "one critical". */
    private Optional<Figure> figureOf(int token) {
        Optional<Figure> figure = Optional.ofNullable(byNoun.get(token));
        return figure.or(() -> token < 0
                ? Optional.empty()
                : line.dependants(token).stream()
                        .filter(below ->
                                below < token && line.relation(below).equals("nummod") && byNoun.containsKey(below))
                        .map(byNoun::get)
                        .findFirst());
    }

    /** Whether a victim, or the age or office that a name stands behind, is among others. */
    private boolean isAmong(int victim, Set<Integer> harmed) {
        return harmed.contains(victim) || (line.relation(victim).equals("appos") && harmed.contains(line.head(victim)));
    }

    private boolean isSingle(int victim) {
        return figureOf(victim).isEmpty() && isPerson(victim) && !isPlural(victim);
    }

    private void add(Harm.Kind kind, int victim, boolean others) {
        Optional<Figure> figure = figureOf(victim);
        if (figure.isPresent()) {
            addFigure(kind, figure.get(), others);
        } else if (isSingle(victim)) {
            harms.add(new Harm(kind, 1, false, others, sentence));
        }
    }

    private void addFigure(Harm.Kind kind, Figure figure, boolean others) {
        number(figure).ifPresent(number -> harms.add(new Harm(kind, number, true, others, sentence)));
    }

    private static Optional<Integer> number(Figure figure) {
        Optional<BigDecimal> value =
                switch (figure.value()) {
                    case Value.One(BigDecimal one) -> Optional.of(one);
                    case Value.Range(BigDecimal least, BigDecimal most) -> Optional.of(most);
                    case Value.Vague(Optional<BigDecimal> least) -> Optional.empty();
                };
        return value.filter(number -> number.stripTrailingZeros().scale() <= 0 && number.compareTo(MOST) < 0)
                .map(BigDecimal::intValue);
    }

    /** "20 gunshot wounds", "three counts of murder": no people. */
    private boolean isThing(Figure figure) {
        return figure.counts()
                .filter(counted ->
                        WORDS.has("thing", line.form(line.tokenAt(counted.span().end() - 1))))
                .isPresent();
    }

    /** "Three shot": a noun would be in the plural. */
    private boolean isSeveral(int shot) {
        return Optional.ofNullable(byNoun.get(shot))
                .filter(figure -> line.form(shot).equals("shot")
                        && figure.value() instanceof Value.One(BigDecimal number)
                        && number.compareTo(BigDecimal.ONE) > 0)
                .isPresent();
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
