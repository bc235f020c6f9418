package org.strandline.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.Event.Status;
import org.strandline.record.Negotiation.Round;
import org.strandline.record.TimeExpression;
import org.strandline.text.Morphology.Tense;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Span;
import org.strandline.text.Syntax;

/** Finds rounds of talks: where, since when, and whether they have been held. */
final class Rounds {

    /** Relations on the way from a noun for a round to its verb; a headline's noun may be taken for a verb beside it. */
    private static final String[] UP = {"nsubj", "obj", "obl", "nmod", "nmod:poss", "compound", "conj", "parataxis"};

    private static final int MOST = 30;
    private static final int DAY = 10;
    private static final int DEPTH = 3;
    private static final Set<String> AT = Set.of("in", "at");
    private static final Set<String> TO = Set.of("to", "for");
    private static final Set<String> INVITING =
            Set.of("resume", "resumes", "begin", "begins", "open", "opens", "start", "starts", "restart");
    private static final Set<String> INVITED = Set.of("invited", "invite", "invites");
    private static final Set<String> PLANNED = Set.of("will", "to", "due", "scheduled", "plan", "planned", "set");
    private static final Set<String> EXPECTED = Set.of("expected", "would", "likely", "hope", "hoped", "may", "could");

    private final Actors actors;
    private final NavigableMap<Integer, TimeExpression> times = new TreeMap<>();
    private final List<Round> rounds = new ArrayList<>();

    private Rounds(Actors actors, List<TimeExpression> times) {
        this.actors = actors;
        times.stream()
                .filter(time -> switch (time.type()) {
                    case DATE, TIME ->
                        !time.value().isEmpty()
                                && Character.isDigit(time.value().charAt(0));
                    case DURATION, SET -> false;
                })
                .forEach(time -> this.times.put(time.span().start(), time));
    }

    /** The rounds that the text tells of, in order. */
    static List<Round> find(List<Tree> trees, Actors actors, List<TimeExpression> times) {
        Rounds rounds = new Rounds(actors, times);
        trees.stream().filter(Tree::isBody).forEach(tree -> {
            for (int token = 0; token < tree.size(); token++) {
                boolean noun = Wording.NOUNS.has("meeting", tree.lower(token))
                        && !tree.is(token, "compound", "nmod:poss")
                        && !isForPress(tree, token);
                if (noun || isMeeting(tree, token)) {
                    rounds.read(tree, token);
                }
            }
        });
        return List.copyOf(rounds.rounds);
    }

    /** A news conference is no round of talks. */
    private static boolean isForPress(Tree tree, int token) {
        return tree.child(token, "compound")
                .map(tree::lower)
                .filter(word -> word.equals("news") || word.equals("press"))
                .isPresent();
    }

    /** Are to meet; negotiators met; have been negotiating; flew the delegations to. */
    private static boolean isMeeting(Tree tree, int token) {
        if (!tree.isVerb(token)) {
            return false;
        }
        boolean meets =
                Wording.MOVES.has(tree, token, "meet") && tree.subject(token).isPresent();
        return meets || (Wording.MOVES.has(tree, token, "travel") && bringsSides(tree, token));
    }

    /** Brought the delegations to Geneva. */
    private static boolean bringsSides(Tree tree, int verb) {
        return tree.child(verb, "obj", "iobj")
                .filter(who -> Wording.WORDS.has("delegates", tree.lower(who)))
                .isPresent();
    }

    private void read(Tree tree, int token) {
        int verb = telling(tree, token);
        Optional<Integer> journey = journey(tree, verb);
        boolean began = Wording.MOVES.has(tree, verb, "began")
                || Wording.MOVES.has(tree, verb, "arranged")
                || Wording.MOVES.has(tree, verb, "meet")
                || journey.isPresent();
        boolean ended = Wording.MOVES.has(tree, verb, "ended");
        int widest = journey.orElse(verb);
        Range range = new Range(Math.min(tree.first(widest), token), Math.max(tree.last(widest), token));
        Optional<String> place = token == widest && journey.isPresent()
                ? destination(tree, widest)
                : place(tree, token, verb).or(() -> journey.flatMap(to -> destination(tree, to)));
        Optional<String> date = began || ended
                ? date(tree, new Range(Math.max(range.from(), widest), range.to()))
                        .or(() -> date(tree, range))
                : Optional.empty();
        if (Predicate.of(tree, verb).negated()
                || (place.isEmpty() && (isMeeting(tree, token) || (!began && !ended)))
                || (place.isEmpty() && date.isEmpty())) {
            return;
        }
        Range words = Phrases.clause(tree, verb);
        Span span = words.has(token) ? tree.span(words.from(), words.to()) : tree.span(token);
        add(new Round(span, place, date, status(tree, verb, ended)));
    }

