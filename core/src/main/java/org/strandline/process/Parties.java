package org.strandline.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.strandline.process.Positions.Held;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.Negotiation.Stance;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Syntax;

/**
 * Finds who negotiates with whom. What pairs two of them ("talks between A and B", "A offered B") says most; a position says little, since outsiders have positions, too.
 */
final class Parties {

    private static final Set<String> FOR = Set.of("for", "from", "of");
    private static final int NEAR = 20;
    private static final int ENOUGH = 3;
    private static final int PAIRED = 4;
    private static final int JOINED_TALKS = 2;
    private static final int ANSWERED = 2;
    private static final int MOST_OF_POSITIONS = 2;

    private final Actors actors;
    private final Map<String, Integer> weights = new LinkedHashMap<>();
    private final Map<String, Entity> entities = new HashMap<>();
    private final Set<String> engaged = new HashSet<>();

    private Parties(Actors actors) {
        this.actors = actors;
    }

    /**
     * The parties, in the order in which the page pairs or positions them.
     *
     * @param certain whether the page is about talks whoever holds them
     */
    static List<Entity> find(
            List<Tree> trees,
            Actors actors,
            List<Entity> mediators,
            List<Held> positions,
            List<Plan> plans,
            boolean certain) {
        Parties parties = new Parties(actors);
        for (Tree tree : trees) {
            for (int token = 0; token < tree.size(); token++) {
                parties.read(tree, token);
            }
        }
        parties.engaged.addAll(parties.weights.keySet());
        parties.weighPlans(plans, mediators);
        parties.weighPositions(positions);
        return parties.withoutAuthors(parties.heaviest(mediators, certain));
    }

    private List<Entity> heaviest(List<Entity> mediators, boolean certain) {
        mediators.forEach(mediator -> weights.remove(mediator.id()));
        List<Entity> heaviest = new ArrayList<>(atLeast(ENOUGH));
        if (heaviest.size() == 1) {
            heaviest = new ArrayList<>(atLeast(ENOUGH - 1));
        }
        if (heaviest.size() == 1 && certain) {
            other(heaviest.getFirst()).ifPresent(heaviest::add);
        }
        List<Entity> likely = heaviest.isEmpty() && certain ? atLeast(ENOUGH - 1) : heaviest;
        return heaviest.isEmpty() && likely.size() != 2 ? heaviest : likely;
    }

    /** Without those who only put something forward, where two others hold the talks: they help them on. */
    private List<Entity> withoutAuthors(List<Entity> parties) {
        List<Entity> holders =
                parties.stream().filter(one -> engaged.contains(one.id())).toList();
        return holders.size() > 1 ? holders : parties;
    }

    private List<Entity> atLeast(int least) {
        return weights.entrySet().stream()
                .filter(weight -> weight.getValue() >= least)
                .flatMap(weight -> Optional.ofNullable(entities.get(weight.getKey())).stream())
                .toList();
    }

