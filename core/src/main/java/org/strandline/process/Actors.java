package org.strandline.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.Mention;
import org.strandline.record.Role;
import org.strandline.record.Source;
import org.strandline.record.Statement;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.SentenceIndex;
import org.strandline.text.Span;

/**
 * Says who stands behind words. A government, its officials and its negotiators are the country; two entities of one name are one. A person stands for a body where his
 * title and the body stand beside his name in the same paragraph ("Varenia's foreign minister"), or where he says "we"; for himself elsewhere.
 */
final class Actors {

    private static final List<String> DEMONYMS = List.of("i", "n", "an", "ian", "ese", "ish");

    private final Map<Integer, List<Entity>> byHead = new HashMap<>();
    private final Map<String, Entity> byId = new HashMap<>();
    private final Map<String, Entity> byName = new HashMap<>();
    private final Map<String, String> camps = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, String> titled = new HashMap<>();
    private final NavigableMap<Integer, Statement> statements = new TreeMap<>();
    private final Map<Integer, Tree> trees = new HashMap<>();
    private final NavigableSet<Integer> plural = new TreeSet<>();
    private final SentenceIndex sentences;

    Actors(List<Tree> trees, List<Entity> entities, List<Statement> statements) {
        this.sentences = new SentenceIndex(trees.stream().map(Tree::sentence).toList());
        for (Tree tree : trees) {
            this.trees.put(tree.sentence().span().start(), tree);
            for (int token = 0; token < tree.size(); token++) {
                if (Wording.WORDS.has("several", tree.word(token))) {
                    plural.add(tree.span(token).start());
                }
            }
        }
        for (Entity entity : entities) {
            byId.put(entity.id(), entity);
            if (canAct(entity)) {
                entity.mentions().forEach(mention -> index(entity, mention));
                byName.merge(key(entity.name()), entity, Actors::betterOf);
                entity.aliases().forEach(alias -> byName.putIfAbsent(key(alias), entity));
            }
        }
        entities.stream().filter(Actors::canAct).forEach(this::placeInCamp);
        for (Statement statement : statements) {
            statement.parts().forEach(part -> this.statements.put(part.start(), statement));
        }
    }

    private static boolean canAct(Entity entity) {
        return switch (entity.type()) {
            case PERSON, ORGANISATION, PLACE, GROUP -> true;
            case EVENT, WORK -> false;
        };
    }

    private static Entity betterOf(Entity known, Entity other) {
        return known.type() == EntityType.GROUP && other.type() != EntityType.GROUP ? other : known;
    }

    /** A name as it is compared: in small letters, without a plural s. */
    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.length() > 4 && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private void index(Entity entity, Mention mention) {
        head(mention.span()).ifPresent(head -> byHead.computeIfAbsent(head, unused -> new ArrayList<>())
                .add(entity));
    }

    /** Where the head of some words starts. */
    private Optional<Integer> head(Span words) {
        Optional<Sentence> sentence = sentences.at(words.start());
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt head = sentence.get().head(words);
        return head.isPresent()
                ? Optional.of(
                        sentence.get().tokens().get(head.getAsInt()).span().start())
                : Optional.empty();
    }

    private void placeInCamp(Entity entity) {
        for (Mention mention : entity.mentions()) {
            Optional<Tree> tree = treeAt(mention.span().start());
            OptionalInt head =
                    tree.map(found -> found.sentence().head(mention.span())).orElse(OptionalInt.empty());
            if (tree.isEmpty() || head.isEmpty()) {
                continue;
            }
            int token = head.getAsInt();
            boolean institution = Wording.ACTORS.has("institution", tree.get().word(token));
            if (institution) {
                owner(tree.get(), token, entity).ifPresent(body -> camps.putIfAbsent(entity.id(), body.id()));
            }
            if (entity.type() == EntityType.PERSON) {
                employer(tree.get(), token, entity).ifPresent(body -> {
                    bodies.putIfAbsent(entity.id(), body.id());
                    titled.putIfAbsent(entity.id() + " " + tree.get().passage(), body.id());
                });
            }
        }
        if (entity.type() == EntityType.PERSON && !bodies.containsKey(entity.id())) {
            entity.roles().stream()
                    .map(Role::body)
                    .flatMap(Optional::stream)
                    .flatMap(body -> Optional.ofNullable(byName.get(key(body))).stream())
                    .filter(body -> !body.equals(entity))
                    .findFirst()
                    .ifPresent(body -> bodies.put(entity.id(), body.id()));
        }
    }

