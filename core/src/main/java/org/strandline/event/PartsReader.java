package org.strandline.event;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.strandline.event.Entry.Owner;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.EventType;
import org.strandline.words.Countries;
import org.strandline.words.NameKey;

/** Reads who takes part in an event from the tree around its trigger. */
final class PartsReader {

    /** Prepositions that bring whom something is done to or with, for triggers that name none of their own. */
    private static final List<String> TOWARDS =
            List.of("against", "on", "upon", "with", "to", "towards", "toward", "at");

    /** What several may do with one another, so that nobody else need be looked for. */
    private static final Set<EventType> MUTUAL =
            EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE, EventType.SUPPORT, EventType.MEET);

    /** What happens in a town that stands before it. */
    private static final Set<EventType> GROUNDED = EnumSet.of(EventType.ASSAULT, EventType.PROTEST);

    /** What is done to whoever is the object even where the object belongs to the trigger: "expelled two diplomats". */
    private static final Set<EventType> BORNE_BY_OBJECT =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.ACCUSE);

    private static final Set<String> MODIFIERS = Set.of("amod", "compound", "nmod:desc");

    private PartsReader() {}

    static Parts read(Trigger trigger) {
        return switch (trigger.entry().roles().owner()) {
            case SUBJECT, SUFFERS -> ofVerb(trigger);
            case ACTS, ACTS_ON, BEARS -> ofNoun(trigger);
        };
    }

    private static Parts ofVerb(Trigger trigger) {
        Scene scene = trigger.scene();
        int verb = trigger.token();
        boolean suffered = trigger.entry().roles().owner() == Owner.SUFFERS;
        boolean passive = suffered || Grammar.isPassive(scene, verb);
        List<Integer> doers = passive ? Grammar.agents(scene, verb) : Grammar.subjects(scene, verb);
        Set<Entity> actors = new LinkedHashSet<>();
        doers.forEach(doer -> actors.addAll(doer(scene, doer)));
        actors.addAll(companions(scene, verb));
        List<Integer> objects = suffered ? Grammar.subjects(scene, verb) : Grammar.objects(scene, verb);
        Set<Entity> recipients = new LinkedHashSet<>();
        if (!trigger.entry().takesObject()) {
            recipients.addAll(Phrase.who(scene, objects));
        } else if (isBorneByObject(trigger)) {
            objects.forEach(object -> Phrase.player(scene, object).ifPresent(recipients::add));
        }
        for (int child : scene.dependants(verb, "iobj")) {
            recipients.addAll(Phrase.who(scene, child));
        }
        if (passive && doers.isEmpty() && actors.isEmpty() && trigger.type() == EventType.ASSAULT) {
            actors.addAll(Culprits.of(scene, verb));
            actors.removeAll(recipients);
        }
        recipients.removeAll(actors);
        if (recipients.isEmpty()) {
            recipients.addAll(behind(trigger, verb));
        }
        if (recipients.isEmpty() && trigger.entry().takesObject() && !isTogether(trigger.type(), actors)) {
            recipients.addAll(atObjects(trigger, objects, actors));
        }
        if (recipients.isEmpty() && !isTogether(trigger.type(), actors)) {
            recipients.addAll(inClause(scene, verb, actors));
        }
        return together(trigger.type(), actors, recipients);
    }

    /** Those behind or within objects that belong to the trigger: "imposed sanctions on Oslo". */
    private static Set<Entity> atObjects(Trigger trigger, List<Integer> objects, Set<Entity> actors) {
        Scene scene = trigger.scene();
        Set<Entity> who = new LinkedHashSet<>();
        for (int object : objects) {
            for (int noun : scene.joined(Grammar.counted(scene, object))) {
                who.addAll(behind(trigger, noun));
                if (who.isEmpty()) {
                    who.addAll(Phrase.within(scene, noun, actors));
                }
            }
        }
        return who;
    }

    /** Those together with whom the subject does it: "travelled alongside". */
    private static Set<Entity> companions(Scene scene, int verb) {
        return Phrase.who(
                scene,
                scene.dependants(verb, "obl").stream()
                        .filter(child -> scene.preposition(child).equals("alongside"))
                        .toList());
    }

    /** Those that a subject stands for; where it tells of an event itself ("the shelling killed"), those who did that. */
    private static Set<Entity> doer(Scene scene, int subject) {
        int noun = Grammar.counted(scene, subject);
        boolean event = scene.isNoun(noun) && Phrase.player(scene, noun).isEmpty();
        Optional<Entry> entry = event ? Lexicon.english().noun(scene, noun) : Optional.empty();
        if (entry.flatMap(Entry::type).isPresent()) {
            Entry tells = entry.get();
            return ofNoun(Trigger.of(scene, noun, tells, tells.type().orElseThrow(), List.of()))
                    .actors();
        }
        return Phrase.who(scene, subject);
    }

    private static boolean isBorneByObject(Trigger trigger) {
        boolean expelled = trigger.entry().mode().filter("expel"::equals).isPresent();
        return expelled || BORNE_BY_OBJECT.contains(trigger.type());
    }

    /** Those in the phrases behind a word that its prepositions bring, the first preposition first. */
    private static Set<Entity> behind(Trigger trigger, int word) {
        Scene scene = trigger.scene();
        List<String> towards = trigger.entry().roles().towards();
        for (String preposition : towards.isEmpty() ? TOWARDS : towards) {
            for (int child : scene.dependants(word)) {
                boolean phrase = scene.is(child, "obl") || scene.is(child, "nmod");
                if (phrase && child > word && scene.preposition(child).equals(preposition)) {
                    Set<Entity> who = Phrase.who(scene, child);
                    if (!who.isEmpty()) {
                        return who;
                    }
                }
            }
        }
        return Set.of();
    }

    /** The first in the clause that hangs on a word: whom it is refused, agreed or threatened to do something to. */
    private static Set<Entity> inClause(Scene scene, int word, Set<Entity> not) {
        for (int child : scene.dependants(word)) {
            if (scene.is(child, "xcomp")
                    || scene.is(child, "ccomp")
                    || scene.relation(child).equals("acl")) {
                return Phrase.within(scene, child, not);
            }
        }
        return Set.of();
    }

    private static Parts ofNoun(Trigger trigger) {
        Scene scene = trigger.scene();
        int noun = trigger.token();
        Set<Entity> actors = new LinkedHashSet<>();
        Set<Entity> recipients = new LinkedHashSet<>();
        Owner owner = trigger.entry().roles().owner();
        boolean of = scene.dependants(noun, "nmod").stream()
                .anyMatch(child -> scene.preposition(child).equals("of"));
        for (int child : scene.dependants(noun)) {
            String relation = scene.relation(child);
            if (relation.equals("nmod:poss")) {
                (owner == Owner.BEARS && !of ? recipients : actors).addAll(Phrase.who(scene, child));
            } else if (MODIFIERS.contains(relation)) {
                boolean bears = owner == Owner.BEARS && !of && !relation.equals("amod");
                Phrase.player(scene, child)
                        .filter(unused -> !isGround(trigger, child))
                        .ifPresent(bears ? recipients::add : actors::add);
            } else if (scene.is(child, "nmod") && !isGround(trigger, child)) {
                phrase(trigger, child, actors, recipients);
            }
        }
        if (owner == Owner.BEARS && !scene.dependants(noun, "cop").isEmpty()) {
            recipients.addAll(Phrase.who(scene, Grammar.subjects(scene, noun)));
        }
        Optional<LightVerb> light = LightVerb.of(scene, noun);
        light.ifPresent(verb -> lend(trigger, verb, actors, recipients));
        if (recipients.isEmpty() && trigger.entry().takesClause()) {
            recipients.addAll(inClause(scene, noun, actors));
        }
        return together(trigger.type(), actors, recipients);
    }

    /** Whether a name before an event noun says where it was: "the New Delhi riots", not "the Norwegian raid". */
    private static boolean isGround(Trigger trigger, int child) {
        return GROUNDED.contains(trigger.type())
                && trigger.scene().relation(child).equals("compound")
                && Phrase.player(trigger.scene(), child)
                        .filter(entity -> entity.type() == EntityType.PLACE
                                && Countries.ALL
                                        .named(NameKey.of(entity.name()))
                                        .isEmpty())
                        .isPresent();
    }

    /** A phrase behind an event noun: "by the army", "of the town", "between Oslo and Bergen", "against the rebels". */
    private static void phrase(Trigger trigger, int child, Set<Entity> actors, Set<Entity> recipients) {
        Scene scene = trigger.scene();
        Entry.Roles roles = trigger.entry().roles();
        String preposition = scene.preposition(child);
        List<String> towards = roles.towards().isEmpty() ? TOWARDS : roles.towards();
        if (preposition.equals("of")) {
            actors.addAll(by(scene, child));
        }
        if (towards.contains(preposition)) {
            recipients.addAll(Phrase.who(scene, child));
            return;
        }
        switch (preposition) {
            case "by", "from" -> actors.addAll(Phrase.who(scene, child));
            case "with" -> recipients.addAll(Phrase.who(scene, child));
            case "of" -> (roles.owner() == Owner.ACTS ? actors : recipients).addAll(Phrase.who(scene, child));
            case "between", "among" -> actors.addAll(Phrase.who(scene, child));
            default -> {
                // Any other preposition says where, when or why.
            }
        }
    }

    /** Those in a "by" that was hung one noun too low: "the kidnapping of 40 girls by rebels". */
    private static Set<Entity> by(Scene scene, int noun) {
        return Phrase.who(
                scene,
                scene.dependants(noun, "nmod").stream()
                        .filter(child -> scene.preposition(child).equals("by"))
                        .toList());
    }

    /** Takes over the actors and recipients of the verb that the noun hangs on. */
    private static void lend(Trigger trigger, LightVerb light, Set<Entity> actors, Set<Entity> recipients) {
        Scene scene = trigger.scene();
        boolean passive = Grammar.isPassive(scene, light.verb());
        Set<Entity> doers = Phrase.who(
                scene, passive ? Grammar.agents(scene, light.verb()) : Grammar.subjects(scene, light.verb()));
        switch (light.kind()) {
            case ACTS -> {
                if (!doers.isEmpty()) {
                    doers.addAll(companions(scene, light.verb()));
                    recipients.addAll(actors);
                    actors.clear();
                    actors.addAll(doers);
                }
            }
            case TELLS -> {
                if (actors.isEmpty()) {
                    actors.addAll(doers);
                }
            }
            case BEARS -> borne(scene, light.verb(), doers, actors, recipients);
        }
        recipients.removeAll(actors);
        if (recipients.isEmpty() && light.kind() != LightVerb.Kind.BEARS) {
            for (int child : scene.dependants(light.verb(), "iobj")) {
                recipients.addAll(Phrase.who(scene, child));
            }
            recipients.addAll(behind(trigger, light.verb()));
        }
    }

    /** Of a verb whose subject bears what the noun tells. "Police killed two in a raid": whoever kills bears nothing. */
    private static void borne(Scene scene, int verb, Set<Entity> doers, Set<Entity> actors, Set<Entity> recipients) {
        boolean kills = !Grammar.isPassive(scene, verb) && isViolent(scene, verb);
        if (recipients.isEmpty()) {
            recipients.addAll(Phrase.who(scene, kills ? Grammar.objects(scene, verb) : Grammar.subjects(scene, verb)));
        }
        if (kills && actors.isEmpty()) {
            actors.addAll(doers);
        }
        for (int agent : scene.dependants(verb, "obl")) {
            if (scene.preposition(agent).equals("from")
                    || scene.preposition(agent).equals("by")) {
                actors.addAll(Phrase.who(scene, agent));
            }
        }
    }

    /** Whether the subject of a verb does violence; of "died", it suffers it. */
    private static boolean isViolent(Scene scene, int verb) {
        return Lexicon.english()
                .verb(scene, verb)
                .filter(entry -> entry.roles().owner() == Owner.SUBJECT)
                .flatMap(Entry::type)
                .filter(EventType.ASSAULT::equals)
                .isPresent();
    }

    /** Of several who meet or agree without anybody that they do it with, the first is said to do it, with the others. */
    private static Parts together(EventType type, Set<Entity> actors, Set<Entity> recipients) {
        recipients.removeAll(actors);
        if (recipients.isEmpty() && isTogether(type, actors)) {
            Set<Entity> first = new LinkedHashSet<>(List.of(actors.iterator().next()));
            Set<Entity> others = new LinkedHashSet<>(actors);
            others.removeAll(first);
            return new Parts(first, others);
        }
        return new Parts(actors, recipients);
    }

    private static boolean isTogether(EventType type, Set<Entity> actors) {
        return MUTUAL.contains(type) && actors.size() > 1;
    }
}
