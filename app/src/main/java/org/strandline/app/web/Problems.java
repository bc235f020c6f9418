package org.strandline.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.PrintStream;
import java.util.Map;

/** Answers what went wrong: to people with a page, to programs as RFC 9457 says. */
final class Problems {

    private static final int SERVER_ERROR = 500;

    private final Templates templates;
    private final PrintStream error;

    Problems(Templates templates, PrintStream error) {
        this.templates = templates;
        this.error = error;
    }

    /** Answers a request that cannot be done. */
    void refuse(HttpResponseException refusal, Context context) {
        String message = refusal.getMessage();
        answer(context, refusal.getStatus(), message == null ? "That cannot be done." : message);
    }

    /** Answers a request that the server failed on. What is logged names the route and the fault and quotes nothing. */
    void fail(Exception fault, Context context) {
        StackTraceElement[] trace = fault.getStackTrace();
        error.println("strandline: " + context.method() + " " + context.endpoint().path + " failed: "
                + fault.getClass().getName() + (trace.length > 0 ? " at " + trace[0] : ""));
        answer(context, SERVER_ERROR, "Strandline itself has failed. What failed stands on its standard error.");
    }

    /** Answers a request for something that does not exist. */
    void missing(Context context) {
        if (context.resultInputStream() == null) {
            answer(context, context.statusCode(), "There is nothing at this address.");
        }
    }

    private void answer(Context context, int status, String detail) {
        context.status(status);
        if (context.path().startsWith("/api")) {
            context.contentType("application/problem+json").result(Json.object(json -> {
                json.writeNumberProperty("status", status);
                json.writeStringProperty("detail", detail);
            }));
        } else {
            templates.show(context, "problem", "That did not work", Map.of("status", status, "detail", detail));
        }
    }
}
