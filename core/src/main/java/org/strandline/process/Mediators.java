package org.strandline.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.strandline.record.Entity;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Syntax;

/** Finds who goes between the parties. A host is no mediator unless the page says so. */
final class Mediators {

    private static final Set<String> SIDES = Set.of("sides", "parties", "them", "governments", "leaders");
    private static final Set<String> OVERSIGHT = Set.of("guidance", "chairmanship");

    private final Actors actors;
    private final Map<String, Entity> found = new LinkedHashMap<>();

    private Mediators(Actors actors) {
        this.actors = actors;
    }

    /** The mediators that the page names, in order. */
    static List<Entity> find(List<Tree> trees, Actors actors) {
        Mediators mediators = new Mediators(actors);
        for (Tree tree : trees) {
            for (int token = 0; token < tree.size(); token++) {
                mediators.read(tree, token);
            }
        }
        return new ArrayList<>(mediators.found.values());
    }

    private void read(Tree tree, int token) {
        if (Wording.MOVES.has(tree, token, "mediate") && !tree.isNominal(token)) {
            readVerb(tree, token);
        } else if (Wording.MOVES.has(tree, token, "chair") && isOverMeeting(tree, token)) {
            readVerb(tree, token);
        } else if (Wording.NOUNS.has(tree, token, "mediator")) {
            readNoun(tree, token);
        } else if (Wording.NOUNS.has(tree, token, "mediation") || isOversight(tree, token)) {
            readMediation(tree, token);
        } else if (Wording.MOVES.has(tree, token, "appoint") && tree.isVerb(token) && isToSettle(tree, token)) {
            readAppointed(tree, token);
        }
    }

    /** Under the guidance of a judge; the guidance of a ministry for schools is another. */
    private static boolean isOversight(Tree tree, int token) {
        return OVERSIGHT.contains(tree.lower(token)) && tree.marker(token).equals("under");
    }

    /** Sent to help find a settlement, not sent to prison. */
    private static boolean isToSettle(Tree tree, int verb) {
        Optional<Integer> aim = tree.childBehind(verb, "xcomp", "advcl")
                .filter(child -> tree.marker(child).equals("to") && Wording.MOVES.has(tree, child, "settle"));
        for (int at = aim.orElse(tree.size()); at <= aim.map(tree::last).orElse(-1); at++) {
            if (Wording.NOUNS.has(tree, at, "deal")) {
                return true;
            }
        }
        return false;
    }

    /** Whoever is sent: the United Nations sent a judge to find a settlement; a judge, sent by the United Nations to find one. */
    private void readAppointed(Tree tree, int verb) {
        boolean passive = tree.child(verb, "nsubj:pass", "aux:pass").isPresent() || tree.is(verb, "acl");
        Optional<Integer> sent = passive ? tree.subject(verb) : tree.child(verb, "obj", "iobj");
        sent.or(() -> tree.is(verb, "acl") ? Optional.of(tree.head(verb)) : Optional.empty())
                .ifPresent(one -> addAll(tree, one));
    }

    /** Brokered by Oman; Ek, who has been mediating; Brazil, which was asked to mediate. */
    private void readVerb(Tree tree, int token) {
        Optional<Integer> agent = tree.dependants(token).stream()
                .filter(child -> tree.relation(child).equals("obl:agent"))
                .findFirst();
        boolean brings = Wording.MOVES
                .at(tree, token, "mediate")
                .filter(found -> found.last().equals("together"))
                .isPresent();
        if (brings && !joinsSides(tree, token)) {
            return;
        }
        boolean refused = isRefused(tree, token);
        boolean passive = tree.child(token, "nsubj:pass", "aux:pass").isPresent() || tree.is(token, "acl");
        if (agent.isPresent()) {
            addAll(tree, agent.get());
        } else if (token > 1 && tree.lower(token - 1).equals("-")) {
            // UN-brokered talks
            addAll(tree, token - 2);
        } else if (!refused
                && (!passive || tree.relation(token).equals("acl:relcl"))
                && !Predicate.of(tree, token).negated()) {
            tree.subject(token).ifPresent(subject -> addAll(tree, subject));
        }
    }

    /** Refused to mediate; turned down an offer to mediate. */
    private static boolean isRefused(Tree tree, int token) {
        int head = tree.head(token);
        boolean aim =
                tree.is(token, "xcomp", "advcl", "acl") && tree.marker(token).equals("to");
        int verb = aim && tree.is(token, "acl") && tree.is(head, "obj") ? tree.head(head) : head;
        return aim && verb != Syntax.ROOT && Wording.STANCES.has(tree, verb, "rejects");
    }

