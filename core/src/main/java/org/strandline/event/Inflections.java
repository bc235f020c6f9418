package org.strandline.event;

import java.util.LinkedHashSet;
import java.util.Set;
import org.strandline.words.WordList;

/**
 * All forms that a dictionary word is written in. Words of a page are looked up by their forms, since the lemma that a model gives a
 * rare word is often wrong by an ending. A form that English does not have does no harm.
 */
final class Inflections {

    private static final WordList IRREGULAR = WordList.of(Inflections.class, "irregular.txt");
    private static final String VOWELS = "aeiou";

    private Inflections() {}

    /** The forms of a verb: arrest, arrests, arrested, arresting. */
    static Set<String> ofVerb(String verb) {
        Set<String> forms = new LinkedHashSet<>(ofNoun(verb));
        forms.addAll(participles(verb));
        forms.add(ending(verb, "ing"));
        if (isDoubled(verb)) {
            forms.add(verb + verb.charAt(verb.length() - 1) + "ing");
        }
        return forms;
    }

    /** The past forms of a verb. */
    static Set<String> participles(String verb) {
        Set<String> forms = new LinkedHashSet<>(IRREGULAR.all(verb));
        if (forms.isEmpty()) {
            forms.add(verb.endsWith("y") && isConsonant(verb, 2) ? cut(verb, 1) + "ied" : ending(verb, "ed"));
            if (isDoubled(verb)) {
                forms.add(verb + verb.charAt(verb.length() - 1) + "ed");
            }
        }
        return forms;
    }

    /** The forms of a noun, or of a verb in the present: strike, strikes. */
    static Set<String> ofNoun(String noun) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(noun);
        if (noun.endsWith("y") && isConsonant(noun, 2)) {
            forms.add(cut(noun, 1) + "ies");
        } else if (noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh")) {
            forms.add(noun + "es");
        } else {
            forms.add(noun + "s");
        }
        if (noun.endsWith("fe")) {
            forms.add(cut(noun, 2) + "ves");
        }
        if (noun.endsWith("ef") || noun.endsWith("lf")) {
            forms.add(cut(noun, 1) + "ves");
        }
        if (noun.endsWith("man")) {
            forms.add(cut(noun, 3) + "men");
        }
        return forms;
    }

    /** Whether the last letter of a verb is written twice before an ending: ban, ship; a few too many does no harm. */
    private static boolean isDoubled(String verb) {
        return verb.length() > 2
                && isConsonant(verb, 1)
                && "wxy".indexOf(verb.charAt(verb.length() - 1)) < 0
                && !isConsonant(verb, 2)
                && isConsonant(verb, 3);
    }

    private static boolean isConsonant(String word, int fromEnd) {
        return word.length() >= fromEnd && VOWELS.indexOf(word.charAt(word.length() - fromEnd)) < 0;
    }

    private static String ending(String verb, String ending) {
        return (verb.endsWith("e") && !verb.endsWith("ee") ? cut(verb, 1) : verb) + ending;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
