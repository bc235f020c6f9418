package org.strandline.bench.house.wrong.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.strandline.bench.house.Breaks;
import org.strandline.bench.house.Keeps;

/** Code that asks the machine it runs on. */
@SuppressWarnings({"DefaultCharset", "JavaTimeDefaultTimeZone", "StringCaseLocaleUsage", "JavaUtilDate", "unused"})
final class Machine {

    private static final String FILES = "core has no files, network or threads";
    private static final String SETTINGS = "core does not ask for settings of the machine";
    private static final String CLOCK = "core does not ask for the clock";
    private static final String CHANCE = "core does not ask for chance";
    private static final String LOCALE = "core does not ask for the default locale";
    private static final String DEFAULTS = "core does not ask for the default character set or time zone";

    private Machine() {}

    @Breaks(FILES)
    static String readsAFile(Path path) throws IOException {
        return Files.readString(path);
    }

    @Breaks(FILES)
    static int sharesAMap() {
        return new ConcurrentHashMap<String, String>().size();
    }

    @Breaks(FILES)
    static void startsAThread(Runnable work) {
        new Thread(work).start();
    }

    @Keeps(FILES)
    static int readsAStream(InputStream bytes) throws IOException {
        return bytes.read();
    }

    @Breaks(SETTINGS)
    static String readsAProperty() {
        return System.getProperty("user.dir", "");
    }

    @Breaks(SETTINGS)
    static int readsTheEnvironment() {
        return System.getenv().size();
    }

    @Breaks(CLOCK)
    static long readsTheTime() {
        return System.currentTimeMillis();
    }

    @Breaks(CLOCK)
    static LocalDate readsTheDay() {
        return LocalDate.now();
    }

    @Breaks(CLOCK)
    static Supplier<Instant> refersToTheTime() {
        return Instant::now;
    }

    @Breaks(CLOCK)
    static Date readsTheOldTime() {
        return new Date();
    }

    @Keeps(CLOCK)
    static Instant isGivenAClock(Clock clock) {
        return Instant.now(clock);
    }

    @Breaks(CHANCE)
    static int throwsDice() {
        return new Random().nextInt();
    }

    @Breaks(CHANCE)
    static double throwsDiceElsewhere() {
        return Math.random();
    }

    @Breaks(CHANCE)
    static UUID makesAName() {
        return UUID.randomUUID();
    }

    @Keeps(CHANCE)
    static int isGivenASeed(long seed) {
        return new Random(seed).nextInt();
    }

    @Breaks(LOCALE)
    static Locale asksForTheLocale() {
        return Locale.getDefault();
    }

    @Breaks(LOCALE)
    static String lowersIn(String text) {
        return text.toLowerCase();
    }

    @Breaks(LOCALE)
    static String formatsIn(int number) {
        return String.format("%d", number);
    }

    @Breaks(LOCALE)
    static String formatsItselfIn(int number) {
        return "%d".formatted(number);
    }

    @Breaks(LOCALE)
    static DateTimeFormatter namesMonthsIn() {
        return DateTimeFormatter.ofPattern("d MMMM");
    }

    @Breaks(LOCALE)
    static NumberFormat writesNumbersIn() {
        return NumberFormat.getInstance();
    }

    @Keeps(LOCALE)
    static String namesALocale(String text, int number) {
        return text.toLowerCase(Locale.ROOT) + String.format(Locale.ROOT, "%d", number);
    }

    @Breaks(DEFAULTS)
    static Charset asksForTheCharset() {
        return Charset.defaultCharset();
    }

    @Breaks(DEFAULTS)
    static byte[] encodesIn(String text) {
        return text.getBytes();
    }

    @Breaks(DEFAULTS)
    static String decodesIn(byte[] bytes) {
        return new String(bytes);
    }

    @Breaks(DEFAULTS)
    static Reader readsIn(InputStream bytes) {
        return new InputStreamReader(bytes);
    }

    @Breaks(DEFAULTS)
    static ZoneId asksForTheZone() {
        return ZoneId.systemDefault();
    }

    @Keeps(DEFAULTS)
    static byte[] namesACharset(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
