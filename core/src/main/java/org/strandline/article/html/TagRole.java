package org.strandline.article.html;

import org.jsoup.nodes.Element;

/** What an element does to the lines of a page, by its name. */
enum TagRole {
    /** Nobody sees its text, or sees it only on asking. */
    UNSEEN,
    /** Shows something that is not text; what it says is for those who cannot see it. */
    PLAYER,
    LINE_BREAK,
    RULE,
    LINK,
    STRONG,
    /** Its class says nothing of a part of the page, since it stands inside sentences. */
    PHRASE,
    IMAGE,
    CELL,
    ROW,
    /** A part of the page, or nothing. */
    OTHER;

    static TagRole of(Element element) {
        return switch (element.normalName()) {
            case "script", "style", "template", "noembed", "noframes" -> UNSEEN;
            case "svg", "math", "canvas", "map" -> UNSEEN;
            case "head", "title", "textarea", "option", "datalist" -> UNSEEN;
            case "object", "iframe", "audio", "video" -> PLAYER;
            case "br" -> LINE_BREAK;
            case "hr" -> RULE;
            case "a" -> LINK;
            case "b", "strong" -> STRONG;
            case "em", "i", "u", "sup", "sub", "mark", "font" -> PHRASE;
            case "img", "amp-img" -> IMAGE;
            case "td", "th" -> CELL;
            case "tr" -> ROW;
            default -> OTHER;
        };
    }
}
