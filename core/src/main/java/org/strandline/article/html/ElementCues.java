package org.strandline.article.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Reads the cues of elements: their names, classes, ids, roles and microdata. Remembers names seen on this page. */
final class ElementCues {

    private static final Map<String, Cues> BY_TAG = Map.ofEntries(
            Map.entry("article", Cues.of(Cue.ARTICLE)),
            Map.entry("main", Cues.of(Cue.MAIN)),
            Map.entry("time", Cues.of(Cue.DATE)),
            Map.entry("nav", Cues.of(Cue.NAVIGATION)),
            Map.entry("footer", Cues.of(Cue.FOOTER)),
            Map.entry("header", Cues.of(Cue.HEADER)),
            Map.entry("aside", Cues.of(Cue.SIDEBAR)),
            Map.entry("form", Cues.of(Cue.FORM)),
            Map.entry("button", Cues.of(Cue.BUTTON)),
            Map.entry("select", Cues.of(Cue.BUTTON)),
            Map.entry("label", Cues.of(Cue.BUTTON)),
            Map.entry("legend", Cues.of(Cue.BUTTON)),
            Map.entry("dialog", Cues.of(Cue.WIDGET)),
            Map.entry("noscript", Cues.of(Cue.HIDDEN)),
            Map.entry("figure", Cues.of(Cue.FIGURE)),
            Map.entry("figcaption", Cues.of(Cue.CAPTION)),
            Map.entry("blockquote", Cues.of(Cue.QUOTE)),
            Map.entry("ul", Cues.of(Cue.LIST)),
            Map.entry("ol", Cues.of(Cue.LIST)),
            Map.entry("table", Cues.of(Cue.TABLE)));

    private static final Map<String, Cues> BY_ROLE = Map.ofEntries(
            Map.entry("navigation", Cues.of(Cue.NAVIGATION)),
            Map.entry("complementary", Cues.of(Cue.SIDEBAR)),
            Map.entry("contentinfo", Cues.of(Cue.FOOTER)),
            Map.entry("banner", Cues.of(Cue.HEADER)),
            Map.entry("search", Cues.of(Cue.FORM)),
            Map.entry("form", Cues.of(Cue.FORM)),
            Map.entry("button", Cues.of(Cue.BUTTON)),
            Map.entry("dialog", Cues.of(Cue.WIDGET)),
            Map.entry("alert", Cues.of(Cue.WIDGET)),
            Map.entry("tablist", Cues.of(Cue.WIDGET)),
            Map.entry("menu", Cues.of(Cue.NAVIGATION)),
            Map.entry("menubar", Cues.of(Cue.NAVIGATION)),
            Map.entry("main", Cues.of(Cue.MAIN)),
            Map.entry("article", Cues.of(Cue.ARTICLE)));

    private static final Map<String, Cues> BY_PROPERTY = Map.of(
            "articlebody", Cues.of(Cue.BODY),
            "headline", Cues.of(Cue.HEADLINE),
            "author", Cues.of(Cue.BYLINE),
            "datepublished", Cues.of(Cue.DATE),
            "datemodified", Cues.of(Cue.DATE),
            "caption", Cues.of(Cue.CAPTION),
            "keywords", Cues.of(Cue.TAGS));

    private static final Set<String> NAMED = Set.of("class", "id");

    private final Map<String, Cues> seen = new HashMap<>();

    Cues of(Element element) {
        Cues cues = BY_TAG.getOrDefault(element.normalName(), Cues.NONE);
        if (element.attributesSize() == 0) {
            return cues;
        }
        for (Attribute attribute : element.attributes()) {
            boolean slug = attribute.getKey().equals("id") && isHeading(element.normalName());
            cues = slug ? cues : cues.with(of(attribute.getKey(), attribute.getValue()));
        }
        return cues;
    }

    /** The id of a heading is often made from its words. */
    private static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    private Cues of(String key, String value) {
        if (NAMED.contains(key)) {
            return seen.computeIfAbsent(value, CueVocabulary::of);
        }
        return switch (key) {
            case "role" -> BY_ROLE.getOrDefault(value, Cues.NONE);
            case "itemprop" ->
                BY_PROPERTY.getOrDefault(value.toLowerCase(Locale.ROOT).trim(), Cues.NONE);
            case "hidden" -> value.equals("until-found") ? Cues.NONE : Cues.of(Cue.HIDDEN);
            case "aria-hidden" -> value.equals("true") ? Cues.of(Cue.HIDDEN) : Cues.NONE;
            case "style" -> hides(value) ? Cues.of(Cue.HIDDEN) : Cues.NONE;
            default -> Cues.NONE;
        };
    }

    private static boolean hides(String style) {
        int display = style.indexOf("display");
        if (display < 0) {
            return false;
        }
        int at = display + "display".length();
        while (at < style.length() && (style.charAt(at) == ' ' || style.charAt(at) == ':')) {
            at++;
        }
        return style.startsWith("none", at);
    }
}
