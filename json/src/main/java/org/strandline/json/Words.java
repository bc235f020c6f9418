package org.strandline.json;

import java.util.Locale;
import java.util.StringTokenizer;

/** The words of the contract for the constants of enums: {@code MORE_THAN} is {@code moreThan}. */
public final class Words {

    private Words() {}

    /** The word for {@code constant}. */
    public static String of(Enum<?> constant) {
        StringBuilder word = new StringBuilder();
        StringTokenizer parts = new StringTokenizer(constant.name().toLowerCase(Locale.ROOT), "_");
        while (parts.hasMoreTokens()) {
            String part = parts.nextToken();
            word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }

    /**
     * The constant that {@code word} stands for.
     *
     * @throws NotARecordException if there is none
     */
    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(word)) {
                return constant;
            }
        }
        throw new NotARecordException("“" + word + "” is no " + type.getSimpleName());
    }
}
