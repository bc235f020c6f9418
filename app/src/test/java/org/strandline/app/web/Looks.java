package org.strandline.app.web;

import com.microsoft.playwright.options.ColorScheme;

/**
 * How a browser shows pages.
 *
 * @param width of the window
 * @param height of the window
 * @param scheme light or dark
 * @param scripts whether scripts run
 */
record Looks(int width, int height, ColorScheme scheme, Scripts scripts) {

    static final Looks DESKTOP = new Looks(1280, 900, ColorScheme.LIGHT, Scripts.ON);
    static final Looks DARK = new Looks(1280, 900, ColorScheme.DARK, Scripts.ON);
    static final Looks PHONE = new Looks(390, 844, ColorScheme.LIGHT, Scripts.ON);
    static final Looks PHONE_IN_THE_DARK = new Looks(390, 844, ColorScheme.DARK, Scripts.ON);
    static final Looks NO_SCRIPTS = new Looks(1280, 900, ColorScheme.LIGHT, Scripts.OFF);

    /** Whether scripts run. */
    enum Scripts {
        ON,
        OFF
    }
}
