package org.strandline.article.html;

import java.util.List;
import java.util.Optional;
import org.strandline.article.metadata.PublicationTimes;

/**
 * Everything on a page that may say something about its article, as found, before anything is believed.
 *
 * @param meta its meta elements
 * @param scripts the texts of its JSON-LD
 * @param title its title element
 * @param headings the texts of its first-level headings
 * @param language the language of its html element
 * @param marked the texts near the headline that are marked as an author's name
 * @param bylines the texts near the headline that stand where a byline does
 * @param times the publication times near the headline, those for machines before those for people
 */
record PageSignals(
        MetaTags meta,
        List<String> scripts,
        Optional<String> title,
        List<String> headings,
        Optional<String> language,
        List<String> marked,
        List<String> bylines,
        List<PublicationTimes> times) {

    PageSignals {
        scripts = List.copyOf(scripts);
        headings = List.copyOf(headings);
        marked = List.copyOf(marked);
        bylines = List.copyOf(bylines);
        times = List.copyOf(times);
    }
}