    /** With whom the only one who surely negotiates does so, on a page about talks: whichever other body weighs most. */
    private Optional<Entity> other(Entity sure) {
        return weights.entrySet().stream()
                .filter(weight -> !weight.getKey().equals(sure.id()))
                .filter(weight -> Optional.ofNullable(entities.get(weight.getKey()))
                        .filter(Parties::isBodyOrGroup)
                        .isPresent())
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(weight -> Optional.ofNullable(entities.get(weight.getKey()))
                                .filter(Entity::isNamed)
                                .isPresent()))
                .flatMap(weight -> Optional.ofNullable(entities.get(weight.getKey())));
    }

    private static boolean isBodyOrGroup(Entity entity) {
        return isBody(entity) || entity.type() == EntityType.GROUP;
    }

    private void read(Tree tree, int token) {
        String word = tree.lower(token);
        if (tree.marker(token).equals("between")) {
            readBetween(tree, token);
        }
        if (Wording.NOUNS.has("with", word)) {
            readWith(tree, token);
        }
        if (Wording.ACTORS.has("negotiator", word)) {
            readNegotiators(tree, token);
        }
        if (Wording.MOVES.has(tree, token, "negotiate") && tree.isVerb(token)) {
            readTogether(tree, token);
        }
        if (Wording.MOVES.has(tree, token, "join") && tree.isVerb(token) && talksUnder(tree, token)) {
            tree.subject(token).ifPresent(subject -> add(tree, subject, JOINED_TALKS));
        }
    }

    /** Talks between A and B, whatever the phrase may hang on: talks in the capital between A and B. */
    private void readBetween(Tree tree, int token) {
        for (int at = Math.max(0, token - NEAR); at < token; at++) {
            if (Wording.NOUNS.has("between", tree.lower(at))) {
                addPair(tree, sides(tree, token));
                return;
            }
        }
    }

    /** Those who are joined in a phrase, or whom its noun speaks for: commanders from A and B, Greek and Turkish officials. */
    private static List<Integer> sides(Tree tree, int token) {
        List<Integer> joined = tree.joined(token);
        boolean speaks = Wording.ACTORS.has("generic", tree.lower(token))
                || Wording.ACTORS.has("institution", tree.lower(token))
                || Wording.WORDS.has("delegates", tree.lower(token));
        if (joined.size() > 1 || !speaks) {
            return joined;
        }
        return tree.dependants(token).stream()
                .filter(child -> tree.is(child, "amod", "compound", "nmod:poss")
                        || (tree.is(child, "nmod") && FOR.contains(tree.marker(child))))
                .map(tree::joined)
                .filter(those -> those.size() > 1)
                .findFirst()
                .orElse(joined);
    }

    /** A's talks with B; A opened talks with B. */
    private void readWith(Tree tree, int token) {
        List<Integer> near = new ArrayList<>(tree.dependants(token));
        if (tree.is(token, "obj", "obl") && tree.head(token) != Syntax.ROOT) {
            near.addAll(tree.dependants(tree.head(token)));
        }
        for (int child : near) {
            if (tree.is(child, "nmod", "obl")
                    && child > token
                    && tree.marker(child).equals("with")) {
                boolean visit = actors.named(tree, child)
                        .filter(entity -> entity.type() == EntityType.PERSON
                                && !entity.roles().isEmpty())
                        .isPresent();
                if (visit) {
                    // A minister who holds talks with a prime minister pays a visit: it may be about anything.
                    return;
                }
                addAll(tree, child, PAIRED);
                Optional<Integer> own = tree.child(token, "nmod:poss");
                int verb = tree.head(token);
                if (own.isPresent()) {
                    addAll(tree, own.get(), PAIRED);
                } else if (verb != Syntax.ROOT && tree.is(token, "obj", "obl")) {
                    // "X invited Y to talks with Z": Y
                    Optional<Integer> object = tree.is(token, "obl") ? tree.child(verb, "obj") : Optional.empty();
                    object.or(() -> tree.subject(verb)).ifPresent(other -> addAll(tree, other, PAIRED));
                }
            }
        }
    }

    /** Negotiators for A and B; the Greek and the Turkish delegations; the negotiators of A. */
    private void readNegotiators(Tree tree, int token) {
        addPair(tree, sides(tree, token));
        tree.dependants(token).stream()
                .filter(child -> tree.lower(token).startsWith("negotiator"))
                .filter(child ->
                        tree.is(child, "nmod:poss", "compound", "amod") && tree.pos(child) != PartOfSpeech.PRON)
                .forEach(child -> add(tree, child, ENOUGH));
    }

    /** A and B have agreed; A and B are locked in talks. */
    private void readTogether(Tree tree, int token) {
        Optional<Integer> subject = tree.subject(token).map(found -> theirs(tree, token, found));
        if (subject.isPresent()
                && (talksUnder(tree, token)
                        || Wording.MOVES.has(tree, token, "meet")
                        || Set.of("agree", "agreed").contains(tree.lower(token)))) {
            addPair(tree, sides(tree, subject.get()));
        }
    }

    /** A and B said that *they* had agreed. */
    private static int theirs(Tree tree, int verb, int subject) {
        boolean they = tree.lower(subject).equals("they") && tree.is(verb, "ccomp");
        return they ? tree.subject(tree.head(verb)).orElse(subject) : subject;
    }

    private static boolean talksUnder(Tree tree, int token) {
        for (int at = token + 1; at <= Math.min(tree.last(token), token + 12); at++) {
            if (Wording.NOUNS.has("meeting", tree.lower(at)) || Wording.NOUNS.has("proposal", tree.lower(at))) {
                return true;
            }
        }
        return false;
    }

    private void addPair(Tree tree, List<Integer> tokens) {
        List<Entity> pair = new ArrayList<>();
        tokens.forEach(token -> actors.actor(tree, token).ifPresent(pair::add));
        if (pair.stream().distinct().count() > 1) {
            tokens.forEach(token -> add(tree, token, PAIRED));
        }
    }

    private void addAll(Tree tree, int token, int weight) {
        tree.joined(token).forEach(one -> add(tree, one, weight));
    }

    private void add(Tree tree, int token, int weight) {
        boolean generic = actors.isGeneric(tree, token);
        actors.actor(tree, token)
                .filter(entity -> entity.isNamed() || !generic)
                .ifPresent(entity -> add(entity, weight));
    }

    private void add(Entity entity, int weight) {
        // An officer negotiates for his body; for himself only somebody who holds no office.
        Entity party = actors.body(entity).orElse(entity);
        if (party.type() != EntityType.PERSON || party.roles().isEmpty()) {
            entities.putIfAbsent(party.id(), party);
            weights.merge(party.id(), weight, Integer::sum);
        }
    }

    /** Whoever puts something forward, and whoever it is put to. */
    private void weighPlans(List<Plan> plans, List<Entity> mediators) {
        for (Plan plan : plans) {
            boolean mediated = plan.owners().stream().anyMatch(mediators::contains);
            if (!mediated && plan.owners().size() == 1) {
                plan.owners().stream()
                        .filter(owner -> owner.isNamed() || isBody(owner))
                        .forEach(owner -> add(owner, ENOUGH));
            }
            plan.recipients().stream().filter(Parties::isBody).forEach(recipient -> {
                add(recipient, ENOUGH);
                engaged.add(recipient.id());
                plan.owners().forEach(owner -> engaged.add(owner.id()));
            });
        }
    }

    private static boolean isBody(Entity entity) {
        return entity.type() == EntityType.ORGANISATION || entity.type() == EntityType.PLACE;
    }

    /** Whether somebody says no, or yes but, to what is on the table. An outsider welcomes it. */
    private static boolean isAnswer(Held held) {
        boolean answers =
                switch (held.position().stance()) {
                    case REJECTS, CONDITIONS, SILENT -> true;
                    case DEMANDS, ACCEPTS, OPEN -> false;
                };
        Range topic = held.draft().topic();
        for (int at = topic.from(); answers && at <= topic.to(); at++) {
            if (Wording.NOUNS.has(held.tree(), at, "proposal") || Wording.NOUNS.has(held.tree(), at, "meeting")) {
                return true;
            }
        }
        return false;
    }

    private void weighPositions(List<Held> positions) {
        Map<String, Integer> said = new HashMap<>();
        for (Held held : positions) {
            boolean counts = held.position().stance() != Stance.SILENT
                    && said.merge(
                                    actors.body(held.entity())
                                            .orElse(held.entity())
                                            .id(),
                                    1,
                                    Integer::sum)
                            <= MOST_OF_POSITIONS;
            if (counts) {
                add(held.entity(), 1);
            }
            actors.body(held.entity()).or(() -> Optional.of(held.entity())).ifPresent(one -> engaged.add(one.id()));
            if (isAnswer(held)) {
                add(held.entity(), ANSWERED);
            }
            for (int at = Math.max(
                            held.draft().predicate(), held.draft().words().from());
                    at <= held.draft().words().to();
                    at++) {
                boolean pronoun = held.tree().pos(at) == PartOfSpeech.PRON;
                actors.named(held.tree(), at)
                        .filter(other -> !pronoun)
                        .map(actors::camp)
                        .filter(other -> !other.id().equals(held.entity().id()) && entities.containsKey(other.id()))
                        .ifPresent(other -> {
                            add(other, 1);
                            if (isAnswer(held)) {
                                engaged.add(other.id());
                            }
                        });
            }
        }
    }
}
