package org.strandline.figure;

import java.util.Optional;
import java.util.Set;
import org.strandline.record.Figure.Category;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Syntax;

/** What became of those who are counted: killed, injured, displaced. Told by what governs the noun, then by the noun itself. */
final class Categories {

    /** Verbs that put their object into a state: "left 12 wounded". */
    private static final Set<String> PASSED_ON = Set.of("conj", "appos", "dep", "parataxis", "list");

    private static final Set<String> PART_OF = Set.of("including", "among", "of");
    private static final Set<String> HARMS = Set.of("injury", "wound", "burn", "fracture", "cut", "gunshot");
    private static final Set<String> LIVES = Set.of(
            "claim", "claims", "claimed", "claiming", "cost", "costs", "costing", "took", "taken", "taking", "lost");
    private static final Set<String> ACTORS = Set.of("nsubj", "obj", "obl");
    private static final int NEAR = 5;

    private final Line line;

    Categories(Line line) {
        this.line = line;
    }

    /** The category of an amount that counts {@code noun}. */
    Category of(Amount amount, Optional<Counting.Noun> noun) {
        if (amount.isMoney()) {
            return noun.flatMap(this::aid).orElse(Category.MONEY);
        }
        boolean measure = amount.unit().isPresent() && !amount.isShare();
        if (measure) {
            return noun.flatMap(this::aid).orElse(Category.OTHER);
        }
        int token = noun.map(Counting.Noun::token).orElse(Counting.top(line, amount));
        boolean alone = line.isWord(amount.to())
                && line.token(amount.to()) == token
                && line.partOfSpeech(token) != PartOfSpeech.NOUN
                && !isActor(token);
        Optional<Category> own = alone ? CategoryWords.ofState(line.form(token)) : Optional.empty();
        return own.or(() -> governed(token))
                .or(() -> noun.filter(found -> found.token() != Counting.top(line, amount))
                        .flatMap(found -> governed(Counting.top(line, amount))))
                .or(() -> noun.flatMap(this::ofNoun))
                .or(() -> behind(amount, noun))
                .or(() -> ahead(amount))
                .orElse(Category.OTHER);
    }

    /** Whether a verb says more of it than its own word does: "the 12 injured were released"; not "one killed, 12 injured". */
    private boolean isActor(int token) {
        return ACTORS.contains(line.relation(token));
    }

    private Optional<Category> aid(Counting.Noun noun) {
        return CategoryWords.ofNoun(line.form(noun.token())).filter(category -> category == Category.AID);
    }

    private Optional<Category> ofNoun(Counting.Noun noun) {
        Optional<Category> state = CategoryWords.ofState(line.form(noun.token()));
        return state.or(() -> CategoryWords.ofNoun(line.form(noun.token())))
                .or(() -> line.text(noun.span()).contains("aid") ? aidWord(noun) : Optional.empty());
    }

    private Optional<Category> aidWord(Counting.Noun noun) {
        for (int below : line.dependants(noun.token())) {
            if (line.form(below).equals("aid")) {
                return Optional.of(Category.AID);
            }
        }
        return Optional.empty();
    }

    /** What the tree above and right below a token says became of it. */
    Optional<Category> governed(int token) {
        int node = token;
        for (int step = 0; step < Line.REACH; step++) {
            Optional<Category> found = below(node);
            int head = line.head(node);
            if (found.isEmpty() && head != Syntax.ROOT) {
                found = above(node, head);
            }
            if (found.isPresent() || head == Syntax.ROOT) {
                return found;
            }
            boolean part = line.relation(node).equals("nmod")
                    && PART_OF.contains(line.preposition(node))
                    && !line.preposition(node).equals("of");
            boolean same = (PASSED_ON.contains(line.relation(node)) && line.isNoun(head))
                    || line.relation(node).equals("nummod");
            if (!part && !same) {
                return Optional.empty();
            }
            node = head;
        }
        return Optional.empty();
    }

