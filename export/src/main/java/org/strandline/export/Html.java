package org.strandline.export;

/** Text of pages in HTML: it never becomes mark-up. */
final class Html {

    private Html() {}

    /** {@code text} as it has to be written in an element or in an attribute's quote marks. */
    static String of(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }

    /** Whether a link may lead there: {@code javascript:} and the like may not. */
    static boolean isWebAddress(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }
}
