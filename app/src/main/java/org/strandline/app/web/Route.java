package org.strandline.app.web;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * Something that can be asked of the server.
 *
 * @param method the HTTP method
 * @param path the path, with names in braces for what varies
 * @param access whether it changes anything
 * @param summary what it answers, in a sentence
 * @param handler answers it
 */
record Route(HandlerType method, String path, Access access, String summary, Handler handler) {

    /** Whether something is different afterwards. */
    enum Access {
        READS,
        /** It needs what the server's own forms say. */
        CHANGES
    }

    static Route get(String path, String summary, Handler handler) {
        return new Route(HandlerType.GET, path, Access.READS, summary, handler);
    }

    static Route post(String path, Access access, String summary, Handler handler) {
        return new Route(HandlerType.POST, path, access, summary, handler);
    }

    boolean isInterface() {
        return path.startsWith("/api");
    }
}
