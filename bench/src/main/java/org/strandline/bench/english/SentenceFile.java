package org.strandline.bench.english;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.strandline.text.Attribution;
import org.strandline.text.Morphology;
import org.strandline.text.NameSpan;
import org.strandline.text.NameType;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Sentence;
import org.strandline.text.Span;
import org.strandline.text.Syntax;
import org.strandline.text.Syntax.Arc;
import org.strandline.text.Token;

/** Sentences as bytes. */
final class SentenceFile {

    private SentenceFile() {}

    static void write(List<Sentence> sentences, DataOutputStream out) throws IOException {
        out.writeInt(sentences.size());
        for (Sentence sentence : sentences) {
            write(sentence.span(), out);
            out.writeInt(sentence.tokens().size());
            for (int i = 0; i < sentence.tokens().size(); i++) {
                write(sentence.tokens().get(i), sentence.syntax().arc(i), out);
            }
            out.writeInt(sentence.names().size());
            for (NameSpan name : sentence.names()) {
                write(name.span(), out);
                out.writeUTF(name.type().name());
            }
            out.writeInt(sentence.attributions().size());
            for (Attribution attribution : sentence.attributions()) {
                writeSpans(attribution.source().stream().toList(), out);
                writeSpans(attribution.cue().stream().toList(), out);
                writeSpans(attribution.content(), out);
            }
        }
    }

    static List<Sentence> read(DataInputStream in) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            Span span = readSpan(in);
            List<Token> tokens = new ArrayList<>();
            List<Arc> arcs = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                tokens.add(readToken(in));
                arcs.add(new Arc(in.readInt(), in.readUTF()));
            }
            List<NameSpan> names = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                names.add(new NameSpan(readSpan(in), NameType.valueOf(in.readUTF())));
            }
            List<Attribution> attributions = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                Optional<Span> source = readSpans(in).stream().findFirst();
                Optional<Span> cue = readSpans(in).stream().findFirst();
                attributions.add(new Attribution(source, cue, readSpans(in)));
            }
            sentences.add(new Sentence(span, tokens, new Syntax(arcs), names, attributions));
        }
        return sentences;
    }

    private static void write(Token token, Arc arc, DataOutputStream out) throws IOException {
        write(token.span(), out);
        out.writeUTF(token.lemma());
        out.writeUTF(token.partOfSpeech().name());
        out.writeUTF(token.morphology().features());
        out.writeBoolean(token.joined());
        out.writeInt(arc.head());
        out.writeUTF(arc.relation());
    }

    private static Token readToken(DataInputStream in) throws IOException {
        return new Token(
                readSpan(in),
                in.readUTF(),
                PartOfSpeech.valueOf(in.readUTF()),
                new Morphology(in.readUTF()),
                in.readBoolean());
    }

    private static void writeSpans(List<Span> spans, DataOutputStream out) throws IOException {
        out.writeInt(spans.size());
        for (Span span : spans) {
            write(span, out);
        }
    }

    private static List<Span> readSpans(DataInputStream in) throws IOException {
        List<Span> spans = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            spans.add(readSpan(in));
        }
        return spans;
    }

    private static void write(Span span, DataOutputStream out) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private static Span readSpan(DataInputStream in) throws IOException {
        return new Span(in.readInt(), in.readInt());
    }
}
