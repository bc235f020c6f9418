package org.strandline.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import org.strandline.app.web.safety.Visitors;

/** Fills the templates. They were compiled with the program and write everything that is not theirs as text. */
final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Visitors visitors;
    private final Assets assets;

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
        Frame frame = new Frame(
                title,
                visitors.of(context).csrf(),
                assets.address("strandline.css"),
                assets.address("strandline.js"),
                assets.address("icon.svg"),
                assets.addresses());
        StringOutput html = new StringOutput();
        Map<String, Object> parameters = new HashMap<>(view);
        parameters.put("frame", frame);
        engine.render(name + ".jte", parameters, html);
        context.header("Cache-Control", "private, no-cache");
        context.contentType("text/html; charset=utf-8").result(html.toString());
    }

    /** Answers with a file that pages bring along. */
    void asset(Context context) {
        assets.show(context);
    }
}
