package org.strandline.bench.house;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.text.BreakIterator;
import java.text.Collator;
import java.text.Format;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Same in, same out: what core may not ask the machine that it runs on. */
final class PureCore {

    private static final DescribedPredicate<JavaAccess<?>> SETTINGS =
            calls(System.class, "getProperty|getProperties|getenv|console|lineSeparator");

    private static final DescribedPredicate<JavaAccess<?>> CLOCK = calls(System.class, "currentTimeMillis|nanoTime")
            .or(now())
            .or(calls(Clock.class, "system.*|tick.*"))
            .or(calls(Calendar.class, "getInstance"))
            .or(makes(java.util.Date.class));

    private static final DescribedPredicate<JavaAccess<?>> CHANCE = makes(Random.class)
            .or(calls(Math.class, "random"))
            .or(calls(UUID.class, "randomUUID"))
            .or(calls(RandomGenerator.class, "of|getDefault"));

    private static final DescribedPredicate<JavaAccess<?>> LOCALE = calls(Locale.class, "getDefault")
            .or(calls(String.class, "toLowerCase|toUpperCase", 0))
            .or(calls(String.class, "formatted"))
            .or(calls(String.class, "format")
                    .and(codeUnit(unit -> !unit.getRawParameterTypes().get(0).isEquivalentTo(Locale.class))))
            .or(calls(DateTimeFormatter.class, "ofPattern", 1))
            .or(calls(DateTimeFormatter.class, "ofLocalized.*"))
            .or(calls(DateTimeFormatterBuilder.class, "toFormatter", 0))
            .or(calls(Format.class, "get.*Instance", 0))
            .or(calls(BreakIterator.class, "get.*Instance", 0))
            .or(calls(Collator.class, "getInstance", 0));

    private static final DescribedPredicate<JavaAccess<?>> CHARACTERS_AND_ZONE = calls(Charset.class, "defaultCharset")
            .or(calls(String.class, "getBytes", 0))
            .or(makes(String.class, byte[].class))
            .or(makes(InputStreamReader.class, InputStream.class))
            .or(calls(ZoneId.class, "systemDefault"))
            .or(calls(TimeZone.class, "getDefault"));

    private PureCore() {}

    /** The rules for the packages under {@code root}. */
    static List<HouseRule> rules(String root) {
        return List.of(
                alone(root),
                unaware(
                        root,
                        "settings of the machine",
                        "settings change what a record says without anyone seeing it",
                        SETTINGS),
                unaware(
                        root,
                        "the clock",
                        "the same bytes give the same record tomorrow; dates come from the page or the caller",
                        CLOCK),
                unaware(
                        root,
                        "chance",
                        "the same bytes give the same record; a generator is passed in with its seed",
                        CHANCE),
                unaware(
                        root,
                        "the default locale",
                        "a page read in Istanbul is the page read in London: a locale is named",
                        LOCALE),
                unaware(
                        root,
                        "the default character set or time zone",
                        "bytes mean the same everywhere: a character set and an offset are named",
                        CHARACTERS_AND_ZONE));
    }

    private static HouseRule alone(String root) {
        return new HouseRule(
                "core has no files, network or threads",
                noClasses()
                        .that()
                        .resideInAnyPackage(Core.under(root))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.nio.file..", "java.net.http..", "java.util.concurrent..")
                        .orShould()
                        .dependOnClassesThat()
                        .haveNameMatching("java\\.io\\.(File|RandomAccess).*|java\\.lang\\.Thread.*"
                                + "|java\\.net\\.(Socket|URLConnection|HttpURLConnection)")
                        .because("a page comes in as a value, wherever it lay; who calls decides on threads"));
    }

    private static HouseRule unaware(
            String root, String what, String reason, DescribedPredicate<? super JavaAccess<?>> banned) {
        return new HouseRule(
                "core does not ask for " + what,
                noClasses()
                        .that()
                        .resideInAnyPackage(Core.under(root))
                        .should()
                        .accessTargetWhere(banned.as("the target asks for %s", what))
                        .because(reason));
    }

    private static DescribedPredicate<JavaAccess<?>> calls(Class<?> type, String names) {
        return target(owner(assignableTo(type))).and(targetNamed(names));
    }

    private static DescribedPredicate<JavaAccess<?>> calls(Class<?> type, String names, int parameters) {
        return calls(type, names).and(arguments(parameters));
    }

    private static DescribedPredicate<JavaAccess<?>> makes(Class<?> type, Class<?>... parameters) {
        return target(owner(assignableTo(type)))
                .and(target(name("<init>")))
                .and(codeUnit(unit -> unit.getRawParameterTypes().size() == parameters.length))
                .and(codeUnit(unit -> rawParameterTypes(parameters).test(unit)));
    }

    private static DescribedPredicate<JavaAccess<?>> now() {
        return target(name("now"))
                .and(target(owner(nameMatching("java\\.time\\..*"))))
                .and(codeUnit(unit ->
                        unit.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class))));
    }

    private static DescribedPredicate<JavaAccess<?>> targetNamed(String names) {
        return target(nameMatching(names));
    }

    private static DescribedPredicate<JavaAccess<?>> arguments(int number) {
        return codeUnit(unit -> unit.getRawParameterTypes().size() == number);
    }

    private static DescribedPredicate<JavaAccess<?>> codeUnit(Predicate<AccessTarget.CodeUnitAccessTarget> test) {
        return DescribedPredicate.describe(
                "target",
                access -> access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget unit && test.test(unit));
    }
}
