package org.strandline.app.web.safety;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.UnauthorizedResponse;
import java.util.Optional;
import java.util.Set;
import org.strandline.app.web.safety.Visitors.Visitor;

/** Looks at every request before anything else does, and turns away what no page of this server has sent. */
public final class Gate {

    private static final Set<HandlerType> HARMLESS = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");
    private static final String BEARER = "Bearer ";
    private static final String TOKEN = "token";

    private final Hosts hosts;
    private final Optional<String> token;
    private final Visitors visitors;

    /**
     * @param hosts the names that the server answers to
     * @param token what has to be shown before anything is; empty where whoever reaches the server may see it
     * @param visitors knows browsers again
     */
    public Gate(Hosts hosts, Optional<String> token, Visitors visitors) {
        this.hosts = hosts;
        this.token = token;
        this.visitors = visitors;
    }

    /** Lets a request pass or answers it. */
    public void check(Context context) {
        if (!hosts.allows(header(context, "Host"))) {
            throw new ForbiddenResponse("This server does not answer to that name.");
        }
        if (isFromElsewhere(context) && !HARMLESS.contains(context.method())) {
            throw new ForbiddenResponse("Another site has sent this.");
        }
        boolean bearer = token.isPresent()
                && header(context, "Authorization")
                        .filter(value -> value.startsWith(BEARER))
                        .filter(value -> Seal.same(value.substring(BEARER.length()), token.get()))
                        .isPresent();
        if (token.isPresent() && !bearer && !isSignedIn(context)) {
            throw new UnauthorizedResponse(
                    "Open the address that strandline serve has printed: it has the token in it.");
        }
    }

    /** Turns away a change that no form of this server's own pages asks for. */
    public void checkChange(Context context) {
        Visitor visitor = visitors.of(context);
        String said = header(context, Visitors.HEADER)
                .or(() -> Optional.ofNullable(context.formParam(Visitors.FIELD)))
                .orElse("");
        if (!Seal.same(said, visitor.csrf())) {
            throw new ForbiddenResponse(
                    "This form is too old, or not from here. Load the page again, then send it once more.");
        }
    }

    private boolean isSignedIn(Context context) {
        Optional<String> shown = Optional.ofNullable(context.queryParam(TOKEN));
        if (shown.isPresent()
                && token.filter(secret -> Seal.same(secret, shown.get())).isPresent()) {
            boolean signedIn = visitors.signIn(context).signedIn();
            context.redirect(context.path());
            context.skipRemainingHandlers();
            return signedIn;
        }
        return visitors.of(context).signedIn();
    }

    /** Browsers say where a request comes from; what says nothing is a script, which no other site can make say nothing. */
    private static boolean isFromElsewhere(Context context) {
        Optional<String> site = header(context, "Sec-Fetch-Site");
        if (site.isPresent()) {
            return !OWN_SITE.contains(site.get());
        }
        String own = context.scheme() + "://" + header(context, "Host").orElse("");
        return header(context, "Origin").filter(origin -> !origin.equals(own)).isPresent();
    }

    private static Optional<String> header(Context context, String name) {
        return Optional.ofNullable(context.header(name));
    }
}
