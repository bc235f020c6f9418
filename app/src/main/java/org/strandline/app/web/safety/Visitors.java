package org.strandline.app.web.safety;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Optional;

/**
 * Knows a browser again by a cookie that scripts cannot read and other sites cannot send along with a change. There are no accounts:
 * a visitor is a number that nobody can guess, and whether it has shown the server's token.
 */
public final class Visitors {

    /** Of forms. */
    public static final String FIELD = "csrf";

    /** Of scripts. */
    public static final String HEADER = "X-CSRF-Token";

    private static final String SIGNED_IN = "in";
    private static final String GUEST = "guest";
    private static final char BETWEEN = '.';
    private static final long LIFE = Duration.ofDays(30).toSeconds();
    private static final String ATTRIBUTE = "strandline.visitor";

    private final Seal seal;

    public Visitors(Seal seal) {
        this.seal = seal;
    }

    /**
     * A browser.
     *
     * @param id what it is known by
     * @param signedIn whether it has shown the token
     * @param csrf what its forms have to say
     */
    public record Visitor(String id, boolean signedIn, String csrf) {}

    /** Who asks. A browser that comes for the first time is given its cookie. */
    public Visitor of(Context context) {
        Visitor known = context.attribute(ATTRIBUTE);
        if (known != null) {
            return known;
        }
        Visitor visitor =
                read(Optional.ofNullable(context.cookie(name(context)))).orElseGet(() -> welcome(context, GUEST));
        context.attribute(ATTRIBUTE, visitor);
        return visitor;
    }

    /** Lets a browser in that has shown the token. It is a new visitor from now on, so that no older cookie is let in with it. */
    public Visitor signIn(Context context) {
        Visitor visitor = welcome(context, SIGNED_IN);
        context.attribute(ATTRIBUTE, visitor);
        return visitor;
    }

    private Visitor welcome(Context context, String standing) {
        String id = seal.secret();
        String words = id + BETWEEN + standing;
        String cookie = name(context) + '=' + words + BETWEEN + seal.of(words) + "; Path=/; Max-Age=" + LIFE
                + "; HttpOnly; SameSite=Lax";
        context.res().addHeader("Set-Cookie", context.req().isSecure() ? cookie + "; Secure" : cookie);
        return visitor(id, standing);
    }

    private Optional<Visitor> read(Optional<String> cookie) {
        return cookie.filter(value -> value.indexOf(BETWEEN) > 0).flatMap(value -> {
            int last = value.lastIndexOf(BETWEEN);
            String words = value.substring(0, last);
            int middle = words.indexOf(BETWEEN);
            return middle > 0 && Seal.same(seal.of(words), value.substring(last + 1))
                    ? Optional.of(visitor(words.substring(0, middle), words.substring(middle + 1)))
                    : Optional.empty();
        });
    }

    private Visitor visitor(String id, String standing) {
        return new Visitor(id, standing.equals(SIGNED_IN), seal.of(FIELD + id));
    }

    /** Cookies know no ports: two servers on one machine must not take each other's. */
    private static String name(Context context) {
        return "strandline-" + context.req().getLocalPort();
    }
}
