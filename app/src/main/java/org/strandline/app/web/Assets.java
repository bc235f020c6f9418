package org.strandline.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files that pages bring along: style, script, icon. They come out of the program, and each address names their content. */
final class Assets {

    static final String PATH = "/assets/";

    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final int DIGEST_LETTERS = 12;
    private static final Map<String, String> TYPES = Map.of(
            "strandline.css", "text/css; charset=utf-8",
            "strandline.js", "text/javascript; charset=utf-8",
            "desk.js", "text/javascript; charset=utf-8",
            "icon.svg", "image/svg+xml; charset=utf-8");

    private final Map<String, Asset> assets = new LinkedHashMap<>();

    private record Asset(String text, String digest, String type) {}

    Assets() {
        TYPES.forEach((name, type) -> assets.put(name, load(name, type)));
    }

    /** The address of the file called {@code name}. It changes with the file, so browsers may keep what they have. */
    String address(String name) {
        Asset asset = assets.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("there is no file " + name);
        }
        return PATH + name + "?v=" + asset.digest();
    }

    /** The addresses of all files, by their names. */
    Map<String, String> addresses() {
        Map<String, String> addresses = new LinkedHashMap<>();
        assets.keySet().forEach(name -> addresses.put(name, address(name)));
        return addresses;
    }

    void show(Context context) {
        Asset asset = assets.get(context.pathParam("file"));
        if (asset == null) {
            throw new NotFoundResponse("There is no such file.");
        }
        context.contentType(asset.type()).header("Cache-Control", FOREVER).result(asset.text());
    }

    private static Asset load(String name, String type) {
        try (InputStream in = Assets.class.getResourceAsStream("assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            byte[] bytes = in.readAllBytes();
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, DIGEST_LETTERS);
            return new Asset(new String(bytes, StandardCharsets.UTF_8), digest, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
