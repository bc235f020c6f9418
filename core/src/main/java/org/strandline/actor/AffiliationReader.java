package org.strandline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.strandline.record.Affiliation;
import org.strandline.record.Entity;
import org.strandline.record.EntityType;
import org.strandline.record.Location;
import org.strandline.record.Mention;
import org.strandline.record.Role;
import org.strandline.record.Sector;
import org.strandline.words.WordList;

/**
 * Reads to which country and which part of society the people, groups, bodies and places of a page belong: from the offices that the
 * page gives them, from their names, and from what else it calls them, in that order. What the page does not say stays unknown, but
 * for a few bodies that every newsroom knows by name, {@code known.txt}. Immutable; may be shared between threads.
 */
public final class AffiliationReader {

    private static final WordList KNOWN = WordList.of(AffiliationReader.class, "known.txt");
    private static final int LONGEST = 3;

    private final Function<String, Optional<String>> countries;

    /** @param countries the ISO 3166-1 alpha-2 code of the country that a word, or a few, names or describes: "Norway", "Norwegians" */
    public AffiliationReader(Function<String, Optional<String>> countries) {
        this.countries = countries;
    }

    /** The entities of a page with the text {@code text}, with their affiliations. */
    public List<Entity> read(String text, List<Entity> entities) {
        return entities.stream().map(entity -> entity.in(of(text, entity))).toList();
    }

    private Affiliation of(String text, Entity entity) {
        return switch (entity.type()) {
            case PERSON, ORGANISATION, GROUP -> ofActor(text, entity);
            case PLACE ->
                new Affiliation(entity.location().map(Location::country).filter(code -> !code.isEmpty()), List.of());
            case EVENT, WORK -> Affiliation.UNKNOWN;
        };
    }

    private Affiliation ofActor(String text, Entity entity) {
        Optional<Affiliation> known = known(entity);
        if (known.isPresent()) {
            return known.get();
        }
        List<List<String>> descriptions = descriptions(text, entity);
        Optional<String> country = Optional.empty();
        List<Sector> sectors = List.of();
        for (List<String> words : descriptions) {
            if (sectors.isEmpty()) {
                sectors = SectorWords.of(words);
            }
            if (country.isEmpty()) {
                country = country(words);
            }
        }
        return new Affiliation(country, sectors);
    }

    /** What the page says that an entity is: its offices, its name unless it is a person's, what else it is called. */
    private static List<List<String>> descriptions(String text, Entity entity) {
        List<List<String>> descriptions = new ArrayList<>();
        for (Role role : entity.roles()) {
            List<String> words =
                    new ArrayList<>(role.body().map(AffiliationReader::words).orElse(List.of()));
            words.addAll(words(role.title()));
            descriptions.add(words);
        }
        boolean person = entity.type() == EntityType.PERSON && entity.isNamed();
        if (!person) {
            descriptions.add(words(entity.name()));
        }
        for (Mention mention : entity.mentions()) {
            if (mention.kind() == Mention.Kind.NOMINAL) {
                descriptions.add(words(mention.span().of(text)));
            }
        }
        return descriptions;
    }

    /** A body that is known by its name: the line of {@code known.txt} says its sector and, if it has one, its country. */
    private static Optional<Affiliation> known(Entity entity) {
        List<String> names = new ArrayList<>(List.of(entity.name()));
        names.addAll(entity.aliases());
        for (String name : names) {
            Optional<String> line = entity.isNamed() ? KNOWN.meaning(String.join(" ", words(name))) : Optional.empty();
            if (line.isPresent()) {
                String meaning = line.get();
                int space = meaning.indexOf(' ');
                Sector sector =
                        Sector.valueOf((space < 0 ? meaning : meaning.substring(0, space)).toUpperCase(Locale.ROOT));
                Optional<String> country = space < 0 ? Optional.empty() : Optional.of(meaning.substring(space + 1));
                return Optional.of(new Affiliation(country, List.of(sector)));
            }
        }
        return Optional.empty();
    }

    private Optional<String> country(List<String> words) {
        for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                Optional<String> code = countries.apply(String.join(" ", words.subList(from, from + length)));
                if (code.isPresent()) {
                    return code;
                }
            }
        }
        return Optional.empty();
    }

    /** The words of a description in lower case, without articles, marks and possessive endings. */
    private static List<String> words(String description) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String lower = description.toLowerCase(Locale.ROOT) + " ";
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '-' || c == '.') {
                word.append(c);
            } else {
                add(word.toString(), words);
                word.setLength(0);
            }
        }
        return words;
    }

    private static void add(String word, List<String> words) {
        String bare = word.replace(".", "");
        boolean counts =
                !bare.isEmpty() && !bare.equals("the") && !bare.equals("a") && !bare.equals("an") && !bare.equals("s");
        if (counts) {
            words.add(bare);
        }
    }
}
