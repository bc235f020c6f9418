package org.strandline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.strandline.json.RecordReader;
import org.strandline.json.TestPages;
import org.strandline.record.PageRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class DocumentTest {

    private final PageRecord page = TestPages.full();

    @Test
    void jsonLinesAreRecords() throws IOException {
        String text = write(Document.jsonLines(), List.of(page, page));

        assertThat(text.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(RecordReader.read(line).id()).isEqualTo(page.id()));
        assertThat(text).endsWith("\n");
    }

    @Test
    void withoutPagesEveryDocumentIsWholeAllTheSame() throws IOException {
        assertThat(write(Document.jsonLines(), List.of())).isEmpty();
        assertThat(json(Document.jsonLd(), List.of()).get("@graph")).isEmpty();
        assertThat(json(Document.annotations(), List.of()).get("items")).isEmpty();
    }

    @Test
    void aPageIsANewsArticleWithItsPeopleAndWhatTheySay() throws IOException {
        JsonNode document = json(Document.jsonLd(), List.of(page, page));
        JsonNode article = document.get("@graph").get(0);

        assertThat(document.get("@context").asString()).isEqualTo("https://schema.org");
        assertThat(document.get("@graph")).hasSize(2);
        assertThat(article.get("@type").asString()).isEqualTo("NewsArticle");
        assertThat(article.get("@id").asString()).isEqualTo("https://quay.example/ferry");
        assertThat(article.get("datePublished").asString()).isEqualTo("2025-04-03T08:00+02:00");
        assertThat(article.at("/publisher/name").asString()).isEqualTo("The Quay");
        assertThat(article.get("author")).hasSize(2);
        JsonNode said = article.get("hasPart").get(0);
        assertThat(said.get("@type").asString()).isIn("Quotation", "Claim");
        assertThat(said.get("text").asString()).isNotEmpty();
        assertThat(article.findValuesAsString("@id"))
                .allSatisfy(id -> assertThat(id).matches("(ni|https|urn):.*"));
    }

    @Test
    void annotationsPointAtTheirWordsInCodePoints() throws IOException {
        String text = page.article().text();
        int[] codePoints = text.codePoints().toArray();
        JsonNode items = json(Document.annotations(), List.of(page)).get("items");

        assertThat(items).isNotEmpty();
        for (JsonNode item : items) {
            assertThat(item.get("type").asString()).isEqualTo("Annotation");
            for (JsonNode target : item.get("target")) {
                JsonNode position = target.at("/selector/0");
                JsonNode quote = target.at("/selector/1");
                int start = position.get("start").asInt();
                int end = position.get("end").asInt();
                assertThat(new String(codePoints, start, end - start))
                        .isEqualTo(quote.get("exact").asString());
                assertThat(text)
                        .contains(quote.get("prefix").asString()
                                + quote.get("exact").asString()
                                + quote.get("suffix").asString());
            }
        }
    }

    @Test
    void charactersOutsideTheBasicPlaneCountOnce() {
        String text = "a\uD83D\uDE00b\uD83D\uDE00";
        CodePoints codePoints = CodePoints.of(text);

        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                assertThat(codePoints.before(i)).isEqualTo(text.codePointCount(0, i));
            }
        }
    }

    @Test
    void aPageWithoutAnAddressIsNamedByItsBytes() throws IOException {
        PageRecord bare = TestPages.bare("It rained.");

        assertThat(json(Document.jsonLd(), List.of(bare)).at("/@graph/0/@id").asString())
                .isEqualTo("ni:///sha-256;Cw");
    }

    private static JsonNode json(Document document, List<PageRecord> pages) throws IOException {
        return new ObjectMapper().readTree(write(document, pages));
    }

    private static String write(Document document, List<PageRecord> pages) throws IOException {
        StringBuilder out = new StringBuilder();
        document.write(pages.iterator(), out);
        return out.toString();
    }
}
