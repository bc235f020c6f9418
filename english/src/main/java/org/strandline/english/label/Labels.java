package org.strandline.english.label;

import java.util.List;

/**
 * What the network's numbers mean, apart from {@link Boundary} and {@link NameTag}.
 *
 * @param tags parts of speech with inflection
 * @param lemmas lemma scripts
 * @param relations dependency relations
 */
public record Labels(List<TagLabel> tags, List<LemmaScript> lemmas, List<String> relations) {

    public Labels {
        tags = List.copyOf(tags);
        lemmas = List.copyOf(lemmas);
        relations = List.copyOf(relations);
    }

    /** Reads what {@link #write} wrote. */
    public static Labels parse(String written) {
        int lemmas = written.indexOf("\n\n");
        int relations = written.indexOf("\n\n", lemmas + 2);
        return new Labels(
                written.substring(0, lemmas).lines().map(TagLabel::parse).toList(),
                written.substring(lemmas + 2, relations)
                        .lines()
                        .map(LemmaScript::parse)
                        .toList(),
                written.substring(relations + 2).lines().toList());
    }

    /** All labels as text, one a line, an empty line between the kinds. */
    public String write() {
        return lines(tags) + "\n\n" + lines(lemmas) + "\n\n" + String.join("\n", relations);
    }

    private static String lines(List<?> labels) {
        return String.join("\n", labels.stream().map(Object::toString).toList());
    }
}