    Optional<Tree> treeAt(int offset) {
        return sentences.at(offset).map(sentence -> trees.get(sentence.span().start()));
    }

    /** The body whose title stands beside a person's name: the union's secretary, Carol Finch. */
    private Optional<Entity> employer(Tree tree, int token, Entity person) {
        List<Integer> titles = new ArrayList<>(List.of(token));
        if (tree.is(token, "appos", "flat", "nmod:desc", "compound")) {
            titles.add(tree.head(token));
        }
        for (int child : tree.children(token)) {
            if (tree.is(child, "appos", "nmod:desc", "compound")) {
                titles.add(child);
            }
        }
        for (int title : titles) {
            if (Wording.ACTORS.has("title", tree.word(title))) {
                Optional<Entity> body = owner(tree, title, person);
                if (body.isPresent()) {
                    return body;
                }
            }
        }
        return Optional.empty();
    }

    /** Whose the noun at {@code token} is: Varenia's minister, the Varenian minister, the minister of Varenia, its minister. */
    private Optional<Entity> owner(Tree tree, int token, Entity owned) {
        for (int child : tree.children(token)) {
            boolean owns = tree.is(child, "nmod:poss", "amod", "compound", "nmod", "appos")
                    || (tree.is(child, "acl") && tree.word(child).equals("representing"));
            if (owns) {
                Optional<Entity> found = named(tree, child).filter(entity -> !entity.equals(owned));
                if (found.isPresent() && isBody(found.get())) {
                    return found.map(this::camp);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isBody(Entity entity) {
        return switch (entity.type()) {
            case ORGANISATION, PLACE, GROUP -> true;
            // A country that a gazetteer does not know is taken for a person, but is no "Mr" and holds no office.
            case PERSON -> entity.roles().isEmpty() && entity.isNamed();
            case EVENT, WORK -> false;
        };
    }

    /** The entity whose mention has its head at {@code token}. */
    Optional<Entity> named(Tree tree, int token) {
        List<Entity> found = byHead.getOrDefault(tree.span(token).start(), List.of());
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    /** The country of a people that the page knows by both names: Qatari, Qatar. */
    private Entity ofPeople(Entity entity) {
        String name = key(entity.name());
        for (String ending : DEMONYMS) {
            if (name.endsWith(ending) && byName.containsKey(name.substring(0, name.length() - ending.length()))) {
                return byName.getOrDefault(name.substring(0, name.length() - ending.length()), entity);
            }
        }
        return entity;
    }

    /** The one entity that stands for all that are of its camp and name. */
    Entity camp(Entity entity) {
        Entity at = byId.getOrDefault(camps.getOrDefault(entity.id(), entity.id()), entity);
        return byName.getOrDefault(key(at.name()), ofPeople(at));
    }

    /** The body that a person speaks for, wherever the page says so. */
    Optional<Entity> body(Entity person) {
        return Optional.ofNullable(bodies.get(person.id())).map(byId::get).map(this::camp);
    }

    Optional<Entity> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whoever the words at {@code token} stand for: the body of an officer with his title, the speaker of "we". */
    Optional<Entity> actor(Tree tree, int token) {
        if (Wording.WORDS.has("speaker", tree.word(token))) {
            return speaker(tree, token);
        }
        Optional<Integer> possessor = tree.child(token, "nmod:poss");
        if (possessor.isPresent() && Wording.WORDS.has("speaker", tree.word(possessor.get()))) {
            return speaker(tree, token);
        }
        if (possessor.isPresent() && Wording.ACTORS.has("own", tree.word(token))) {
            Optional<Entity> owner = named(tree, possessor.get());
            return owner.isPresent()
                    ? owner.map(found -> body(found).orElseGet(() -> camp(found)))
                    : named(tree, token);
        }
        Optional<Entity> entity = named(tree, token).filter(found -> !isSpeakerHimself(tree, token, found));
        if (entity.isPresent()) {
            return entity.filter(found -> !found.isNamed() && found.type() == EntityType.ORGANISATION)
                    .flatMap(found -> speakersBody(tree, token))
                    .or(() -> entity.map(found -> standing(found, tree.passage())));
        }
        return Wording.ACTORS.has("institution", tree.word(token)) || Wording.ACTORS.has("title", tree.word(token))
                ? ownerOf(tree, token)
                : Optional.empty();
    }

    private Optional<Entity> ownerOf(Tree tree, int token) {
        for (int child : tree.children(token)) {
            Optional<Entity> found = tree.is(child, "nmod:poss", "amod", "compound", "nmod")
                    ? named(tree, child).filter(Actors::isBody)
                    : Optional.empty();
            if (found.isPresent()) {
                return found.map(this::camp);
            }
        }
        return Optional.empty();
    }

    private Entity standing(Entity entity, int passage) {
        Optional<Entity> body =
                Optional.ofNullable(titled.get(entity.id() + " " + passage)).map(byId::get);
        return body.map(this::camp).orElseGet(() -> camp(entity));
    }

    /** The statement that the token stands in. */
    Optional<Statement> statement(Tree tree, int token) {
        Span span = tree.span(token);
        Map.Entry<Integer, Statement> before = statements.floorEntry(span.start());
        int steps = 0;
        while (before != null && steps < 4) {
            Statement statement = before.getValue();
            if (statement.parts().stream().anyMatch(part -> part.contains(span))) {
                return Optional.of(statement);
            }
            before = statements.lowerEntry(before.getKey());
            steps++;
        }
        return Optional.empty();
    }

    /** Somebody who speaks of "him" speaks of another. */
    private boolean isSpeakerHimself(Tree tree, int token, Entity entity) {
        boolean third = tree.partOfSpeech(token) == PartOfSpeech.PRON;
        return third
                && statement(tree, token)
                        .filter(statement -> statement.kind() == Statement.Kind.DIRECT)
                        .filter(statement -> statement.source().stream()
                                .anyMatch(source -> source.entity().equals(Optional.of(entity.id()))))
                        .isPresent();
    }

    /** The body of an officer who says what the token stands in: "the board" of a chairman who speaks of it. */
    private Optional<Entity> speakersBody(Tree tree, int token) {
        return statement(tree, token)
                .filter(statement -> !statement.source().isEmpty())
                .flatMap(statement -> statement.source().getFirst().entity())
                .flatMap(this::byId)
                .flatMap(this::body);
    }

    /** Whoever says what the token stands in; the body that he speaks for where he says "we". */
    Optional<Entity> speaker(Tree tree, int token) {
        Optional<Statement> statement =
                statement(tree, token).filter(found -> !found.source().isEmpty());
        if (statement.isEmpty()) {
            return Optional.empty();
        }
        Source source = statement.get().source().getFirst();
        Optional<Tree> where = treeAt(source.span().start());
        Optional<Entity> entity = source.entity().flatMap(this::byId);
        if (entity.isEmpty() && where.isPresent()) {
            OptionalInt head = where.get().sentence().head(source.span());
            return head.isPresent() ? actor(where.get(), head.getAsInt()) : Optional.empty();
        }
        if (entity.isPresent() && !canAct(entity.get())) {
            return Optional.empty();
        }
        Optional<Entity> body = saysWe(statement.get()) ? entity.flatMap(this::body) : Optional.empty();
        int passage = where.map(Tree::passage).orElse(tree.passage());
        return body.isPresent() ? body : entity.map(found -> standing(found, passage));
    }

    private boolean saysWe(Statement statement) {
        return statement.parts().stream()
                .anyMatch(part -> !plural.subSet(part.start(), part.end()).isEmpty());
    }
}
