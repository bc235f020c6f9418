package org.strandline.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.strandline.record.Figure;
import org.strandline.record.Prose;
import org.strandline.text.Sentence;

/**
 * How many people were killed and injured in the incident that an article reports.
 *
 * @param killed 0 where the article tells of nobody killed
 * @param injured those who lived; 0 where the article tells of nobody injured
 */
public record Toll(int killed, int injured) {

    /** Where an article tells its news: what comes later is often an older story. */
    private static final int LEAD = 10;

    /** The toll that a careful reader settles on: what is told first, the larger number where two are told, each victim once. */
    public static Toll of(Prose prose, List<Figure> figures) {
        List<Harm> harms = harms(prose, figures);
        List<Harm> lead = harms.stream().filter(harm -> harm.sentence() < LEAD).toList();
        return settle(lead.isEmpty() ? harms : lead);
    }

    private static List<Harm> harms(Prose prose, List<Figure> figures) {
        List<Harm> harms = new ArrayList<>();
        int from = 0;
        int index = 0;
        for (Sentence sentence : prose.sentences()) {
            int to = from;
            while (to < figures.size()
                    && figures.get(to).span().start() < sentence.span().end()) {
                to++;
            }
            harms.addAll(new HarmReader(Line.of(prose.text(), sentence), figures.subList(from, to), index).read());
            from = to;
            index++;
        }
        return harms;
    }

    private static Toll settle(List<Harm> harms) {
        int killed = killed(harms);
        int shot = most(harms, harm -> harm.kind() == Harm.Kind.SHOT && harm.counted());
        int counted = most(harms, harm -> harm.kind() == Harm.Kind.INJURED && harm.counted());
        return new Toll(killed, Math.max(counted, Math.max(shot - killed, single(harms, killed, counted))));
    }

    /** Those hurt who are told one by one: "A man was shot. Another was wounded" tells of two, as does "a man was killed and two others were hurt". */
    private static int single(List<Harm> harms, int killed, int counted) {
        int someone = killed == 0 || counted == 1
                ? most(harms, harm -> isHurt(harm) && !harm.others() && harm.people() == 1)
                : 0;
        int others = most(harms, harm -> isHurt(harm) && harm.others());
        return counted <= 1 || (killed == 0 && counted == others) ? someone + others : counted;
    }

    /** "A man died; two others were killed, too" tells of three. */
    private static int killed(List<Harm> harms) {
        Predicate<Harm> dead = harm -> harm.kind() == Harm.Kind.KILLED;
        Predicate<Harm> others = harm -> harm.others() && harm.counted();
        int most = most(harms, dead.and(others.negate()));
        int more = most(harms, dead.and(others));
        return most == 1 ? most + more : Math.max(most, more);
    }

    private static int most(List<Harm> harms, Predicate<Harm> those) {
        return harms.stream().filter(those).mapToInt(Harm::people).max().orElse(0);
    }

    private static boolean isHurt(Harm harm) {
        return harm.kind() != Harm.Kind.KILLED && harm.people() > 0;
    }
}