    /** "people killed in the blast", "wounded soldiers", "12 dead". */
    private Optional<Category> below(int node) {
        for (int below : line.dependants(node)) {
            String relation = line.relation(below);
            boolean passive = line.fullRelation(below).equals("acl:relcl") ? hasPassive(below) : relation.equals("acl");
            if (passive && Math.abs(below - node) <= NEAR) {
                Optional<Category> done =
                        CategoryWords.ofObject(line.form(below)).or(() -> CategoryWords.ofState(line.form(below)));
                if (done.isPresent()) {
                    return done;
                }
            }
            if (line.fullRelation(below).equals("acl:relcl") && !passive) {
                Optional<Category> does = ofSubject(below);
                if (does.isPresent()) {
                    return does;
                }
            }
            if (relation.equals("amod") || relation.equals("xcomp")) {
                Optional<Category> state = CategoryWords.ofState(line.form(below));
                if (state.isPresent()) {
                    return state;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Category> above(int node, int head) {
        String relation = line.fullRelation(node);
        return switch (relation) {
            case "nsubj:pass" -> ofObject(head);
            case "obj" -> ofObject(head).or(() -> lostLives(node, head));
            case "nsubj" -> hasPassive(head) ? ofObject(head) : ofSubject(head);
            default ->
                relation.startsWith("nmod") || relation.equals("compound") ? ofDeaths(node, head) : Optional.empty();
        };
    }

    /** "the death of 12 people", "the killing of 12". */
    private Optional<Category> ofDeaths(int node, int head) {
        boolean of = line.preposition(node).equals("of");
        return of
                ? CategoryWords.ofNoun(line.form(head))
                        .filter(category -> category != Category.VOTE && category != Category.AID)
                : Optional.empty();
    }

    private Optional<Category> ofObject(int verb) {
        return state(verb)
                .or(() -> joint(verb, Category.KILLED))
                .or(() -> CategoryWords.ofObject(line.form(verb)))
                .or(() -> CategoryWords.ofState(line.form(verb)))
                .or(() -> jointAny(verb));
    }

    private Optional<Category> ofSubject(int verb) {
        Optional<Category> does = CategoryWords.ofSubject(line.form(verb));
        return does.or(() -> harmed(verb))
                .or(() -> CategoryWords.ofState(line.form(verb)))
                .or(() -> state(verb)
                        .filter(category -> line.partOfSpeech(verb) != PartOfSpeech.VERB
                                || Set.of("go", "goes", "went", "gone").contains(line.form(verb))));
    }

    /** "12 suffered burns", "40 lost their lives". */
    private Optional<Category> harmed(int verb) {
        for (int below : line.dependants(verb)) {
            if (line.relation(below).equals("obj")) {
                if (Inflection.bases(line.form(below)).stream().anyMatch(HARMS::contains)) {
                    return Optional.of(Category.INJURED);
                }
                if (Inflection.bases(line.form(verb)).contains("lost")
                        && line.form(below).equals("lives")) {
                    return Optional.of(Category.KILLED);
                }
            }
        }
        return Optional.empty();
    }

    /** "the fire claimed 12 lives", "cost 12 lives". */
    private Optional<Category> lostLives(int node, int head) {
        boolean lives = line.form(node).equals("lives") && LIVES.contains(line.form(head));
        return lives ? Optional.of(Category.KILLED) : Optional.empty();
    }

    /** "left 12 wounded", "found 12 dead", "shot 12 dead", "taken hostage". */
    private Optional<Category> state(int verb) {
        for (int below : line.dependants(verb)) {
            String relation = line.relation(below);
            if ((relation.equals("xcomp")
                            || relation.equals("advcl")
                            || relation.equals("obl")
                            || relation.equals("obj")
                            || relation.equals("advmod"))
                    && Math.abs(below - verb) <= NEAR * 2) {
                Optional<Category> state = CategoryWords.ofState(line.form(below));
                if (state.isPresent()) {
                    return state;
                }
            }
        }
        return Optional.empty();
    }

    /** "shot and killed 12". */
    private Optional<Category> joint(int verb, Category wanted) {
        return jointAny(verb).filter(category -> category == wanted && !hasOwnObject(verb));
    }

    private Optional<Category> jointAny(int verb) {
        for (int below : line.dependants(verb)) {
            if (line.relation(below).equals("conj") && !hasOwnObject(below)) {
                Optional<Category> category = CategoryWords.ofObject(line.form(below));
                if (category.isPresent()) {
                    return category;
                }
            }
        }
        return Optional.empty();
    }

    private boolean hasOwnObject(int verb) {
        return line.dependants(verb).stream()
                .anyMatch(below -> line.fullRelation(below).equals("nsubj:pass")
                        || line.fullRelation(below).equals("nsubj"));
    }

    private boolean hasPassive(int verb) {
        return line.dependants(verb).stream()
                .anyMatch(below -> line.fullRelation(below).equals("aux:pass"));
    }

    /** "abducting some 250" where the tree is wrong: the verb right before. */
    private Optional<Category> ahead(Amount amount) {
        for (int i = amount.from() - 1; i >= Math.max(0, amount.from() - NEAR) && line.isWord(i); i--) {
            PartOfSpeech kind = line.partOfSpeech(line.token(i));
            if (kind == PartOfSpeech.VERB) {
                return CategoryWords.ofObject(line.word(i));
            }
            if (kind == PartOfSpeech.NOUN || kind == PartOfSpeech.PROPN || kind == PartOfSpeech.PRON) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "40 people were killed", "12 wounded" where the tree is wrong: the words right behind. */
    private Optional<Category> behind(Amount amount, Optional<Counting.Noun> noun) {
        int start = noun.map(found -> line.term(found.token()))
                .filter(term -> term >= amount.to())
                .map(term -> term + 1)
                .orElse(amount.to());
        for (int i = start; i < start + NEAR && line.isWord(i); i++) {
            Optional<Category> state = CategoryWords.ofState(line.word(i));
            if (state.isPresent()) {
                return state;
            }
            PartOfSpeech kind = line.partOfSpeech(line.token(i));
            if (kind != PartOfSpeech.AUX && kind != PartOfSpeech.ADV) {
                return CategoryWords.ofSubject(line.form(line.token(i))).filter(category -> kind == PartOfSpeech.VERB);
            }
        }
        return Optional.empty();
    }
}
