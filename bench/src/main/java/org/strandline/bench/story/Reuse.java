package org.strandline.bench.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What outlets do to a text that they take over. Each way gives the paragraphs that they print; none changes {@code text}. */
enum Reuse {
    /** The end is cut off. */
    TRIMMED {
        @Override
        List<String> of(List<String> text, List<String> foreign, Random random) {
            int kept = Math.max(2, (int) Math.round(text.size() * between(0.35, 0.85, random)));
            return new ArrayList<>(text.subList(0, Math.min(kept, text.size())));
        }
    },
    /** The first paragraphs are written anew. */
    REWORDED {
        @Override
        List<String> of(List<String> text, List<String> foreign, Random random) {
            List<String> reworded = new ArrayList<>(text);
            for (int i = 0; i < Math.min(2, text.size()); i++) {
                reworded.set(i, reworded(text.get(i), foreign, random));
            }
            return reworded;
        }
    },
    /** Here and there a paragraph is kept, a quarter to half of all. */
    CUT {
        @Override
        List<String> of(List<String> text, List<String> foreign, Random random) {
            double share = between(0.25, 0.5, random);
            List<String> kept = new ArrayList<>();
            int wanted = Math.max(3, (int) Math.round(text.size() * share));
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < text.size(); i++) {
                order.add(i);
            }
            Collections.shuffle(order, random);
            order.stream().limit(wanted).sorted().forEach(paragraph -> kept.add(text.get(paragraph)));
            return kept;
        }
    },
    /** The paragraphs behind the first stand in another order. */
    REORDERED {
        @Override
        List<String> of(List<String> text, List<String> foreign, Random random) {
            List<String> rest = new ArrayList<>(text.subList(1, text.size()));
            Collections.shuffle(rest, random);
            rest.addFirst(text.getFirst());
            return rest;
        }
    },
    /** Paragraphs about the place where it is printed are put in. */
    LOCAL {
        @Override
        List<String> of(List<String> text, List<String> foreign, Random random) {
            List<String> longer = new ArrayList<>(text);
            for (int i = 0; i <= random.nextInt(2); i++) {
                longer.add(1 + random.nextInt(longer.size()), foreign.get(random.nextInt(foreign.size())));
            }
            return longer;
        }
    };

    /**
     * The text as an outlet prints it.
     *
     * @param text its paragraphs, at least two
     * @param foreign paragraphs of other texts
     */
    abstract List<String> of(List<String> text, List<String> foreign, Random random);

    private static double between(double least, double most, Random random) {
        return least + (most - least) * random.nextDouble();
    }

    /** Every third word or so gives way to a foreign one, and the halves change places. */
    private static String reworded(String paragraph, List<String> foreign, Random random) {
        List<String> words = new ArrayList<>(List.of(paragraph.split(" ")));
        List<String> others =
                List.of(foreign.get(random.nextInt(foreign.size())).split(" "));
        for (int i = 0; i < words.size(); i++) {
            if (random.nextInt(3) == 0) {
                words.set(i, others.get(random.nextInt(others.size())));
            }
        }
        Collections.rotate(words, words.size() / 2);
        return String.join(" ", words);
    }
}
