package org.strandline.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.strandline.record.Article;
import org.strandline.record.Block;
import org.strandline.record.BlockType;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.Image;
import org.strandline.record.Mention;
import org.strandline.record.Role;
import org.strandline.text.Span;
import org.strandline.words.Countries;
import org.strandline.words.NameKey;

/** Adds who made the page: the authors of its byline and the photographers of its credits, "Anna Lind/NPA". */
final class Makers {

    private static final String AUTHOR = "author";
    private static final String PHOTOGRAPHER = "photographer";

    private Makers() {}

    /** {@code entities} with those who made {@code article}, in the order of their first mentions, with new ids. */
    static List<Entity> join(List<Entity> entities, Article article) {
        List<Entity> all = new ArrayList<>(entities);
        for (Block block : article.blocks()) {
            if (block.type() == BlockType.BYLINE) {
                article.authors().forEach(author -> find(author, block.span(), article)
                        .ifPresent(span -> add(author, AUTHOR, span, all)));
            }
        }
        for (Image image : article.images()) {
            image.credit().flatMap(Makers::photographer).ifPresent(name -> find(name, image.span(), article)
                    .ifPresent(span -> add(name, PHOTOGRAPHER, span, all)));
        }
        all.sort(Comparator.comparing(entity -> entity.mentions().getFirst().span()));
        List<Entity> numbered = new ArrayList<>();
        for (Entity entity : all) {
            numbered.add(with(entity, "e" + (numbered.size() + 1), entity.roles(), entity.mentions()));
        }
        return numbered;
    }

    private static Optional<Span> find(String name, Span within, Article article) {
        int start = article.text().indexOf(name, within.start());
        return start >= 0 && start + name.length() <= within.end()
                ? Optional.of(new Span(start, start + name.length()))
                : Optional.empty();
    }

    /** The person of a credit: two words or more with capitals before a stroke or comma; "Getty" and "PA" are none. */
    private static Optional<String> photographer(String credit) {
        int end = 0;
        while (end < credit.length() && credit.charAt(end) != '/' && credit.charAt(end) != ',') {
            end++;
        }
        String name = credit.substring(0, end).strip();
        List<String> words = Countries.divided(name, ' ');
        boolean capitals = words.stream().allMatch(word -> Character.isUpperCase(word.charAt(0)));
        return end < credit.length() && words.size() > 1 && capitals ? Optional.of(name) : Optional.empty();
    }

    private static void add(String name, String office, Span span, List<Entity> entities) {
        Role role = new Role(office, Optional.empty(), span);
        Mention mention = new Mention(span, Mention.Kind.NAME);
        for (int i = 0; i < entities.size(); i++) {
            Entity entity = entities.get(i);
            if (entity.type() == EntityType.PERSON && NameKey.of(entity.name()).equals(NameKey.of(name))) {
                List<Role> roles = new ArrayList<>(entity.roles());
                roles.add(role);
                List<Mention> mentions = new ArrayList<>(entity.mentions());
                if (!mentions.contains(mention)) {
                    mentions.add(mention);
                }
                mentions.sort(Comparator.comparing(Mention::span));
                entities.set(i, with(entity, entity.id(), roles, mentions));
                return;
            }
        }
        entities.add(
                new Entity("", EntityType.PERSON, name, List.of(), List.of(role), List.of(mention), Optional.empty()));
    }

    private static Entity with(Entity entity, String id, List<Role> roles, List<Mention> mentions) {
        return new Entity(
                id,
                entity.type(),
                entity.name(),
                entity.aliases(),
                roles,
                mentions,
                entity.location(),
                entity.affiliation());
    }
}
