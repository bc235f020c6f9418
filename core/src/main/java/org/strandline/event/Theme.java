package org.strandline.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.strandline.record.BlockType;
import org.strandline.record.Prose;
import org.strandline.text.Sentence;
import org.strandline.text.Token;

/** What a page is about: the words of its headline and of the sentence that it opens with, in lower case. */
record Theme(Set<String> words) {

    Theme {
        words = Set.copyOf(words);
    }

    static Theme of(Prose prose) {
        Set<String> words = new HashSet<>();
        for (Prose.Passage passage : prose.passages()) {
            List<Sentence> sentences = passage.sentences();
            boolean headline = passage.type() == BlockType.HEADLINE;
            for (Sentence sentence : headline || sentences.isEmpty() ? sentences : sentences.subList(0, 1)) {
                for (Token token : sentence.tokens()) {
                    words.add(token.span().of(prose.text()).toLowerCase(Locale.ROOT));
                }
            }
            if (!headline && !sentences.isEmpty()) {
                break;
            }
        }
        return new Theme(words);
    }

    /** Whether the page tells of a disaster and of no violence: the hurt of a quake were hurt by nobody. */
    boolean isDisaster() {
        return has("disaster") && !has("violence");
    }

    private boolean has(String meaning) {
        return words.stream().anyMatch(word -> Lexicon.english().isAny(meaning, word));
    }
}
