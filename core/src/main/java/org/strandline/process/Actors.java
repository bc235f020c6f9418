package org.strandline.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
import org.strandline.text.Syntax;

/**
 * Says who stands behind words. A government, its officials and its negotiators are the country; two entities of one name are one. A person stands for a body where his
 * title and the body stand beside his name in the same paragraph ("Varenia's foreign minister"), or where he says "we"; for himself elsewhere.
 */
final class Actors {

    /** "It" opens a statement if no more than "that" stands before it. */
    private static final int OPENING = "that ".length();

    private static final Set<String> OF = Set.of("of", "from", "at");

    /** An entity and a mention of it. */
    private record Owned(Entity entity, Span span) {}

    private final Map<Integer, List<Owned>> byHead = new HashMap<>();
    private final Map<String, Entity> byId = new HashMap<>();
    private final Camps camps = new Camps();
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, String> titled = new HashMap<>();
    private final Speech speech;
    private final Map<Integer, Tree> trees = new HashMap<>();
    private final SentenceIndex sentences;

    Actors(List<Tree> trees, List<Entity> entities, List<Statement> statements) {
        this.sentences = new SentenceIndex(trees.stream().map(Tree::sentence).toList());
        this.speech = new Speech(trees, statements);
        trees.forEach(tree -> this.trees.put(tree.sentence().span().start(), tree));
        for (Entity entity : entities) {
            byId.put(entity.id(), entity);
            if (canAct(entity)) {
                entity.mentions().forEach(mention -> index(entity, mention));
                camps.add(entity);
            }
        }
        entities.forEach(camps::describe);
        entities.stream().filter(Actors::canAct).forEach(this::placeInCamp);
    }

    private static boolean canAct(Entity entity) {
        return switch (entity.type()) {
            case PERSON, ORGANISATION, PLACE, GROUP -> true;
            case EVENT, WORK -> false;
        };
    }

    private void index(Entity entity, Mention mention) {
        head(mention.span()).ifPresent(head -> byHead.computeIfAbsent(head, unused -> new ArrayList<>())
                .add(new Owned(entity, mention.span())));
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
            boolean institution = Wording.ACTORS.has("institution", tree.get().lower(token));
            if (institution) {
                owner(tree.get(), token, entity).ifPresent(body -> camps.place(entity, body));
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
                    .flatMap(body -> camps.called(body).stream())
                    .filter(body -> !body.equals(entity))
                    .findFirst()
                    .ifPresent(body -> bodies.put(entity.id(), body.id()));
        }
    }

    Optional<Tree> treeAt(int offset) {
        return sentences
                .at(offset)
                .flatMap(sentence ->
                        Optional.ofNullable(trees.get(sentence.span().start())));
    }

    /** The body whose title stands beside a person's name: the union's secretary, Carol Finch. */
    private Optional<Entity> employer(Tree tree, int token, Entity person) {
        List<Integer> titles = new ArrayList<>(List.of(token));
        if (tree.is(token, "appos", "flat", "nmod:desc", "compound")) {
            titles.add(tree.head(token));
        }
        for (int child : tree.dependants(token)) {
            if (tree.is(child, "appos", "nmod:desc", "compound")) {
                titles.add(child);
            }
        }
        for (int title : titles) {
            if (Wording.ACTORS.has("title", tree.lower(title))) {
                Optional<Entity> body = owner(tree, title, person);
                if (body.isPresent()) {
                    return body;
                }
            }
        }
        return ofBody(tree, token, person);
    }

    /** Mick Trevose of the brewery workers' union. */
    private Optional<Entity> ofBody(Tree tree, int token, Entity person) {
        if (!person.isNamed()) {
            return Optional.empty();
        }
        return tree.dependants(token).stream()
                .filter(child -> tree.is(child, "nmod") && OF.contains(tree.marker(child)))
                .flatMap(child -> named(tree, child).stream())
                .filter(body -> body.type() == EntityType.ORGANISATION)
                .map(this::camp)
                .findFirst();
    }

