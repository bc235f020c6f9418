package org.strandline.bench.process;

import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.strandline.record.Entity;

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

    /** Whether an entity has one of the names, with or without more words around it, or its initials. */
    public boolean fit(Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .anyMatch(name -> any.stream().anyMatch(gold -> same(gold, name)));
    }

    private static boolean same(String gold, String name) {
        String wanted = " " + gold.toLowerCase(Locale.ROOT) + " ";
        String given = " " + name.toLowerCase(Locale.ROOT) + " ";
        return wanted.contains(given)
                || given.contains(wanted)
                || initials(gold).equals(name);
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
