package org.strandline.app.report;

import org.strandline.store.Change;
import org.strandline.store.Change.Words;

/** What people put right, in a few words. */
public final class ChangeWords {

    private static final int SHORT_ID = 19;

    private ChangeWords() {}

    public static String of(Change change) {
        return switch (change) {
            case Change.Same(Words one, Words other) -> words(other) + " is " + words(one);
            case Change.NotSame(Words one, Words other) -> words(other) + " is not " + words(one);
            case Change.Called(Words at, String name) -> words(at) + " is called “" + name + "”";
            case Change.NoStatement(Words at) -> words(at) + " is no statement";
            case Change.SaidBy(Words at, Words speaker) -> words(at) + " was said by " + words(speaker);
            case Change.Reads(Words at, Words instead) -> words(at) + " is to read " + words(instead);
            case Change.Together(String page, String other) -> shortened(page) + " belongs with " + shortened(other);
            case Change.Apart(String page) -> shortened(page) + " belongs with no other";
            case Change.Undo(String undone) -> shortened(undone) + " does not hold";
        };
    }

    /** The beginning of an id, which is enough to tell it. */
    public static String shortened(String id) {
        return id.length() <= SHORT_ID ? id : id.substring(0, SHORT_ID);
    }

    private static String words(Words words) {
        return "“" + words.words() + "” on " + shortened(words.page());
    }
}
