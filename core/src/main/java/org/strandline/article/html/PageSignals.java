package org.strandline.article.html;

import java.util.List;
import java.util.Optional;

/**
 * Everything on a page that may say something about its article, as found, before anything is believed.
 *
 * @param meta its meta elements
 * @param scripts the texts of its JSON-LD
 * @param title its title element
 * @param headings the texts of its first-level headings
 * @param language the language of its html element
 * @param elements its visible elements, in order, as far as they are near its headline
 * @param headline index of the first heading among the elements, negative if there is none
 */
record PageSignals(
        MetaTags meta,
        List<String> scripts,
        Optional<String> title,
        List<String> headings,
        Optional<String> language,
        List<NearHeadline.Seen> elements,
        int headline) {

    PageSignals {
        scripts = List.copyOf(scripts);
        headings = List.copyOf(headings);
        elements = List.copyOf(elements);
    }
}
