package org.strandline.bench.story;

import java.util.ArrayList;
import java.util.List;

/**
 * An edit of a page, and what is news by it.
 *
 * @param name what is done
 * @param page the page
 * @param gone words that go, each wherever it stands
 * @param come what comes in their places
 * @param news what is to be told
 */
record EditScript(String name, String page, List<String> gone, List<String> come, List<Expected> news) {

    /**
     * A line of news.
     *
     * @param layers the layers that it may be told in
     * @param change what is done to the fact
     * @param words words that stand in it
     */
    record Expected(List<String> layers, String change, String words) {

        boolean isIn(String line) {
            return layers.stream().anyMatch(layer -> line.startsWith(layer + " " + change + " "))
                    && line.contains(words);
        }
    }

    static List<EditScript> read(String file) {
        List<EditScript> scripts = new ArrayList<>();
        for (String line : file.lines().toList()) {
            if (line.startsWith("edit: ")) {
                scripts.add(
                        new EditScript(line.substring(6), "", new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
            } else if (line.startsWith("page: ")) {
                EditScript last = scripts.removeLast();
                scripts.add(new EditScript(last.name(), line.substring(6), last.gone(), last.come(), last.news()));
            } else if (line.startsWith("- ")) {
                scripts.getLast().gone().add(unescaped(line.substring(2)));
            } else if (line.startsWith("+")) {
                scripts.getLast().come().add(unescaped(line.length() > 1 ? line.substring(2) : ""));
            } else if (line.startsWith("= ")) {
                scripts.getLast().news().add(expected(line.substring(2)));
            }
        }
        return scripts;
    }

    /** The page's text after the edit; words that are not there are an error of the script. */
    String apply(String text) {
        String edited = text;
        for (int i = 0; i < gone.size(); i++) {
            if (!edited.contains(gone.get(i))) {
                throw new IllegalStateException("not on " + page + ": " + gone.get(i));
            }
            edited = edited.replace(gone.get(i), come.get(i));
        }
        return edited;
    }

    private static Expected expected(String line) {
        int layer = line.indexOf(' ');
        int change = line.indexOf(' ', layer + 1);
        return new Expected(
                List.of(line.substring(0, layer).split("\\|")),
                line.substring(layer + 1, change),
                line.substring(change + 1));
    }

    private static String unescaped(String words) {
        return words.replace("\\n", "\n");
    }
}
