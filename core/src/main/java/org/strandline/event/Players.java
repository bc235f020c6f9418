package org.strandline.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.Mention;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Span;

/** Who stands where on a page: its entities by the heads of their mentions. */
final class Players {

    private static final Set<EntityType> ABLE =
            EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION, EntityType.GROUP, EntityType.PLACE);

    private final List<Standing> standings = new ArrayList<>();

    /** A mention, and whose it is. */
    private record Standing(Span span, Entity entity) {}

    Players(List<Entity> entities) {
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                standings.add(new Standing(mention.span(), entity));
            }
        }
        standings.sort(Comparator.comparing(Standing::span));
    }

    /** For each token of a sentence the entity that is mentioned there, if the token is the head of its mention. */
    List<Optional<Entity>> in(Sentence sentence) {
        List<Optional<Entity>> players = new ArrayList<>();
        int[] lengths = new int[sentence.tokens().size()];
        for (int i = 0; i < lengths.length; i++) {
            players.add(Optional.empty());
        }
        for (int i = first(sentence.span().start()); i < standings.size(); i++) {
            Standing standing = standings.get(i);
            if (standing.span.start() >= sentence.span().end()) {
                break;
            }
            OptionalInt head = sentence.head(standing.span);
            if (head.isPresent() && standing.span.length() > lengths[head.getAsInt()]) {
                lengths[head.getAsInt()] = standing.span.length();
                players.set(head.getAsInt(), Optional.of(standing.entity));
            }
        }
        return players;
    }

    private int first(int offset) {
        int low = 0;
        int high = standings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (standings.get(middle).span.start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether an entity can do something or have something done to it. */
    static boolean isAble(Entity entity) {
        return ABLE.contains(entity.type());
    }

    /** Whether the word at {@code token} stands for somebody who can act. */
    static boolean isSomebody(Scene scene, int token) {
        boolean player = scene.player(token).filter(Players::isAble).isPresent();
        return player
                || (scene.pos(token) == PartOfSpeech.PRON
                        && !Set.of("it", "this", "that", "which").contains(scene.lower(token)));
    }
}
