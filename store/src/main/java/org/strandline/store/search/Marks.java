package org.strandline.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.strandline.text.Span;

/** The words of a passage that were looked for: what is shown as found. A passage that was found by its meaning may have none. */
public final class Marks {

    private static final Words WORDS = new Words();

    private Marks() {}

    /** Where the words and phrases of {@code query} stand in {@code text}, compared as the index compares them. */
    public static List<Span> of(Query query, String text) {
        Set<String> wanted = new HashSet<>(WORDS.of(Field.TEXT, String.join(" ", query.words())));
        wanted.removeIf(word -> EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word));
        query.phrases().forEach(phrase -> wanted.addAll(WORDS.of(Field.TEXT, phrase)));
        return wanted.isEmpty() ? List.of() : standing(wanted, text);
    }

    private static List<Span> standing(Set<String> wanted, String text) {
        List<Span> marks = new ArrayList<>();
        try (TokenStream stream = WORDS.tokenStream(Field.TEXT, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (wanted.contains(term.toString())) {
                    marks.add(new Span(place.startOffset(), place.endOffset()));
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return marks;
    }
}
