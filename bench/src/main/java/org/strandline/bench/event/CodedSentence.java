package org.strandline.bench.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a coder's validation records.
 *
 * @param id its name in the set
 * @param text the sentence
 * @param events who does what to whom in it; none where there is none
 */
record CodedSentence(String id, String text, List<Coded> events) {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern SENTENCE =
            Pattern.compile("<Sentence ([^>]*)>(.*?)<Text>(.*?)</Text>", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("id ?= ?\"([^\"]*)\"");
    private static final Pattern EVENT = Pattern.compile("<EventCoding\\s+([^>]*)>");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /**
     * An event of a record.
     *
     * @param source the code of who does it: a country or the like in three letters, then what part of it
     * @param target the code of whom it is done to
     * @param code what is done, by CAMEO's number
     */
    record Coded(String source, String target, String code) {}

    CodedSentence {
        events = List.copyOf(events);
    }

    /** The records of a file. */
    static List<CodedSentence> read(String xml) {
        List<CodedSentence> sentences = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(COMMENT.matcher(xml).replaceAll(""));
        while (matcher.find()) {
            List<Coded> events = new ArrayList<>();
            Matcher event = EVENT.matcher(matcher.group(2));
            while (event.find()) {
                String source = value(event.group(1), "sourcecode");
                if (!source.isEmpty()) {
                    events.add(
                            new Coded(source, value(event.group(1), "targetcode"), value(event.group(1), "eventcode")));
                }
            }
            String text = SPACE.matcher(matcher.group(3)).replaceAll(" ").strip();
            Matcher id = ID.matcher(matcher.group(1));
            if (!text.isEmpty()) {
                sentences.add(new CodedSentence(id.find() ? id.group(1) : "?", text, events));
            }
        }
        return sentences;
    }

    private static String value(String attributes, String name) {
        int at = attributes.indexOf(name + "=\"");
        if (at < 0) {
            return "";
        }
        int from = at + name.length() + 2;
        return attributes.substring(from, attributes.indexOf('"', from));
    }
}
