package org.strandline.article.metadata;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import org.strandline.words.Vocabulary;

/**
 * Names of time zones as newsrooms write them.
 *
 * <p>A name is read only if it means one offset: {@code IST} (India, Israel, Ireland), {@code CST} (China, Cuba, the United
 * States), {@code AST} (Arabia, the Atlantic) and the like say nothing. {@code ET} and {@code PT} mean whatever the clocks
 * there show on that day; so does {@code CET}, which is written all the year round. {@code EST} is taken at its word.
 * {@code BST} is British Summer Time while it is summer in Britain, else nothing.
 */
public final class ZoneName {

    private static final Map<String, String> ZONES = zones();

    private ZoneName() {}

    /** Whether newsrooms use {@code name} for a zone, even if it stands for more than one. */
    public static boolean isKnown(String name) {
        return ZONES.containsKey(name.toUpperCase(Locale.ROOT));
    }

    /** How far the clocks of the zone are from UTC at a time there; empty where the name does not say. */
    public static Optional<ZoneOffset> offset(String name, LocalDateTime at) {
        String zone = ZONES.getOrDefault(name.toUpperCase(Locale.ROOT), "unknown");
        if (zone.equals("unknown")) {
            return Optional.empty();
        }
        if (zone.equals("British-summer")) {
            ZoneOffset london = ZoneId.of("Europe/London").getRules().getOffset(at);
            return Optional.of(london).filter(offset -> offset.getTotalSeconds() != 0);
        }
        return Optional.of(ZoneId.of(zone).getRules().getOffset(at));
    }

    private static Map<String, String> zones() {
        Map<String, String> zones = new HashMap<>();
        for (String line : Vocabulary.lines(ZoneName.class, "zone-names.txt")) {
            StringTokenizer words = new StringTokenizer(line, ": ");
            String zone = words.nextToken();
            while (words.hasMoreTokens()) {
                zones.put(words.nextToken(), zone);
            }
        }
        return Map.copyOf(zones);
    }
}
