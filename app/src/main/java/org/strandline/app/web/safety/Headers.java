package org.strandline.app.web.safety;

import io.javalin.http.Context;

/** What every answer tells the browser not to do. */
public final class Headers {

    /**
     * Everything comes from this server and nothing else is written into a page: no script, no style, no frame. So a script that a page
     * under study brings along has no way to run, even if escaping failed.
     */
    static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private Headers() {}

    /** Puts them on the answer. */
    public static void on(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        context.header("X-Robots-Tag", "noindex");
    }
}
