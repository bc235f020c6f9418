package org.strandline.intake.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What the letters themselves say of the character set, by ICU's statistics. The last resort. */
final class CharsetGuess {

    /** Those of ICU's answers that pages on the web are in. Its others are of mainframes and MS-DOS. */
    private static final Set<String> PLAUSIBLE = Set.of(
            "windows-1250",
            "windows-1251",
            "windows-1252",
            "windows-1253",
            "windows-1254",
            "windows-1255",
            "windows-1256",
            "ISO-8859-1",
            "ISO-8859-2",
            "ISO-8859-5",
            "ISO-8859-6",
            "ISO-8859-7",
            "ISO-8859-8",
            "ISO-8859-8-I",
            "ISO-8859-9",
            "KOI8-R",
            "Shift_JIS",
            "EUC-JP",
            "GB18030",
            "Big5",
            "EUC-KR",
            "ISO-2022-JP");

    /** Below this ICU's answers are no better than chance. */
    private static final int CONFIDENT = 20;

    /** ICU looks at the first 8,000 bytes. */
    private static final int SAMPLE = 8000;

    /** How much of plain ASCII is kept around other bytes, so that the sample has what tells. */
    private static final int AROUND = 24;

    private CharsetGuess() {}

    static Optional<Charset> of(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(sample(bytes));
        for (CharsetMatch match : detector.detectAll()) {
            if (match.getConfidence() >= CONFIDENT && PLAUSIBLE.contains(match.getName())) {
                Optional<Charset> charset = CharsetLabels.charset(match.getName());
                if (charset.isPresent() && Legibility.of(bytes, charset.get()).isGood()) {
                    return charset;
                }
            }
        }
        return Optional.empty();
    }

    /** The first bytes outside ASCII with a little of what is around them, since a page may start with much markup. */
    private static byte[] sample(byte[] bytes) {
        byte[] sample = new byte[Math.min(bytes.length, SAMPLE)];
        int length = 0;
        int kept = 0;
        for (int at = 0; at < bytes.length && length < sample.length; at++) {
            if (bytes[at] >= 0) {
                continue;
            }
            int from = Math.max(kept, at - AROUND);
            int to = Math.min(bytes.length, at + AROUND);
            int run = Math.min(to - from, sample.length - length);
            System.arraycopy(bytes, from, sample, length, run);
            length += run;
            kept = to;
            at = to - 1;
        }
        return Arrays.copyOf(sample, length);
    }
}
