package org.strandline.bench.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.strandline.bench.english.Detokenizer;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The texts of ECB+, put together from its tokens, one sentence a line. The address that some begin with is left out. */
public final class EcbPlus {

    /** Where it is, relative to the shared folder. */
    public static final String FOLDER = "data/stories/ecbplus";

    /**
     * A text.
     *
     * @param name its file's name, without an ending
     * @param topic the number of its topic: two stories that look alike
     * @param story what it is about
     */
    public record Text(String name, String topic, String story, String text) {}

    private EcbPlus() {}

    /** All texts under {@code folder}, by name. */
    public static List<Text> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
        List<Text> texts = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".xml", "");
            String topic = name.substring(0, name.indexOf('_'));
            String story = topic + (name.endsWith("plus") ? "plus" : "");
            texts.add(new Text(name, topic, story, text(file)));
        }
        return texts;
    }

    private static String text(Path file) throws IOException {
        NodeList tokens;
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            tokens = factory.newDocumentBuilder().parse(file.toFile()).getElementsByTagName("token");
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file.toString(), e);
        }
        List<List<String>> sentences = new ArrayList<>();
        String last = "";
        for (int i = 0; i < tokens.getLength(); i++) {
            if (tokens.item(i) instanceof Element token) {
                String sentence = token.getAttribute("sentence");
                if (!sentence.equals(last)) {
                    sentences.add(new ArrayList<>());
                    last = sentence;
                }
                sentences.getLast().add(plain(token.getTextContent()));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> sentence : sentences) {
            if (!sentence.getFirst().startsWith("http")) {
                text.append(line(sentence)).append('\n');
            }
        }
        return text.toString();
    }

    private static String line(List<String> sentence) {
        Detokenizer line = new Detokenizer();
        for (int i = 0; i < sentence.size(); i++) {
            line.add(sentence.get(i), i + 1 < sentence.size() ? sentence.get(i + 1) : "");
        }
        return line.text();
    }

    private static String plain(String word) {
        return word.equals("``") || word.equals("''") ? "\"" : word;
    }
}
