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
 * @param contract what programs may rely on
 * @param handler answers it
 */
record Route(HandlerType method, String path, Access access, String summary, Contract contract, Handler handler) {

    /** Whether something is different afterwards. */
    enum Access {
        READS,
        /** It needs what the server's own forms say. */
        CHANGES
    }

    static Route get(String path, String summary, Handler handler) {
        return new Route(HandlerType.GET, path, Access.READS, summary, Contract.NONE, handler);
    }

    static Route post(String path, Access access, String summary, Handler handler) {
        return new Route(HandlerType.POST, path, access, summary, Contract.NONE, handler);
    }

    /** The same with what programs may rely on. */
    Route promising(Contract promised) {
        return new Route(method, path, access, summary, promised, handler);
    }

    boolean isInterface() {
        return path.startsWith("/api");
    }
}
