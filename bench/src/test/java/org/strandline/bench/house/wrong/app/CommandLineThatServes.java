package org.strandline.bench.house.wrong.app;

import io.javalin.Javalin;
import org.strandline.bench.house.Breaks;

@Breaks("web server and templates only in app.web")
final class CommandLineThatServes {

    private CommandLineThatServes() {}

    static Javalin server() {
        return Javalin.create();
    }
}
