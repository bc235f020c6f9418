package org.strandline.bench.entities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.strandline.bench.english.Detokenizer;
import org.strandline.bench.entities.GoldPage.GoldMention;
import org.strandline.text.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The pages of MEANTIME. Headline and date are paragraphs of their own; where the others end, the set does not say. */
final class MeantimePages {

    private static final int SENTENCES_BEFORE_THE_BODY = 2;

    private MeantimePages() {}

    /** All pages under {@code folder}, by name. */
    static List<GoldPage> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
        List<GoldPage> pages = new ArrayList<>();
        for (Path file : files) {
            pages.add(read(file, folder.relativize(file).toString()));
        }
        return pages;
    }

    private static GoldPage read(Path file, String name) throws IOException {
        Document document;
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            document = factory.newDocumentBuilder().parse(file.toFile());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file.toString(), e);
        }
        List<Element> tokens = elements(document, "token");
        Detokenizer text = new Detokenizer();
        Map<String, Integer> numbers = new HashMap<>();
        List<Integer> sentences = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            numbers.put(tokens.get(i).getAttribute("t_id"), i);
            sentences.add(Integer.parseInt(tokens.get(i).getAttribute("sentence")));
            text.add(plain(tokens.get(i)), i + 1 < tokens.size() ? plain(tokens.get(i + 1)) : "");
        }
        List<GoldMention> mentions = mentions(document, numbers, text.spans());
        int last = 0;
        for (GoldMention mention : mentions) {
            last = Math.max(
                    last, sentences.get(tokenAt(text.spans(), mention.span().start())));
        }
        int end = 0;
        for (int i = 0; i < tokens.size(); i++) {
            end = sentences.get(i) <= last ? text.spans().get(i).end() : end;
        }
        return new GoldPage(name, text.text(), paragraphs(sentences, text.spans()), new Span(0, end), mentions);
    }

    private static String plain(Element token) {
        String word = token.getTextContent();
        return word.equals("``") || word.equals("''") ? "\"" : word;
    }

    private static int tokenAt(List<Span> spans, int start) {
        int token = 0;
        while (spans.get(token).end() <= start) {
            token++;
        }
        return token;
    }

    private static List<Span> paragraphs(List<Integer> sentences, List<Span> spans) {
        List<Span> paragraphs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= spans.size(); i++) {
            boolean ends = i == spans.size()
                    || (!sentences.get(i).equals(sentences.get(i - 1))
                            && sentences.get(i) <= SENTENCES_BEFORE_THE_BODY);
            if (ends) {
                paragraphs.add(
                        new Span(spans.get(from).start(), spans.get(i - 1).end()));
                from = i;
            }
        }
        return paragraphs;
    }

    private static List<GoldMention> mentions(Document document, Map<String, Integer> numbers, List<Span> spans) {
        Map<String, Element> entities = new HashMap<>();
        elements(document, "ENTITY").forEach(entity -> entities.put(entity.getAttribute("m_id"), entity));
        Map<String, Span> extents = new HashMap<>();
        for (Element mention : elements(document, "ENTITY_MENTION")) {
            List<Integer> anchors = elements(mention, "token_anchor").stream()
                    .map(anchor -> numbers.getOrDefault(anchor.getAttribute("t_id"), -1))
                    .filter(number -> number >= 0)
                    .sorted()
                    .toList();
            if (!anchors.isEmpty()) {
                Span extent = new Span(
                        spans.get(anchors.getFirst()).start(),
                        spans.get(anchors.getLast()).end());
                extents.put(mention.getAttribute("m_id"), extent);
            }
        }
        List<GoldMention> mentions = new ArrayList<>();
        for (Element link : elements(document, "REFERS_TO")) {
            Optional<Element> entity = elements(link, "target").stream()
                    .findFirst()
                    .flatMap(target -> Optional.ofNullable(entities.get(target.getAttribute("m_id"))));
            for (Element source : elements(link, "source")) {
                Optional<Span> extent = Optional.ofNullable(extents.get(source.getAttribute("m_id")));
                if (entity.isPresent() && extent.isPresent()) {
                    String instance = entity.get().getAttribute("instance_id");
                    mentions.add(new GoldMention(
                            extent.get(),
                            entity.get().getAttribute("m_id"),
                            instance.isEmpty() ? Optional.empty() : Optional.of(instance)));
                }
            }
        }
        return mentions;
    }

    private static List<Element> elements(Document document, String tag) {
        return elements(document.getElementsByTagName(tag));
    }

    private static List<Element> elements(Element parent, String tag) {
        return elements(parent.getElementsByTagName(tag));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
