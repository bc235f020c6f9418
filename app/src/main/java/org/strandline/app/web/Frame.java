package org.strandline.app.web;

/**
 * What every page has around it.
 *
 * @param title what the browser calls it
 * @param csrf what its forms have to say
 * @param style the address of the style sheet
 * @param script the address of the script
 * @param icon the address of the icon
 */
public record Frame(String title, String csrf, String style, String script, String icon) {}
