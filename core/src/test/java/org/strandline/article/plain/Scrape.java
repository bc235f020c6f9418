package org.strandline.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.strandline.article.Extraction;
import org.strandline.article.LanguageIdentifier;
import org.strandline.record.Article;
import org.strandline.record.Page;
import org.strandline.record.PageSource;

/** Reads invented pages in tests. */
final class Scrape {

    private Scrape() {}

    static Extraction read(String text) {
        PageSource source = new PageSource(Optional.empty(), Optional.empty(), Optional.empty(), "text/plain");
        Page page = new Page("sha256:0", source, Page.Form.PLAIN, text, Optional.empty());
        return new PlainArticleReader(words -> LanguageIdentifier.UNDETERMINED).read(page);
    }

    static Article article(String text) {
        Extraction extraction = read(text);
        assertThat(extraction).isInstanceOf(Extraction.Found.class);
        return ((Extraction.Found) extraction).article();
    }

    /** One entry a block: its type in lower case, a colon and its first words. */
    static List<String> outline(String text) {
        Article article = article(text);
        return article.blocks().stream()
                .map(block -> block.type().name().toLowerCase(Locale.ROOT) + ": "
                        + start(block.span().of(article.text())))
                .toList();
    }

    private static String start(String words) {
        int end = 0;
        for (int blanks = 0; end < words.length(); end++) {
            blanks += words.charAt(end) == ' ' ? 1 : 0;
            if (blanks == 3) {
                break;
            }
        }
        return words.substring(0, end);
    }
}
