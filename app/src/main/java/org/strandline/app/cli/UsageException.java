package org.strandline.app.cli;

/** Arguments that make no sense. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1;

    private final String sentence;

    /**
     * Arguments that make no sense.
     *
     * @param sentence what is wrong with them, for the person who typed them
     */
    UsageException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