    /** Chaired the session, not the company. */
    private static boolean isOverMeeting(Tree tree, int verb) {
        return tree.child(verb, "obj", "obl", "nsubj:pass")
                .filter(what -> Wording.NOUNS.has(tree, what, "meeting") || Wording.NOUNS.has(tree, what, "session"))
                .isPresent();
    }

    /** Brought the two sides together, not the family. */
    private static boolean joinsSides(Tree tree, int token) {
        return tree.child(token, "obj")
                .filter(object -> SIDES.contains(tree.lower(object)))
                .isPresent();
    }

    /** Mediators from Turkey and the Vatican; Egyptian and Qatari mediators; an arbitrator, Judge Pryce; Oman, a mediator. */
    private void readNoun(Tree tree, int token) {
        for (int child : tree.dependants(token)) {
            String marker = tree.marker(child);
            boolean of =
                    tree.is(child, "nmod") && (marker.equals("from") || marker.equals("of") || marker.equals("for"));
            boolean such = tree.is(child, "nmod") && (marker.equals("including") || marker.equals("such"));
            if (of || such || tree.is(child, "amod", "compound", "appos", "flat")) {
                addAll(tree, child);
            }
        }
        if (tree.is(token, "appos", "nmod:desc", "compound", "flat") && tree.head(token) != Syntax.ROOT) {
            addAll(tree, tree.head(token));
        }
        if (tree.marker(token).equals("as") && tree.is(token, "obl")) {
            as(tree, tree.head(token)).ifPresent(one -> addAll(tree, one));
        }
        boolean is = tree.child(token, "cop").isPresent()
                && !Predicate.of(tree, token).negated();
        if (is) {
            tree.subject(token).ifPresent(subject -> addAll(tree, subject));
        }
    }

    /** Who it is that acts, or is appointed, "as mediator". */
    private static Optional<Integer> as(Tree tree, int verb) {
        boolean appoints = Wording.MOVES.has(tree, verb, "appoint");
        boolean passive = tree.child(verb, "nsubj:pass", "aux:pass").isPresent();
        if (Predicate.of(tree, verb).negated() || isRefused(tree, verb)) {
            return Optional.empty();
        }
        if (!appoints || passive) {
            return tree.subject(verb);
        }
        return tree.child(verb, "obj").map(object -> tree.lower(object).equals("whom") ? tree.head(verb) : object);
    }

    /** Omani mediation; the mediation of Norway and Qatar; the conciliation service Acas. */
    private void readMediation(Tree tree, int token) {
        for (int child : tree.dependants(token)) {
            String marker = tree.marker(child);
            boolean by =
                    tree.is(child, "nmod") && (marker.equals("of") || marker.equals("by") || marker.equals("from"));
            if (by || tree.is(child, "amod", "nmod:poss", "compound")) {
                addAll(tree, child);
            }
            if (tree.is(child, "acl") && Wording.MOVES.has(tree, child, "lead")) {
                // Mediation led by Norway and Qatar
                tree.dependants(child).stream()
                        .filter(agent -> tree.marker(agent).equals("by"))
                        .forEach(agent -> addAll(tree, agent));
            }
        }
        int verb = tree.head(token);
        if (tree.is(token, "obj", "obl") && Wording.MOVES.has(tree, verb, "lead") && !isRefused(tree, verb)) {
            tree.subject(verb).ifPresent(subject -> addAll(tree, subject));
        }
        int service = tree.head(token);
        if (tree.is(token, "compound", "amod") && service != Syntax.ROOT) {
            for (int child : tree.dependants(service)) {
                boolean from = tree.is(child, "nmod") && tree.marker(child).equals("from");
                if (from || tree.is(child, "appos", "flat")) {
                    addAll(tree, child);
                }
            }
            boolean named = service + 1 < tree.size() && tree.pos(service + 1) == PartOfSpeech.PROPN;
            if (named) {
                addAll(tree, service + 1);
            }
            if (tree.is(service, "nmod:desc", "compound", "appos") && tree.head(service) != Syntax.ROOT) {
                addAll(tree, tree.head(service));
            }
        }
    }

    private void addAll(Tree tree, int token) {
        for (int one : tree.joined(token)) {
            boolean generic = actors.isGeneric(tree, one);
            actors.actor(tree, one)
                    .filter(entity -> entity.isNamed() || !generic)
                    .ifPresent(entity -> found.putIfAbsent(entity.id(), entity));
        }
    }
}
