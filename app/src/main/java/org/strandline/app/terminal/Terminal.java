package org.strandline.app.terminal;

import java.util.Map;
import java.util.Optional;

/**
 * What the program is connected to, found out once at the start.
 *
 * @param outIsTerminal whether somebody watches standard output
 * @param errorIsTerminal whether somebody watches standard error
 * @param layout how text for people is laid out on standard output
 */
public record Terminal(boolean outIsTerminal, boolean errorIsTerminal, Layout layout) {

    private static final int USUAL_WIDTH = 80;
    private static final int LONGEST_NUMBER = 4;

    /**
     * What the process is connected to.
     *
     * @param watched the streams that are terminals, as the launcher found them: {@code out}, {@code err}, both or none
     * @param environment the environment variables: {@code COLUMNS}, {@code NO_COLOR} and {@code TERM} matter
     */
    public static Terminal of(String watched, Map<String, String> environment) {
        boolean out = watched.contains("out");
        boolean plain = !out
                || !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "dumb").equals("dumb");
        int width = number(environment.getOrDefault("COLUMNS", "")).orElse(USUAL_WIDTH);
        return new Terminal(out, watched.contains("err"), new Layout(plain ? Ink.PLAIN : Ink.ANSI, width));
    }

    private static Optional<Integer> number(String digits) {
        boolean usable = !digits.isEmpty()
                && digits.length() <= LONGEST_NUMBER
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return usable ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}