    /** The verb for going where a round is held, itself or what leads to it: flew to Geneva for talks, to resume the talks. */
    private static Optional<Integer> journey(Tree tree, int verb) {
        int at = verb;
        for (int steps = 0; steps < DEPTH && at != Syntax.ROOT; steps++) {
            if (tree.isVerb(at) && Wording.MOVES.has(tree, at, "travel")) {
                return Optional.of(at);
            }
            at = tree.is(at, "xcomp", "advcl") && tree.marker(at).equals("to") ? tree.head(at) : Syntax.ROOT;
        }
        return Optional.empty();
    }

    private Optional<String> destination(Tree tree, int journey) {
        List<Integer> near = new ArrayList<>(tree.dependants(journey));
        tree.dependants(journey).stream()
                .filter(child -> child > journey && tree.is(child, "obl"))
                .forEach(child -> below(tree, child, near));
        return place(tree, near, TO, false);
    }

    /** The verb that says when the round began, in a clause about it or around it: the meeting, which began on Monday, was the fourth. */
    private static int telling(Tree tree, int token) {
        int verb = verb(tree, token);
        boolean tells = Wording.MOVES.has(tree, verb, "began") || Wording.MOVES.has(tree, verb, "ended");
        Optional<Integer> clause = tree.dependants(token).stream()
                .filter(child -> tree.is(child, "acl") && Wording.MOVES.has(tree, child, "began"))
                .findFirst();
        return tells ? verb : clause.orElse(verb);
    }

    /** The verb that tells of the round; the noun itself where none does. */
    private static int verb(Tree tree, int token) {
        int at = token;
        while (tree.head(at) != Syntax.ROOT && tree.is(at, UP) && (at == token || !tree.isVerb(at))) {
            at = tree.head(at);
        }
        return tree.child(at, "xcomp")
                .filter(child -> Wording.MOVES.has(tree, child, "began"))
                .orElse(at);
    }

    private Optional<String> place(Tree tree, int token, int verb) {
        List<Integer> near = new ArrayList<>(tree.dependants(token));
        near.addAll(tree.dependants(verb));
        if (isDeep(tree, verb)) {
            // Planned for May in Geneva; ended without a deal in Geneva; broke off after a night in a hotel in Geneva;
            // met on the fringes of a fair in Geneva
            tree.dependants(verb).stream()
                    .filter(child -> child > verb && tree.is(child, "obl"))
                    .forEach(child -> below(tree, child, near));
        }
        tree.dependants(token).stream()
                .filter(child -> tree.is(child, "acl"))
                .forEach(child -> near.addAll(tree.dependants(child)));
        boolean where = tree.child(verb, "advmod")
                .map(tree::lower)
                .filter("where"::equals)
                .isPresent();
        if (where && tree.head(verb) != Syntax.ROOT) {
            // A press conference in Brussels, where the two opened talks
            near.add(tree.head(verb));
            near.addAll(tree.dependants(tree.head(verb)));
        }
        Optional<String> named = place(tree, near, AT, false);
        return named.isPresent() ? named : place(tree, near, AT, true);
    }

    private static boolean isDeep(Tree tree, int verb) {
        return Wording.MOVES.has(tree, verb, "ended")
                || Wording.MOVES.has(tree, verb, "arranged")
                || Wording.MOVES.has(tree, verb, "meet");
    }

    /** The place that one of some phrases names; only where none does, a venue: "at the town hall", "in the mayor's office". */
    private Optional<String> place(Tree tree, List<Integer> near, Set<String> markers, boolean venues) {
        for (int child : near) {
            boolean at = tree.is(child, "obl", "nmod") && markers.contains(tree.marker(child));
            boolean venue = at && isVenue(tree, child);
            Optional<Entity> place =
                    at && !venue ? actors.named(tree, child).filter(Rounds::isPlace) : Optional.empty();
            if (place.isPresent() && tree.pos(child) != PartOfSpeech.PROPN && isName(tree, child + 1)) {
                return Optional.of(tree.text(child + 1, child + 1));
            }
            if (venue && venues) {
                return Optional.of(venue(tree, child));
            }
            if (place.isPresent()) {
                int name = tree.child(child, "appos", "flat")
                        .filter(one -> tree.pos(one) == PartOfSpeech.PROPN && tree.pos(child) != PartOfSpeech.PROPN)
                        .orElse(child);
                Range words = Phrases.named(tree, name);
                return Optional.of(tree.text(words.from(), words.to()));
            }
        }
        return Optional.empty();
    }

