package org.strandline.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The files that pages bring along: style, script, icon. They come out of the program, and each address names their content. */
final class Assets {

    static final String PATH = "/assets/";

    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final int DIGEST_LETTERS = 12;
    /** Where each file is, in our own package or from the root of the class path. */
    private static final Map<String, String> PLACES = Map.of(
            "strandline.css", "assets/strandline.css",
            "strandline.js", "assets/strandline.js",
            "desk.js", "assets/desk.js",
            "charts.js", "assets/charts.js",
            "icon.svg", "assets/icon.svg",
            "drawing.js", "assets/drawing.js",
            "map.js", "assets/map.js",
            "outlines.tsv", "assets/outlines.tsv.gz",
            "d3.js", "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js");

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml; charset=utf-8",
            "tsv", "text/tab-separated-values; charset=utf-8");

    private final Map<String, Asset> assets = new LinkedHashMap<>();

    private static final class Asset {

        private final byte[] bytes;
        private final String digest;
        private final String type;

        Asset(byte[] bytes, String digest, String type) {
            this.bytes = bytes;
            this.digest = digest;
            this.type = type;
        }
    }

    Assets() {
        PLACES.forEach((name, place) -> assets.put(name, load(name, place)));
    }

    /** The address of the file called {@code name}. It changes with the file, so browsers may keep what they have. */
    String address(String name) {
        Asset asset = assets.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("there is no file " + name);
        }
        return PATH + name + "?v=" + asset.digest;
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
        context.contentType(asset.type).header("Cache-Control", FOREVER).result(asset.bytes);
    }

    private static Asset load(String name, String place) {
        try (InputStream in = Assets.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            byte[] bytes = (place.endsWith(".gz") ? new GZIPInputStream(in) : in).readAllBytes();
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, DIGEST_LETTERS);
            return new Asset(bytes, digest, type(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String type(String name) {
        return Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
                .orElseThrow();
    }
}
