package org.strandline.figure;

import java.util.ArrayList;
import java.util.List;
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
    private static final int LEAD = 8;

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
        int injured = counted(harms, Harm.Kind.INJURED);
        int shot = counted(harms, Harm.Kind.SHOT);
        if (shot - killed > injured) {
            injured = shot - killed;
        }
        if (injured == 0) {
            boolean another = harms.stream().anyMatch(harm -> isHurt(harm) && harm.others());
            boolean someone = killed == 0 && harms.stream().anyMatch(Toll::isHurt);
            injured = (another ? 1 : 0) + (someone ? 1 : 0);
        }
        return new Toll(killed, injured);
    }

    /** "A man died; two others were killed, too" tells of three. */
    private static int killed(List<Harm> harms) {
        int most = most(harms, false);
        int others = most(harms, true);
        return most == 1 ? most + others : Math.max(most, others);
    }

    private static int most(List<Harm> harms, boolean others) {
        return harms.stream()
                .filter(harm -> harm.kind() == Harm.Kind.KILLED && (harm.others() && harm.counted()) == others)
                .mapToInt(Harm::people)
                .max()
                .orElse(0);
    }

    private static int counted(List<Harm> harms, Harm.Kind kind) {
        return harms.stream()
                .filter(harm -> harm.kind() == kind && harm.counted())
                .mapToInt(Harm::people)
                .max()
                .orElse(0);
    }

    private static boolean isHurt(Harm harm) {
        return harm.kind() != Harm.Kind.KILLED;
    }
}
