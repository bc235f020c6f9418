package org.strandline.bench.process;

import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.strandline.record.Entity;
import org.strandline.words.Countries;
import org.strandline.words.NameKey;

/**
 * The names that an actor may be given.
 *
 * @param any at least one
 */
public record Names(List<String> any) {

    public Names {
        any = List.copyOf(any);
    }

    /** Names with a stroke between them. */
    public static Names of(String names) {
        return new Names(GoldTalks.fields(names, "/"));
    }

    /** Whether an entity has one of the names, with or without more words around it, or its initials; a country also stands for what is called its own. */
    public boolean fit(Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .anyMatch(name -> any.stream().anyMatch(gold -> same(gold, name)));
    }

    private static boolean same(String gold, String name) {
        String wanted = " " + gold.toLowerCase(Locale.ROOT) + " ";
        String given = " " + name.toLowerCase(Locale.ROOT) + " ";
        return wanted.contains(given)
                || given.contains(wanted)
                || initials(gold).equals(name)
                || isOfCountry(gold, name);
    }

    /** Whether a name says by an adjective to which country something belongs, and the country is told: "Danish ships", Denmark. */
    private static boolean isOfCountry(String gold, String name) {
        int space = gold.indexOf(' ');
        return space > 0
                && Countries.ALL
                        .described(NameKey.of(gold.substring(0, space)))
                        .equals(Countries.ALL.named(NameKey.of(name)))
                && Countries.ALL.named(NameKey.of(name)).isPresent();
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        StringTokenizer words = new StringTokenizer(name);
        while (words.hasMoreTokens()) {
            initials.append(words.nextToken().charAt(0));
        }
        return initials.toString();
    }
}
