package org.strandline.bench.english;

import java.util.ArrayList;
import java.util.List;
import org.strandline.english.SentenceModel;
import org.strandline.text.Attribution;
import org.strandline.text.NameSpan;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Token;

/** Reads many short texts in one call, as paragraphs of one text: a network is quicker with many at once. */
final class Together {

    private Together() {}

    /** The sentences of each text, with spans that count from its own start. */
    static List<List<Sentence>> read(SentenceModel model, List<String> texts) {
        StringBuilder all = new StringBuilder();
        List<Span> paragraphs = new ArrayList<>();
        List<List<Sentence>> sentences = new ArrayList<>();
        for (String text : texts) {
            paragraphs.add(new Span(all.length(), all.length() + text.length()));
            all.append(text).append('\n');
            sentences.add(new ArrayList<>());
        }
        int paragraph = 0;
        for (Sentence sentence : model.read(all.toString(), paragraphs)) {
            while (paragraphs.get(paragraph).end() < sentence.span().end()) {
                paragraph++;
            }
            sentences
                    .get(paragraph)
                    .add(moved(sentence, -paragraphs.get(paragraph).start()));
        }
        return sentences;
    }

    private static Sentence moved(Sentence sentence, int shift) {
        return new Sentence(
                moved(sentence.span(), shift),
                sentence.tokens().stream()
                        .map(token -> new Token(
                                moved(token.span(), shift),
                                token.lemma(),
                                token.partOfSpeech(),
                                token.morphology(),
                                token.joined()))
                        .toList(),
                sentence.syntax(),
                sentence.names().stream()
                        .map(name -> new NameSpan(moved(name.span(), shift), name.type()))
                        .toList(),
                sentence.attributions().stream()
                        .map(attribution -> new Attribution(
                                attribution.source().map(span -> moved(span, shift)),
                                attribution.cue().map(span -> moved(span, shift)),
                                attribution.content().stream()
                                        .map(span -> moved(span, shift))
                                        .toList()))
                        .toList());
    }

    private static Span moved(Span span, int shift) {
        return new Span(span.start() + shift, span.end() + shift);
    }
}
