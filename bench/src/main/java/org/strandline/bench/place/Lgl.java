package org.strandline.bench.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.strandline.text.Span;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the Local-Global Lexicon (Lieberman, Samet, Sankaranarayanan 2010): local news with the GeoNames entry of each toponym. */
final class Lgl {

    private Lgl() {}

    static List<GoldPage> read(Path file) throws IOException {
        try {
            Element root = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
            List<GoldPage> pages = new ArrayList<>();
            for (Element article : all(root, "article")) {
                String text = text(article, "text");
                List<GoldPage.Toponym> toponyms = new ArrayList<>();
                for (Element toponym : all(article, "toponym")) {
                    toponyms.add(new GoldPage.Toponym(span(toponym, text), point(toponym)));
                }
                pages.add(new GoldPage(article.getAttribute("docid"), text(article, "domain"), text, toponyms));
            }
            return pages;
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException(file.toString(), unreadable);
        }
    }

    /** Offsets count code points. */
    private static Span span(Element toponym, String text) {
        return new Span(
                text.offsetByCodePoints(0, Integer.parseInt(text(toponym, "start"))),
                text.offsetByCodePoints(0, Integer.parseInt(text(toponym, "end"))));
    }

    private static Optional<Point> point(Element toponym) {
        return all(toponym, "gaztag").isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Point(Double.parseDouble(text(toponym, "lat")), Double.parseDouble(text(toponym, "lon"))));
    }

    private static String text(Element element, String name) {
        return all(element, name).getFirst().getTextContent();
    }

    private static List<Element> all(Element element, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList nodes = element.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child) {
                elements.add(child);
            }
        }
        return elements;
    }
}
