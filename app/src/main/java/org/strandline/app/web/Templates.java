package org.strandline.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.strandline.app.web.safety.Seal;
import org.strandline.app.web.safety.Visitors;

/** Fills the templates. They were compiled with the program and write everything that is not theirs as text. */
final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Visitors visitors;
    private final Assets assets;
    private final Shelf shelf = new Shelf(new Seal(new SecureRandom()).secret());

    Templates(Visitors visitors, Assets assets) {
        this.visitors = visitors;
        this.assets = assets;
    }

    /**
     * Answers with a page.
     *
     * @param name of the template
     * @param title what the browser calls the page
     * @param view what the template shows, by the name of its parameter
     */
    void show(Context context, String name, String title, Map<String, ?> view) {
        begin(context);
        context.result(filled(name, title, view, visitors.of(context).csrf()));
    }

    /**
     * Answers with a page that is the same for everybody who asks for it in this way, but for the token of its forms.
     *
     * @param name of the template
     * @param way what else the page depends on, such as the moment since when news is shown
     * @param source what the page shows: the page is filled once for each such object
     * @param fill makes the view
     */
    void showKept(Context context, String name, String way, Object source, Supplier<View> fill) {
        Shown page = shelf.page(
                name + " " + context.path() + " " + way,
                source,
                visitors.of(context).csrf(),
                token -> {
                    View view = fill.get();
                    return filled(name, view.title(), view.parameters(), token);
                });
        begin(context);
        context.header("ETag", page.tag());
        if (page.tag().equals(context.header("If-None-Match"))) {
            context.status(HttpStatus.NOT_MODIFIED);
        } else {
            context.res().setContentLength(page.length());
            page.writeTo(context.outputStream());
        }
    }

    /**
     * What a template shows.
     *
     * @param title what the browser calls the page
     * @param parameters what the template shows, by the name of its parameter
     */
    record View(String title, Map<String, ?> parameters) {}

    private String filled(String name, String title, Map<String, ?> view, String token) {
        Frame frame = new Frame(
                title,
                token,
                assets.address("strandline.css"),
                assets.address("strandline.js"),
                assets.address("icon.svg"),
                assets.addresses());
        StringOutput html = new StringOutput();
        Map<String, Object> parameters = new HashMap<>(view);
        parameters.put("frame", frame);
        engine.render(name + ".jte", parameters, html);
        return html.toString();
    }

    /** Pages are not packed: how well the token packs with words that others chose would tell what it is. */
    private static void begin(Context context) {
        context.disableCompression();
        context.header("Cache-Control", "private, no-cache");
        context.contentType("text/html; charset=utf-8");
    }

    /** Answers with a file that pages bring along. */
    void asset(Context context) {
        assets.show(context);
    }
}
