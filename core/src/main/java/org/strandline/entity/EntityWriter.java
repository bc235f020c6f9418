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

    private EntityWriter() {}

    static List<Entity> write(Cast cast) {
        List<Draft> drafts = cast.drafts().stream()
                .filter(EntityWriter::isKept)
                .sorted(Comparator.comparing(EntityWriter::firstOf))
                .toList();
        List<Entity> entities = new ArrayList<>();
        for (Draft draft : drafts) {
            entities.add(entity("e" + (entities.size() + 1), draft));
        }
        return entities;
    }

    private static Phrase firstOf(Draft draft) {
        return draft.phrases().stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    /** A name is kept; people and bodies without one, too; of the rest only what the page comes back to. */
    private static boolean isKept(Draft draft) {
        if (draft.isNamed()) {
            return true;
        }
        boolean nominal = draft.phrases().stream().anyMatch(phrase -> phrase.kind() == Mention.Kind.NOMINAL);
        return nominal
                && (draft.canBe(EntityType.PERSON)
                        || draft.canBe(EntityType.GROUP)
                        || draft.canBe(EntityType.ORGANISATION)
                        || draft.phrases().size() > 1);
    }

    private static Entity entity(String id, Draft draft) {
        List<Phrase> phrases = draft.phrases().stream().sorted().distinct().toList();
        String name = name(draft, phrases);
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

    /** The fullest name; without names, the fullest description. */
    private static String name(Draft draft, List<Phrase> phrases) {
        Mention.Kind kind = draft.isNamed() ? Mention.Kind.NAME : Mention.Kind.NOMINAL;
        String best = "";
        for (Phrase phrase : phrases) {
            String text = bare(phrase);
            boolean better = best.isEmpty() || (text.length() > best.length() && !isAdjective(phrase));
            if (phrase.kind() == kind && better) {
                best = text;
            }
        }
        return best;
    }

    private static String bare(Phrase phrase) {
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
