package org.strandline.bench.scale;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Which pages come to a store, in the order in which they come: half a year of stories of one page to two hundred, and one of up to a
 * thousand; of ten pages some five have words of their own, three are copies and two are versions; one in twenty comes days late.
 */
final class Plan {

    static final int OUTLETS = 60;

    private static final LocalDateTime FIRST = LocalDateTime.of(2025, 1, 6, 6, 0);
    private static final int DAYS = 180;
    private static final int MOST_OF_STORY = 200;
    private static final int MOST_OF_GREATEST = 1_000;
    private static final int GREATEST_SHARE = 20;
    private static final double ALONE = 0.35;
    private static final double OWN_TEXT = 0.55;
    private static final double COPY = 0.85;
    private static final double LATE = 0.05;

    /** Of a hundred words that tell stories apart, so many are a page's own; a copy changes so many, a version so many. */
    private static final int OWN_WORDS = 15;

    private static final int COPY_WORDS = 5;
    private static final int VERSION_WORDS = 2;

    private final SplittableRandom random = new SplittableRandom(20_261_122);
    private final Models models;
    private final List<Planned> pages = new ArrayList<>();

    private Plan(Models models) {
        this.models = models;
    }

    static List<Planned> of(Models models, int pages) {
        Plan plan = new Plan(models);
        plan.addStory(Math.min(pages / GREATEST_SHARE, MOST_OF_GREATEST), DAYS / 2);
        while (plan.pages.size() < pages) {
            plan.addStory(plan.size(), random(plan) ? 2 : 5);
        }
        return plan.pages.stream()
                .limit(pages)
                .sorted(Comparator.comparing(Planned::arrives))
                .toList();
    }

    private static boolean random(Plan plan) {
        return plan.random.nextBoolean();
    }

    /** Most stories are small, and a few are long. */
    private int size() {
        return random.nextDouble() < ALONE
                ? 1
                : (int) Math.min(MOST_OF_STORY, 2 / Math.pow(1 - random.nextDouble(), 1 / 1.1));
    }

    private void addStory(int size, int meanDays) {
        int model = random.nextInt(models.stories().size());
        long seed = random.nextLong();
        LocalDateTime begins =
                FIRST.plusMinutes(random.nextLong(Duration.ofDays(DAYS).toMinutes()));
        List<Planned> story = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            long after = (long) (-Math.log(1 - random.nextDouble())
                    * Duration.ofDays(meanDays).toMinutes());
            story.add(page(model, seed, story, begins.plusMinutes(after)));
        }
        pages.addAll(story);
    }

    private Planned page(int model, long seed, List<Planned> story, LocalDateTime moment) {
        double kind = story.isEmpty() ? 0 : random.nextDouble();
        if (kind < OWN_TEXT) {
            int text = random.nextInt(models.stories().get(model).size());
            List<Planned.Layer> own = List.of(new Planned.Layer(random.nextLong(), OWN_WORDS));
            return new Planned(model, text, seed, own, outlet(), address(), moment, Optional.empty(), arrival(moment));
        }
        Planned of = story.get(random.nextInt(story.size()));
        LocalDateTime later =
                moment.isAfter(of.published()) ? moment : of.published().plusMinutes(30);
        if (kind < COPY) {
            List<Planned.Layer> copied = changed(of, COPY_WORDS);
            return new Planned(
                    model, of.text(), seed, copied, outlet(), address(), later, Optional.empty(), arrival(later));
        }
        return new Planned(
                model,
                of.text(),
                seed,
                changed(of, VERSION_WORDS),
                of.outlet(),
                of.address(),
                of.published(),
                Optional.of(later),
                arrival(later));
    }

    private List<Planned.Layer> changed(Planned page, int percent) {
        List<Planned.Layer> layers = new ArrayList<>();
        layers.add(new Planned.Layer(random.nextLong(), percent));
        layers.addAll(page.layers());
        return layers;
    }

    private int outlet() {
        return random.nextInt(OUTLETS);
    }

    private long address() {
        return random.nextLong(Long.MAX_VALUE);
    }

    private LocalDateTime arrival(LocalDateTime moment) {
        int most = random.nextDouble() < LATE ? (int) Duration.ofDays(10).toMinutes() : 60;
        return moment.plusMinutes(random.nextInt(most));
    }
}
