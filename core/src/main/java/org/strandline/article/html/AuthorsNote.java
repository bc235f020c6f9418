package org.strandline.article.html;

import java.util.List;
import java.util.regex.Pattern;

/** A line at an article's foot about who wrote it, or where to reach them. */
final class AuthorsNote {

    private static final int LONGEST = 500;

    /** {@code is a reporter}, {@code covers the coast}; not {@code said}. */
    private static final Pattern WORK = Pattern.compile(
            "(?:,? who )?(?:is|covers|writes|reports|edits|teaches|has (?:covered|written|worked)|joined)\\b.*");

    /** {@code Reach Ann Lee at alee@paper.example}, {@code Email: ann@paper.example}; not {@code Reach for the sky}. */
    private static final Pattern REACH = Pattern.compile(
            "(?:you can )?(?:reach|contact|e-?mail|follow|write to)\\b.{0,80}\\B?@[\\p{L}0-9_].*",
            Pattern.CASE_INSENSITIVE);

    private AuthorsNote() {}

    /**
     * Whether {@code line} is one.
     *
     * @param authors who wrote the article
     */
    static boolean isNote(String line, List<String> authors) {
        if (line.length() > LONGEST) {
            return false;
        }
        for (String author : authors) {
            int end = author.length();
            if (line.length() > end + 1
                    && line.startsWith(author)
                    && WORK.matcher(line.substring(end + 1)).matches()) {
                return true;
            }
        }
        return REACH.matcher(line).matches();
    }
}
