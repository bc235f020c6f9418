package org.strandline.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.strandline.figure.Numeral.Form;
import org.strandline.text.Morphology;
import org.strandline.text.NameSpan;
import org.strandline.text.NameType;
import org.strandline.text.PartOfSpeech;
import org.strandline.text.Span;

/** A reason why a number is no figure. The first that holds is the one that counts. */
enum Exclusion {
    /** "at 10.45pm", "4:39 left"; not "10 people". */
    CLOCK_TIME {
        @Override
        boolean holds(Line line, Amount amount) {
            int behind = amount.to();
            boolean colon = (line.is(behind, ":") && line.isDigits(behind + 1) && line.isJoined(behind + 1))
                    || (line.is(amount.from() - 1, ":")
                            && line.isDigits(amount.from() - 2)
                            && line.isJoined(amount.from()));
            boolean half =
                    line.is(behind, "am") || line.is(behind, "pm") || line.is(behind, "gmt") || line.is(behind, "o");
            boolean dotted = (line.is(behind, "a") || line.is(behind, "p"))
                    && line.is(behind + 1, ".")
                    && line.is(behind + 2, "m");
            return colon
                    || (half && (!line.is(behind, "o") || line.word(behind + 2).equals("clock")))
                    || dotted;
        }
    },
    /** "on 3 May", "March 29", "the 1990s", "in her 20's", "in 2018"; not "2,018 people". */
    DATE {
        @Override
        boolean holds(Line line, Amount amount) {
            if (amount.isMoney() || amount.isShare()) {
                return false;
            }
            boolean month = (MONTHS.contains(line.word(amount.to())) && line.isCapital(amount.to()))
                    || (MONTHS.contains(line.word(amount.from() - 1)) && line.isCapital(amount.from() - 1))
                    || (line.is(amount.from() - 1, ".")
                            && MONTHS.contains(line.word(amount.from() - 2))
                            && line.isCapital(amount.from() - 2))
                    || (line.is(amount.to(), "of")
                            && MONTHS.contains(line.word(amount.to() + 1))
                            && amount.form() == Form.ORDINAL);
            boolean decade = line.isDigits(amount.to() - 1)
                    && line.isJoined(amount.to())
                    && (line.is(amount.to(), "s")
                            || (POSSESSIVE.contains(line.word(amount.to()))
                                    && IN_ONES.contains(line.word(amount.from() - 1))));
            return month || decade || isYear(line, amount);
        }
    },
    /** "G20", "Covid-19", "TA-35", "iPhone 14", "Article 5", "No. 10"; not "RM23.50", "sub-7". */
    NAME_WITH_NUMBER {
        @Override
        boolean holds(Line line, Amount amount) {
            if (amount.isMoney() || amount.form() == Form.ORDINAL || amount.form() == Form.SHARE) {
                return false;
            }
            int from = amount.from();
            boolean joined = line.isJoined(from) && line.isWord(from - 1);
            boolean hyphened = line.isHyphen(from - 1)
                    && line.isJoined(from)
                    && line.isJoined(from - 1)
                    && !PREFIXES.contains(line.word(from - 2));
            boolean numbered = NUMBERED.contains(line.word(from - 1))
                    || (line.is(from - 1, ".") && line.is(from - 2, "no"))
                    || line.is(from - 1, "#");
            return joined || hyphened || numbered || isPartOfName(line, amount);
        }
    },
    /** "89-89", "2-0", "5-to-2"; not "10-15 people", "5-to-10-year". */
    SCORE {
        @Override
        boolean holds(Line line, Amount amount) {
            boolean hyphen = false;
            for (int i = amount.from() + 1; i + 1 < amount.to(); i++) {
                hyphen = hyphen
                        || (line.isHyphen(i) && line.isJoined(i) && line.isDigits(i - 1) && line.isDigits(i + 1));
            }
            boolean counts = line.isWord(amount.to()) && line.isNoun(line.token(amount.to()));
            return isAgainst(line, amount)
                    || (hyphen
                            && amount.unit().isEmpty()
                            && !(counts && amount.least().compareTo(amount.most()) != 0));
        }

        // One side of "5-to-2", which is no range.
        private boolean isAgainst(Line line, Amount amount) {
            int behind = amount.to();
            int before = amount.from() - 1;
            boolean first = line.isHyphen(behind) && line.is(behind + 1, "to") && line.isHyphen(behind + 2);
            boolean second = line.isHyphen(before) && line.is(before - 1, "to") && line.isHyphen(before - 2);
            return amount.unit().isEmpty() && !amount.isRange() && (first || second);
        }
    },
    /** "555-0147", "1.2.3", "24/7", "192.0.2.1", "LS2 4AB"; not "10-15". */
    CODE {
        @Override
        boolean holds(Line line, Amount amount) {
            int behind = amount.to();
            int before = amount.from() - 1;
            boolean chainBehind = line.isJoined(behind)
                    && isLink(line.word(behind))
                    && line.isJoined(behind + 1)
                    && line.isDigits(behind + 1)
                    && line.isDigits(behind - 1);
            boolean chainBefore = line.isJoined(amount.from())
                    && isLink(line.word(before))
                    && line.isJoined(before)
                    && line.isDigits(before - 1)
                    && line.isDigits(amount.from());
            boolean leadingZero = line.isDigits(amount.from())
                    && line.word(amount.from()).startsWith("0")
                    && line.word(amount.from()).length() > 1
                    && line.word(amount.from()).charAt(1) != '.';
            return chainBehind || chainBefore || leadingZero || isInLetters(line, amount);
        }

        private boolean isInLetters(Line line, Amount amount) {
            int behind = amount.to();
            return amount.form() == Form.DIGITS
                    && amount.unit().isEmpty()
                    && line.isJoined(behind)
                    && line.isCapital(behind)
                    && line.word(behind).length() == 2
                    && Character.isUpperCase(
                            line.text(line.span(behind, behind + 1)).charAt(1));
        }

        private boolean isLink(String word) {
            return word.equals("-") || word.equals(".") || word.equals("/") || word.equals("–");
        }
    },
    /** "608 Elm Road", "the 2800 block of Pine Street"; not "12 blocks". */
    ADDRESS {
        @Override
        boolean holds(Line line, Amount amount) {
            int behind = line.isHyphen(amount.to()) ? amount.to() + 1 : amount.to();
            if (line.is(behind, "block")
                    && amount.form() == Form.DIGITS
                    && amount.most().compareTo(HUNDRED) >= 0) {
                return true;
            }
            for (int i = behind;
                    i < behind + 5
                            && (line.isCapital(i)
                                    || line.is(i, ".")
                                    || line.isHyphen(i)
                                    || line.isDigits(i)
                                    || line.word(i).equals("th")
                                    || line.word(i).equals("nd")
                                    || line.word(i).equals("st"));
                    i++) {
                if (STREETS.contains(line.word(i)) && line.isCapital(i)) {
                    return true;
                }
            }
            return false;
        }
    },
    /** "1. Open the box", "(2) Close it"; not "One was hurt". */
    LIST_MARK {
        @Override
        boolean holds(Line line, Amount amount) {
            int number = amount.from();
            boolean first = number == 0 || (number == 1 && line.is(0, "("));
            return first
                    && amount.form() == Form.DIGITS
                    && amount.unit().isEmpty()
                    && (line.is(amount.to(), ".") || line.is(amount.to(), ")"))
                    && amount.to() <= 2;
        }
    },
    /** "one day", "one of her aims", "one another", "at one point", "the one"; not "one dead", "one hostage", "one of the aims". */
    PRONOUN_ONE {
        @Override
        boolean holds(Line line, Amount amount) {
            boolean one = line.is(amount.from(), "one")
                    && (amount.to() - amount.from() == 1 || WORDS.has("idle one", line.word(amount.from() + 1)));
            return one && !isCountingOne(line, amount);
        }
    },
    /** "the two discussed it", "the two ministers Ann Roe and Jan Poe"; not "the two sides". */
    KNOWN_PAIR {
        @Override
        boolean holds(Line line, Amount amount) {
            boolean small = amount.form() == Form.WORDS
                    && amount.most().compareTo(BigDecimal.valueOf(4)) < 0
                    && amount.unit().isEmpty();
            boolean definite = KNOWN.contains(line.word(amount.from() - 1));
            if (!small || !definite) {
                return false;
            }
            boolean noun = line.isWord(amount.to()) && Counting.of(line, amount).isPresent();
            return !noun || (line.isCapital(amount.to() + 1) && line.isCapital(amount.to() + 2));
        }
    },
    /** "a mother of three", "father-of-two"; not "a mother of three boys", "a toll of three". */
    PARENT {
        @Override
        boolean holds(Line line, Amount amount) {
            int of = line.isHyphen(amount.from() - 1) ? amount.from() - 2 : amount.from() - 1;
            int parent = line.isHyphen(of - 1) ? of - 2 : of - 1;
            boolean counts = line.isWord(amount.to()) && line.isNoun(line.token(amount.to()));
            return line.is(of, "of") && PARENTS.contains(line.word(parent)) && !counts;
        }
    },
    /** "for the first time", "the third quarter", "the Second World War", "a 96th-minute goal"; not "her fifth visit". */
    IDLE_ORDINAL {
        @Override
        boolean holds(Line line, Amount amount) {
            return amount.form() == Form.ORDINAL && !isRank(line, amount);
        }
    };

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2200);

    private static final Phrases WORDS = Phrases.of("exclusions.txt");
    private static final Set<String> MONTHS = WORDS.all("month");
    private static final Set<String> NUMBERED = WORDS.all("numbered");
    private static final Set<String> STREETS = WORDS.all("street");
    private static final Set<String> PREFIXES = WORDS.all("prefix");
    private static final Set<String> PARENTS = WORDS.all("parent");
    private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");

    /** Before somebody's decade: "in her early 20's". */
    private static final Set<String> IN_ONES = Set.of("his", "her", "their", "early", "mid", "late");

    private static final Set<String> KNOWN = Set.of("the", "these", "those", "both", "its", "their", "his", "her");

    /** Whether this is why {@code amount} is no figure. */
    abstract boolean holds(Line line, Amount amount);

    /** The first reason why {@code amount} is no figure. */
    static Optional<Exclusion> of(Line line, Amount amount) {
        for (Exclusion exclusion : values()) {
            if (exclusion.holds(line, amount)) {
                return Optional.of(exclusion);
            }
        }
        return Optional.empty();
    }

    private static boolean isYear(Line line, Amount amount) {
        boolean four = amount.form() == Form.DIGITS
                && amount.unit().isEmpty()
                && line.word(amount.from()).length() == 4
                && line.word(amount.to() - 1).length() == 4;
        boolean range =
                amount.least().compareTo(FIRST_YEAR) >= 0 && amount.most().compareTo(LAST_YEAR) <= 0;
        if (!four || !range) {
            return false;
        }
        boolean counts = line.isWord(amount.to())
                && line.at(line.token(amount.to()))
                        .morphology()
                        .number()
                        .filter(number -> number == Morphology.Count.PLURAL)
                        .isPresent()
                && PEOPLE.contains(line.word(amount.to()));
        return !counts;
    }

    private static final Set<String> PEOPLE = WORDS.all("people");

    private static boolean isPartOfName(Line line, Amount amount) {
        Span span = line.span(amount.from(), amount.to());
        for (NameSpan name : line.sentence().names()) {
            boolean partly = name.span().contains(span) && !span.contains(name.span());
            if (partly
                    && name.type() != NameType.MONEY
                    && name.type() != NameType.DATE
                    && amount.form() != Form.VAGUE) {
                return true;
            }
        }
        int before = amount.from() - 1;
        boolean afterName = line.isCapital(before)
                && before > 0
                && amount.form() == Form.DIGITS
                && amount.unit().isEmpty();
        boolean counts =
                line.isWord(amount.to()) && line.isNoun(line.token(amount.to())) && !line.isCapital(amount.to());
        return afterName && !counts;
    }

    private static boolean isCountingOne(Line line, Amount amount) {
        int behind = amount.from() + 1;
        String before = line.word(amount.from() - 1);
        if (KNOWN.contains(before)
                || WORDS.has("idle one", line.word(behind))
                || WORDS.has("idle before one", before)) {
            return false;
        }
        if (line.is(behind, "of")) {
            return line.is(behind + 1, "the");
        }
        int token = line.token(amount.from());
        boolean modifies =
                line.relation(token).equals("nummod") && line.head(token) > token && line.isNoun(line.head(token));
        return (modifies && line.partOfSpeech(token) == PartOfSpeech.NUM)
                || CategoryWords.ofState(line.word(behind)).isPresent()
                || (line.is(behind, "was")
                        && CategoryWords.ofState(line.word(behind + 1)).isPresent());
    }

    private static boolean isRank(Line line, Amount amount) {
        int token = line.token(amount.from());
        int head = line.head(token);
        boolean modifies = line.relation(token).equals("amod") && head > token && line.isNoun(head);
        if (!modifies || line.isHyphen(amount.to()) || (line.isCapital(amount.from()) && amount.from() > 0)) {
            return false;
        }
        String noun = line.form(head);
        return !TimeUnits.isUnit(noun)
                && !WORDS.has("idle ordinal", noun)
                && !WORDS.has("idle ordinal", line.word(amount.to()));
    }
}