    /** Whose the noun at {@code token} is: Varenia's minister, the Varenian minister, the minister of Varenia, its minister. */
    private Optional<Entity> owner(Tree tree, int token, Entity owned) {
        for (int child : tree.dependants(token)) {
            boolean portfolio =
                    tree.marker(child).equals("for") && !tree.lower(token).startsWith("spokes");
            boolean owns = (tree.is(child, "nmod:poss", "amod", "compound", "nmod", "appos") && !portfolio)
                    || (tree.is(child, "acl") && tree.lower(child).equals("representing"));
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
        List<Owned> found = byHead.getOrDefault(tree.span(token).start(), List.of());
        if (!found.isEmpty()) {
            return Optional.of(found.getFirst().entity());
        }
        // The end of a name that a relative clause was hung on: the Union of Transport *Workers*, which
        int head = tree.head(token);
        boolean inName = tree.pos(token) == PartOfSpeech.PROPN && head != Syntax.ROOT;
        return byHead.getOrDefault(inName ? tree.span(head).start() : -1, List.of()).stream()
                .filter(owned -> owned.span().contains(tree.span(token)))
                .map(Owned::entity)
                .findFirst();
    }

    /** The one entity that stands for all that are on its side. */
    Entity camp(Entity entity) {
        return camps.of(entity);
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
        if (isSpeaker(tree, token)) {
            return speaker(tree, token);
        }
        Optional<Integer> possessor = tree.child(token, "nmod:poss");
        if (possessor.filter(owner -> isSpeaker(tree, owner)).isPresent()) {
            return speaker(tree, token);
        }
        boolean pronoun =
                possessor.filter(owner -> tree.pos(owner) == PartOfSpeech.PRON).isPresent();
        if (pronoun
                && Wording.ACTORS.has("own", tree.lower(token))
                && nameBeside(tree, token).isEmpty()) {
            Optional<Entity> owner = named(tree, possessor.get());
            return owner.isPresent()
                    ? owner.map(found -> body(found).orElseGet(() -> camp(found)))
                    : named(tree, token);
        }
        if (tree.lower(token).equals("it") && opensStatement(tree, token)) {
            return speaker(tree, token);
        }
        Optional<Entity> entity = named(tree, token).filter(found -> !isSpeakerHimself(tree, token, found));
        boolean unnamed = entity.filter(Entity::isNamed).isEmpty() && tree.pos(token) == PartOfSpeech.NOUN;
        Optional<Entity> name = unnamed ? nameBeside(tree, token) : Optional.empty();
        if (name.isPresent()) {
            return name.map(found -> standing(found, tree.passage()));
        }
        if (entity.isPresent()) {
            return entity.filter(found -> !found.isNamed() && found.type() == EntityType.ORGANISATION)
                    .flatMap(found -> speakersBody(tree, token))
                    .or(() -> entity.map(found -> standing(found, tree.passage())));
        }
        return Wording.ACTORS.has("institution", tree.lower(token)) || Wording.ACTORS.has("title", tree.lower(token))
                ? ownerOf(tree, token)
                : Optional.empty();
    }

    /** Whether the words at {@code token} are for whoever it may be: both sides, two officials; not "rebel leaders". */
    boolean isGeneric(Tree tree, int token) {
        return Wording.ACTORS.has("generic", tree.lower(token))
                && tree.child(token, "compound", "amod", "nmod:poss", "nmod").isEmpty();
    }

    /** The name that a description stands before: the London turnaround specialist Melrose Industries. */
    private Optional<Entity> nameBeside(Tree tree, int token) {
        return tree.dependants(token).stream()
                .filter(child -> child > token && tree.is(child, "appos", "flat"))
                .flatMap(child -> named(tree, child).stream())
                .filter(Entity::isNamed)
                .findFirst();
    }

    private Optional<Entity> ownerOf(Tree tree, int token) {
        for (int child : tree.dependants(token)) {
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
        return speech.at(tree.span(token));
    }

    /** We, my, us: a pronoun, and not the US. */
    private static boolean isSpeaker(Tree tree, int token) {
        return tree.pos(token) == PartOfSpeech.PRON && Wording.WORDS.has("speaker", tree.lower(token));
    }

    /** "The front said it would not": a body that speaks of "it" at once speaks of itself. */
    private boolean opensStatement(Tree tree, int token) {
        int start = tree.span(token).start();
        return statement(tree, token)
                .filter(statement -> statement.kind() != Statement.Kind.DIRECT)
                .filter(statement -> statement.parts().stream().anyMatch(part -> start - part.start() <= OPENING))
                .flatMap(statement -> statement.source().stream().findFirst())
                .filter(source -> source.kind() != Source.Kind.PERSON || isUnknownCountry(source))
                .isPresent();
    }

    /** A name of one word without an office, which may be a country that no gazetteer knows. */
    private boolean isUnknownCountry(Source source) {
        return source.entity()
                .flatMap(this::byId)
                .filter(entity -> isBody(entity)
                        && entity.name().indexOf(' ') < 0
                        && entity.aliases().isEmpty())
                .isPresent();
    }

    /** Somebody who speaks of "him" speaks of another. */
    private boolean isSpeakerHimself(Tree tree, int token, Entity entity) {
        boolean third = tree.pos(token) == PartOfSpeech.PRON;
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
            return head.isPresent() ? ownerOf(where.get(), head.getAsInt()) : Optional.empty();
        }
        if (entity.isPresent() && !canAct(entity.get())) {
            return Optional.empty();
        }
        Optional<Entity> body = speech.saysWe(statement.get())
                ? entity.flatMap(this::body).or(() -> entity.flatMap(one -> spokeBefore(statement.get(), one)))
                : Optional.empty();
        int passage = where.map(Tree::passage).orElse(tree.passage());
        return body.isPresent() ? body : entity.map(found -> standing(found, passage));
    }

    /** The body whose words stand before those of a minister of no stated government, in the same paragraph. */
    private Optional<Entity> spokeBefore(Statement statement, Entity officer) {
        Optional<Statement> before = speech.before(statement);
        if (before.isEmpty()
                || officer.type() != EntityType.PERSON
                || officer.roles().isEmpty()) {
            return Optional.empty();
        }
        Optional<Tree> here = treeAt(statement.parts().getFirst().start());
        Optional<Tree> there = treeAt(before.get().parts().getFirst().start());
        boolean together = here.isPresent()
                && there.isPresent()
                && here.get().passage() == there.get().passage();
        return before.get().source().stream()
                .filter(source -> together && source.kind() == Source.Kind.ORGANISATION)
                .findFirst()
                .flatMap(Source::entity)
                .flatMap(this::byId)
                .map(this::camp);
    }
}
