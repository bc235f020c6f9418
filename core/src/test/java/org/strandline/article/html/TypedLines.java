package org.strandline.article.html;

import java.util.List;
import java.util.Optional;
import org.strandline.article.Extraction;
import org.strandline.record.Article;
import org.strandline.record.Page;
import org.strandline.record.PageSource;

/** A page as the reader sees it, for tests: each line with its type before it, each image as {@code caption | credit}. */
record TypedLines(List<String> lines, List<String> images) {

    /** Enough running text, so that what stands around it is known by its place. */
    static final String STORY = """
            <p>The mill at Low Tarn ground its first flour in thirty years on Monday, and the whole village came to see it.</p>
            <p>The miller, who is ninety, said that the stones had kept better than his knees, and then he sat down on a sack.</p>
            <p>Bread from the flour will be sold on Friday in the square, if the oven that the school built does not smoke.</p>
            """;

    /** Reads a page whose body is {@code body}. */
    static TypedLines of(String body) {
        PageSource source = new PageSource(Optional.empty(), Optional.empty(), Optional.empty(), "text/html");
        String html = "<html><head><title>Old mill grinds again</title></head><body>" + body + "</body></html>";
        Page page = new Page("sha256:0", source, Page.Form.HTML, html, Optional.empty());
        Extraction extraction = new HtmlArticleReader(text -> "en").read(page);
        Article article = ((Extraction.Found) extraction).article();
        return new TypedLines(
                article.blocks().stream()
                        .map(block -> block.type() + " " + block.span().of(article.text()))
                        .toList(),
                article.images().stream()
                        .map(image -> image.caption().orElse("") + " | "
                                + image.credit().orElse(""))
                        .toList());
    }
}
