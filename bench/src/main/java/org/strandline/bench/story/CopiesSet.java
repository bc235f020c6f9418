package org.strandline.bench.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Pages made of real texts, as outlets make them: copies of one text in many forms, and pages that share much with others without being
 * copies: the furniture of their site, a sentence or two, the subject. Made anew at each run, always the same.
 */
final class CopiesSet {

    /** What it is made of, relative to the shared folder. */
    static final List<String> DATA =
            List.of("data/extraction/aeb/ground-truth.json", "data/statements/polnear/dev/text");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SEED = 20_261_122;

    /** A text of fewer paragraphs or words is not used. */
    private static final int FEWEST_PARAGRAPHS = 5;

    private static final int FEWEST_WORDS = 120;

    /** Of a text with so many paragraphs two pages on one subject can be made: one of the even, one of the odd. */
    private static final int ENOUGH_FOR_TWO = 16;

    /** Of so many texts one gives other pages their paragraphs, and has no copies. */
    private static final int EVERY_FOREIGN = 4;

    private static final int MOST_COPIES = 5;

    /** What stands above and below every article of a site. */
    private static final List<List<String>> FURNITURE = List.of(
            List.of(
                    "Home News Sport Business Opinion Weather",
                    "Sign up for our morning newsletter and get the stories that matter in your inbox every day.",
                    "Follow us on Facebook, Twitter and Instagram for the latest headlines from the region.",
                    "The Harbour Gazette is part of the Coastline media group. All rights reserved. Terms and conditions apply."),
            List.of(
                    "Subscribe | Log in | Today's paper",
                    "We use cookies to give you the best experience on our site. By going on you agree to our cookie policy.",
                    "Share this article with your friends, or send us your comments and photographs at any time of the day.",
                    "Most read this week: five walks for a rainy Sunday; how to store potatoes; the bakery that never closes."),
            List.of());

    /**
     * A page.
     *
     * @param name unique in the set
     * @param text as a file would hold it
     * @param group pages of one group carry one text
     */
    record Page(String name, String text, String group) {}

    private static final List<Reuse> WAYS = List.of(Reuse.values());

    private final Random random = new Random(SEED);
    private final List<Page> pages = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();
    private final Deque<List<String>> strangers = new ArrayDeque<>();

    private CopiesSet() {}

    static List<Page> of(Path shared) throws IOException {
        CopiesSet set = new CopiesSet();
        List<List<String>> texts = texts(shared);
        for (int i = 0; i < texts.size(); i += EVERY_FOREIGN) {
            set.foreign.addAll(texts.get(i));
            set.strangers.add(texts.get(i));
        }
        for (int i = 0; i < texts.size(); i++) {
            if (i % EVERY_FOREIGN != 0) {
                set.add("text" + i, texts.get(i));
            }
        }
        return set.pages;
    }

    private void add(String name, List<String> text) {
        if (text.size() >= ENOUGH_FOR_TWO && random.nextBoolean()) {
            put(name + "-even", name + "-even", everySecond(text, 0));
            put(name + "-odd", name + "-odd", everySecond(text, 1));
            return;
        }
        put(name, name, text);
        for (int copy = random.nextInt(MOST_COPIES); copy > 0; copy--) {
            Reuse first = WAYS.get(random.nextInt(WAYS.size()));
            Reuse second = WAYS.get(random.nextInt(WAYS.size()));
            List<String> reused = first.of(text, foreign, random);
            if (random.nextInt(3) == 0 && first != Reuse.CUT && second != Reuse.CUT) {
                reused = second.of(reused, foreign, random);
            }
            put(name + "-" + first + copy, name, reused);
        }
        if (random.nextInt(3) == 0 && !strangers.isEmpty()) {
            List<String> thief = new ArrayList<>(strangers.pop());
            thief.add(1, sentence(text.get(random.nextInt(text.size()))));
            thief.add(3, sentence(text.get(random.nextInt(text.size()))));
            put(name + "-lifted", name + "-lifted", thief);
        }
    }

    private void put(String name, String group, List<String> paragraphs) {
        List<String> site = FURNITURE.get(random.nextInt(FURNITURE.size()));
        List<String> lines = new ArrayList<>(site.subList(0, site.size() / 2));
        lines.add(headline());
        lines.addAll(paragraphs);
        lines.addAll(site.subList(site.size() / 2, site.size()));
        pages.add(new Page(name, String.join("\n\n", lines) + "\n", group));
    }

    /** Some words of some text: every outlet writes its own. */
    private String headline() {
        List<String> words =
                List.of(foreign.get(random.nextInt(foreign.size())).strip().split(" "));
        return String.join(" ", words.subList(0, Math.min(words.size(), 6 + random.nextInt(4))));
    }

    private static List<String> everySecond(List<String> text, int from) {
        List<String> half = new ArrayList<>();
        for (int i = from; i < text.size(); i += 2) {
            half.add(text.get(i));
        }
        return half;
    }

    private static String sentence(String paragraph) {
        int end = paragraph.indexOf(". ");
        return end < 0 ? paragraph : paragraph.substring(0, end + 1);
    }

    private static List<List<String>> texts(Path shared) throws IOException {
        List<List<String>> texts = new ArrayList<>();
        for (JsonNode page :
                JSON.readTree(Files.readString(shared.resolve(DATA.getFirst()))).values()) {
            texts.add(paragraphs(page.path("articleBody").asString("")));
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(shared.resolve(DATA.getLast()))) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            texts.add(paragraphs(Files.readString(file)));
        }
        Set<String> leads = new HashSet<>();
        texts.removeIf(text -> text.size() < FEWEST_PARAGRAPHS
                || String.join(" ", text).split(" ").length < FEWEST_WORDS
                || !leads.add(text.get(1)));
        return texts;
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
