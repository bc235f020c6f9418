package org.strandline.app.cli;

import java.util.Optional;

/**
 * What one page comes to.
 *
 * @param text what goes to standard output; empty where a failure is only complained about
 * @param complaint what people are told if the page could not be read
 */
record Printed(String text, Optional<String> complaint) {}
