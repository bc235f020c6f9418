package org.strandline.app.web;

import java.util.Map;
import java.util.Optional;

/**
 * What every page has around it.
 *
 * @param title what the browser calls it
 * @param csrf what its forms have to say
 * @param style the address of the style sheet
 * @param script the address of the script
 * @param icon the address of the icon
 * @param assets the addresses of all files that pages may bring along, by their names
 */
public record Frame(String title, String csrf, String style, String script, String icon, Map<String, String> assets) {

    public Frame {
        assets = Map.copyOf(assets);
    }

    /** The address of the file called {@code name}. */
    public String asset(String name) {
        return Optional.ofNullable(assets.get(name)).orElseThrow();
    }
}
