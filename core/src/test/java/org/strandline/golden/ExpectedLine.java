package org.strandline.golden;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import org.strandline.record.BlockType;

/**
 * One line of an {@code expected.txt}. Most say exactly what the print should say. Where careful readers differ a line says
 * so: {@code FURNITURE} is any type that is neither body nor headline, byline, dateline or caption; {@code QUOTE/FURNITURE}
 * is either; {@code FURNITURE …} is one or more blocks of furniture, whatever they say; {@code outlet: *} is any outlet or
 * none.
 */
sealed interface ExpectedLine {

    /** How many lines of the print from {@code at} on are what this line asks for; 0 if they are not. */
    int matched(List<String> print, int at);

    /** The line as it is written. */
    String shown();

    /** Whether the lines after those that matched may match as well. */
    default boolean repeats() {
        return false;
    }

    /** Whether it may be left out. */
    default boolean isOptional() {
        return false;
    }

    /** A fact, or the rule under the facts, that the print has word for word. */
    record Fact(String shown) implements ExpectedLine {

        @Override
        public int matched(List<String> print, int at) {
            return print.get(at).equals(shown) ? 1 : 0;
        }
    }

    /** A fact that the page does not settle, {@code outlet: *}, or not wholly: {@code image: Mud in May | *}. */
    record AnyFact(String shown) implements ExpectedLine {

        @Override
        public int matched(List<String> print, int at) {
            return print.get(at).startsWith(shown.substring(0, shown.length() - 1)) ? 1 : 0;
        }

        @Override
        public boolean isOptional() {
            return shown.endsWith(": *");
        }
    }

    /**
     * A block with these words. A byline, dateline or caption may be in pieces: it makes no difference whether a caption and
     * its credit are one block or two.
     */
    record Words(String shown, Set<BlockType> types, String words) implements ExpectedLine {

        private static final Set<BlockType> DIVISIBLE = Set.of(BlockType.BYLINE, BlockType.DATELINE, BlockType.CAPTION);

        @Override
        public int matched(List<String> print, int at) {
            String rest = words;
            int end = at;
            while (end < print.size() && !rest.isEmpty()) {
                String block = print.get(end);
                String piece = block.substring(block.indexOf(' ') + 1);
                boolean whole = end == at && rest.equals(piece);
                boolean part = types.stream().anyMatch(DIVISIBLE::contains) && rest.startsWith(piece);
                if (!isOf(types, block) || !(whole || part)) {
                    return 0;
                }
                rest = rest.substring(piece.length()).strip();
                end++;
            }
            return rest.isEmpty() ? end - at : 0;
        }
    }

    /** One block or more of these types, whatever they say. */
    record AnyWords(String shown, Set<BlockType> types) implements ExpectedLine {

        @Override
        public int matched(List<String> print, int at) {
            return isOf(types, print.get(at)) ? 1 : 0;
        }

        @Override
        public boolean repeats() {
            return true;
        }
    }

    /** The types that people who agree on the article may still call by different names. */
    Set<BlockType> FURNITURE = Set.copyOf(EnumSet.of(
            BlockType.KICKER,
            BlockType.PROMO,
            BlockType.WIDGET,
            BlockType.HEADING,
            BlockType.TEASER,
            BlockType.BOILERPLATE));

    /** Reads a line of {@code expected.txt}. */
    static ExpectedLine parse(String line) {
        if (line.endsWith(": *") || line.endsWith(" | *")) {
            return new AnyFact(line);
        }
        int gap = line.indexOf(' ');
        if (gap < 0 || line.charAt(gap - 1) == ':') {
            return new Fact(line);
        }
        Set<BlockType> types = types(line.substring(0, gap));
        String words = line.substring(gap + 1);
        return words.equals("…") ? new AnyWords(line, types) : new Words(line, types, words);
    }

    private static boolean isOf(Set<BlockType> types, String block) {
        return types.stream().anyMatch(type -> block.startsWith(type.name() + " "));
    }

    private static Set<BlockType> types(String label) {
        Set<BlockType> types = EnumSet.noneOf(BlockType.class);
        StringTokenizer names = new StringTokenizer(label, "/");
        while (names.hasMoreTokens()) {
            String name = names.nextToken();
            if (name.equals("FURNITURE")) {
                types.addAll(FURNITURE);
            } else {
                types.add(BlockType.valueOf(name));
            }
        }
        return Set.copyOf(types);
    }
}
