package org.strandline.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.Mention;
import org.strandline.words.Countries;
import org.strandline.words.NameKey;

/** Makes entities of the drafts that are worth a place in the record. */
final class EntityWriter {

    private static final Set<String> TOWARDS = Set.of("on", "against", "into", "to");

    private EntityWriter() {}

    static List<Entity> write(Cast cast) {
        List<Draft> drafts = cast.drafts().stream()
                .filter(EntityWriter::isKept)
                .sorted(Comparator.comparing(EntityWriter::firstOf))
                .toList();
        List<Entity> entities = new ArrayList<>();
        Owners owners = new Owners(drafts);
        for (Draft draft : drafts) {
            entities.add(entity("e" + (entities.size() + 1), draft, owners));
        }
        return entities;
    }

    private static Phrase firstOf(Draft draft) {
        return draft.phrases().stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    /** A name is kept; people and bodies without one, too; of the rest only what the page comes back to, and places that something is done to. */
    private static boolean isKept(Draft draft) {
        if (draft.isNamed()) {
            return true;
        }
        boolean nominal = draft.phrases().stream().anyMatch(phrase -> phrase.kind() == Mention.Kind.NOMINAL);
        return nominal
                && (draft.canBe(EntityType.PERSON)
                        || draft.canBe(EntityType.GROUP)
                        || draft.canBe(EntityType.ORGANISATION)
                        || draft.phrases().size() > 1
                        || (draft.canBe(EntityType.PLACE)
                                && draft.phrases().stream().anyMatch(EntityWriter::isTarget)));
    }

    /** Whether something is done to it, or towards it: "shelled the village", "an attack on the airport". */
    private static boolean isTarget(Phrase phrase) {
        Clause clause = phrase.clause();
        String relation = clause.relation(phrase.head());
        if (relation.equals("obj") || relation.equals("nsubj:pass")) {
            return true;
        }
        boolean behind = relation.equals("obl") || relation.equals("nmod");
        return behind
                && clause.dependant(phrase.head(), "case")
                        .filter(child -> TOWARDS.contains(clause.lower(child)))
                        .isPresent();
    }

    private static Entity entity(String id, Draft draft, Owners owners) {
        List<Phrase> phrases = draft.phrases().stream().sorted().distinct().toList();
        String name = name(draft, phrases, owners);
        Set<String> aliases = new LinkedHashSet<>();
        for (Phrase phrase : phrases) {
            if (phrase.kind() == Mention.Kind.NAME && !isAdjective(phrase)) {
                aliases.add(phrase.text());
            }
        }
        aliases.remove(name);
        List<Mention> mentions = phrases.stream()
                .map(phrase -> new Mention(phrase.span(), phrase.kind()))
                .distinct()
                .toList();
        return new Entity(
                id,
                type(draft),
                name,
                List.copyOf(aliases),
                draft.roles().stream().distinct().toList(),
                mentions,
                Optional.empty());
    }

    private static EntityType type(Draft draft) {
        for (EntityType type : List.of(
                EntityType.PERSON, EntityType.ORGANISATION, EntityType.GROUP, EntityType.PLACE, EntityType.EVENT)) {
            if (draft.canBe(type)) {
                return type;
            }
        }
        return EntityType.WORK;
    }

    /** The fullest name, of a country no adjective where it has a name besides (Iran, Iranian); without names, the fullest description. */
    private static String name(Draft draft, List<Phrase> phrases, Owners owners) {
        Mention.Kind kind = draft.isNamed() ? Mention.Kind.NAME : Mention.Kind.NOMINAL;
        String best = "";
        boolean adjectives = false;
        for (Phrase phrase : phrases) {
            String text = owners.named(phrase).orElseGet(() -> bare(phrase));
            boolean adjective = isAdjective(phrase);
            boolean better =
                    best.isEmpty() || (adjectives && !adjective) || (text.length() > best.length() && !adjective);
            if (phrase.kind() == kind && better) {
                best = text;
                adjectives = adjective;
            }
        }
        return best;
    }

    static String bare(Phrase phrase) {
        int first = phrase.first();
        while (phrase.kind() == Mention.Kind.NAME
                && first < phrase.last()
                && NameReader.isHonorific(phrase.clause(), first)) {
            first++;
        }
        return phrase.clause().text(first, phrase.last());
    }

    private static boolean isAdjective(Phrase phrase) {
        return Countries.ALL.described(NameKey.of(phrase.text())).isPresent();
    }
}