    private static boolean isVenue(Tree tree, int token) {
        return tree.pos(token) == PartOfSpeech.NOUN
                && Wording.NOUNS.has("venue", tree.lower(token))
                && tree.child(token, "nummod").isEmpty();
    }

    /** A venue with whoever it belongs to: the mayor's office, the offices of the Labour Board. */
    private static String venue(Tree tree, int token) {
        Range words = Phrases.named(tree, token);
        int from = tree.child(token, "nmod:poss")
                .filter(owner -> owner < token && tree.pos(owner) != PartOfSpeech.PRON)
                .map(owner -> Phrases.named(tree, owner).from())
                .orElse(words.from());
        int to = tree.childBehind(token, "nmod")
                .filter(owner -> tree.marker(owner).equals("of") && tree.pos(owner) == PartOfSpeech.PROPN)
                .map(owner -> Phrases.noun(tree, owner).to())
                .orElse(words.to());
        return tree.text(Math.min(from, words.from()), Math.max(to, words.to()));
    }

    /** The phrases within a phrase, the nearest first. */
    private static void below(Tree tree, int phrase, List<Integer> near) {
        List<Integer> level = List.of(phrase);
        for (int depth = 0; depth < DEPTH; depth++) {
            level = level.stream()
                    .flatMap(one -> tree.dependants(one).stream())
                    .filter(inner -> inner > phrase && tree.is(inner, "nmod"))
                    .toList();
            near.addAll(level);
        }
    }

    private static boolean isName(Tree tree, int token) {
        return token < tree.size() && tree.pos(token) == PartOfSpeech.PROPN;
    }

    private static boolean isPlace(Entity entity) {
        return entity.isNamed() && (entity.type() == EntityType.PLACE || entity.type() == EntityType.ORGANISATION);
    }

    /** The first day that is told within some words. */
    private Optional<String> date(Tree tree, Range range) {
        Span words = tree.span(range.from(), range.to());
        Map.Entry<Integer, TimeExpression> first = times.ceilingEntry(words.start());
        return Optional.ofNullable(first)
                .map(Map.Entry::getValue)
                .filter(time -> time.span().end() <= words.end())
                .map(time -> time.value().length() > DAY ? time.value().substring(0, DAY) : time.value());
    }

    private static Status status(Tree tree, int verb, boolean ended) {
        int at = verb;
        for (int steps = 0; steps < 3 && at != Syntax.ROOT; steps++) {
            for (int child : tree.dependants(at)) {
                if (tree.is(child, "aux", "mark", "xcomp") && EXPECTED.contains(tree.lower(child)) && child < verb) {
                    return Status.EXPECTED;
                }
            }
            if (EXPECTED.contains(tree.lower(at))) {
                return Status.EXPECTED;
            }
            at = tree.is(at, "xcomp") ? tree.head(at) : Syntax.ROOT;
        }
        boolean planned = Wording.MOVES.has(tree, verb, "arranged")
                || tree.dependants(verb).stream()
                        .anyMatch(child -> child < verb && PLANNED.contains(tree.lower(child)));
        if (planned
                || (isPresent(tree, verb) && INVITING.contains(tree.lower(verb)))
                || INVITED.contains(tree.lower(verb))) {
            return Status.PLANNED;
        }
        return ended ? Status.HAPPENED : Status.ONGOING;
    }

    private static boolean isPresent(Tree tree, int verb) {
        return tree.sentence()
                .tokens()
                .get(verb)
                .morphology()
                .tense()
                .filter(tense -> tense == Tense.PRESENT)
                .isPresent();
    }

    /** Adds a round, or what is new of it to one that may be the same. */
    private void add(Round round) {
        for (int i = 0; i < rounds.size(); i++) {
            Round known = rounds.get(i);
            boolean samePlace = known.place().isEmpty()
                    || round.place().isEmpty()
                    || known.place().equals(round.place());
            boolean sameDate = known.began().isEmpty()
                    || round.began().isEmpty()
                    || known.began().equals(round.began());
            if (samePlace && sameDate && isAhead(known.status()) == isAhead(round.status())) {
                rounds.set(
                        i,
                        new Round(
                                known.span(),
                                known.place().or(round::place),
                                known.began().or(round::began),
                                later(known, round)));
                return;
            }
        }
        if (rounds.size() < MOST) {
            rounds.add(round);
        }
    }

    private static Status later(Round known, Round round) {
        return round.status() == Status.HAPPENED ? round.status() : known.status();
    }

    private static boolean isAhead(Status status) {
        return switch (status) {
            case PLANNED, EXPECTED, POSSIBLE, CONDITIONAL, DEMANDED -> true;
            case HAPPENED, ONGOING, REFUSED, DENIED -> false;
        };
    }
}
