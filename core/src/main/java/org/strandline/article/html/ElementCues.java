package org.strandline.article.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
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

    private static final Cues HIDDEN = Cues.of(Cue.HIDDEN);

    private final Map<String, Cues> seen = new HashMap<>();

    Cues of(Element element) {
        Cues cues = BY_TAG.getOrDefault(element.normalName(), Cues.NONE);
        int left = element.attributesSize();
        if (left == 0) {
            return cues;
        }
        String classes = element.attributes().get("class");
        if (!classes.isEmpty()) {
            cues = cues.with(named(classes));
            left--;
        }
        return left == 0 ? cues : cues.with(others(element));
    }

    /** What the attributes beside the class say. */
    private Cues others(Element element) {
        Attributes attributes = element.attributes();
        String id = attributes.get("id");
        Cues cues = id.isEmpty() || isHeading(element.normalName()) ? Cues.NONE : named(id);
        String role = attributes.get("role");
        cues = role.isEmpty() ? cues : cues.with(BY_ROLE.getOrDefault(role, Cues.NONE));
        String property = attributes.get("itemprop");
        cues = property.isEmpty() ? cues : cues.with(property(property));
        return isHidden(attributes) ? cues.with(HIDDEN) : cues;
    }

    private Cues named(String names) {
        return seen.computeIfAbsent(names, CueVocabulary::of);
    }

    /** The id of a heading is often made from its words. */
    private static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    private static Cues property(String value) {
        return BY_PROPERTY.getOrDefault(value.toLowerCase(Locale.ROOT).trim(), Cues.NONE);
    }

    private static boolean isHidden(Attributes attributes) {
        return (attributes.hasKey("hidden") && !attributes.get("hidden").equals("until-found"))
                || attributes.get("aria-hidden").equals("true")
                || hides(attributes.get("style"));
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
