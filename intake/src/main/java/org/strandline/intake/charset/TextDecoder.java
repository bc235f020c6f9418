package org.strandline.intake.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns bytes into text. What is believed, the surest first:
 *
 * <ol>
 *   <li>a byte order mark; zero bytes where UTF-16 and UTF-32 have them;
 *   <li>bytes that are UTF-8, whatever anybody says: hardly anything else is by chance. UTF-8 with some bytes broken or
 *       lost stays UTF-8, with U+FFFD for them;
 *   <li>what server and page say, if the bytes make sense in it; where both do and disagree, the one that the letters
 *       speak for, then the page against a server that gives the default, then the server;
 *   <li>what the letters speak for;
 *   <li>windows-1252.
 * </ol>
 *
 * Labels mean what they mean to browsers: ISO-8859-1 is windows-1252. UTF-8 that holds characters which somebody else
 * read wrongly ("donâ€™t") is left as it is.
 */
public final class TextDecoder {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");
    private static final int ESCAPE = 0x1B;

    private TextDecoder() {}

    /**
     * The text that {@code bytes} are.
     *
     * @param declared the label that came with them
     */
    public static Decoded decode(byte[] bytes, Optional<String> declared) {
        Optional<WideUnicode.Mark> mark = WideUnicode.mark(bytes);
        if (mark.isPresent()) {
            int length = mark.get().length();
            Charset charset = mark.get().charset();
            return new Decoded(new String(bytes, length, bytes.length - length, charset), charset);
        }
        Optional<Charset> wide = WideUnicode.byZeros(bytes);
        if (wide.isPresent()) {
            return new Decoded(new String(bytes, wide.get()), wide.get());
        }
        Optional<String> strict = StrictUtf8.decode(bytes);
        if (strict.isPresent()) {
            boolean isAscii = strict.get().length() == bytes.length;
            return isAscii && isShifted(strict.get())
                    ? new Decoded(new String(bytes, ISO_2022_JP), ISO_2022_JP)
                    : new Decoded(strict.get(), StandardCharsets.UTF_8);
        }
        Utf8Evidence evidence = Utf8Evidence.of(bytes);
        if (evidence.isClean() || evidence.isDamagedUtf8()) {
            return new Decoded(new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        }
        return legacy(bytes, declared);
    }

    /** Bytes that are not UTF-8. */
    private static Decoded legacy(byte[] bytes, Optional<String> declared) {
        List<Charset> candidates = new ArrayList<>();
        declared.flatMap(CharsetLabels::charset).ifPresent(candidates::add);
        DeclaredCharset.in(bytes)
                .flatMap(CharsetLabels::charset)
                .filter(charset -> !candidates.contains(charset))
                .ifPresent(candidates::add);
        candidates.removeIf(charset -> !isPossible(bytes, charset));
        Charset charset = candidates.size() == 1 ? candidates.getFirst() : choose(candidates, CharsetGuess.of(bytes));
        return new Decoded(new String(bytes, charset), charset);
    }

    private static Charset choose(List<Charset> candidates, Optional<Charset> guess) {
        if (guess.isPresent() && (candidates.isEmpty() || candidates.contains(guess.get()))) {
            return guess.get();
        }
        if (candidates.isEmpty()) {
            return WESTERN;
        }
        return candidates.getFirst().equals(WESTERN) ? candidates.getLast() : candidates.getFirst();
    }

    private static boolean isPossible(byte[] bytes, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return false;
        }
        Legibility legibility = Legibility.of(bytes, charset);
        return legibility.isGood() && (!charset.equals(WESTERN) || legibility.isWestern());
    }

    /** Whether ASCII has the escape sequence that switches ISO-2022-JP to Japanese: ESC $ B or ESC $ @. */
    private static boolean isShifted(String text) {
        int at = text.indexOf(ESCAPE);
        return at >= 0 && (text.startsWith("$B", at + 1) || text.startsWith("$@", at + 1));
    }
}
