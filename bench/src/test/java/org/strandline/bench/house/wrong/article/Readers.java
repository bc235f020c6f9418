package org.strandline.bench.house.wrong.article;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.strandline.bench.house.Breaks;
import org.strandline.bench.house.Keeps;

/** Readers in wrong shapes. */
@Breaks("readers are final")
@SuppressWarnings("NonFinalStaticField")
public class Readers {

    @Breaks("no static field changes")
    static int pagesRead;

    @Keeps("no static field changes")
    static final int MOST_PAGES = 3;

    @Breaks("public readers hold final fields")
    private int pages;

    @Keeps("public readers hold final fields")
    private final int most = MOST_PAGES;

    @Breaks("no loose parameters")
    public void takesAFlag(boolean strictly) {
        pages = strictly ? pages + 1 : most;
    }

    @Breaks("no loose parameters")
    public void takesAnything(Object anything) {
        pages = anything.hashCode();
    }

    @Breaks("no loose parameters")
    public void takesAMapOfLooseThings(Map<String, Object> settings) {
        pages = settings.size();
    }

    @Keeps("no loose parameters")
    public void takesAMapOfPatterns(Map<String, Pattern> patterns) {
        pages = patterns.size();
    }

    @Keeps("no loose parameters")
    void takesAFlagFromNextDoor(boolean strictly) {
        pages = strictly ? pages : most;
    }

    @Breaks("at most 6 parameters")
    void takesSeven(int a, int b, int c, int d, int e, int f, int g) {
        pages = List.of(a, b, c, d, e, f, g).size();
    }

    @Keeps("at most 6 parameters")
    void takesSix(int a, int b, int c, int d, int e, int f) {
        pages = List.of(a, b, c, d, e, f).size();
    }

    @Keeps("readers are final")
    enum Kind {
        PLAIN,
        WITH_A_BODY {
            @Override
            int number() {
                return 2;
            }
        };

        int number() {
            return 1;
        }
    }
}
