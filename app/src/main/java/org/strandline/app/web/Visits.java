package org.strandline.app.web;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Remembers, in the browser and nowhere else, when it was here last. A visit is over after half an hour without a request. */
final class Visits {

    private static final Duration PAUSE = Duration.ofMinutes(30);
    private static final long LIFE = Duration.ofDays(400).toSeconds();
    private static final Pattern WRITTEN = Pattern.compile("(?<since>[0-9]{1,12})[.](?<last>[0-9]{1,12})");

    private final InstantSource clock;

    Visits(InstantSource clock) {
        this.clock = clock;
    }

    /** The end of the visit before this one; empty for the first visit. */
    Optional<Instant> before(Context context) {
        String name = "strandline-seen-" + context.req().getLocalPort();
        long now = clock.instant().getEpochSecond();
        Matcher seen = WRITTEN.matcher(Optional.ofNullable(context.cookie(name)).orElse(""));
        long since = 0;
        if (seen.matches()) {
            long last = Long.parseLong(seen.group("last"));
            since = now - last > PAUSE.toSeconds() ? last : Long.parseLong(seen.group("since"));
        }
        context.res()
                .addHeader(
                        "Set-Cookie",
                        name + "=" + since + "." + now + "; Path=/; Max-Age=" + LIFE + "; HttpOnly; SameSite=Lax");
        return since == 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(since));
    }
}
