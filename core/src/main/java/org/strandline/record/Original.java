package org.strandline.record;

import java.util.Arrays;
import java.util.Optional;

/**
 * A page as it came: all that it takes to decode it again.
 *
 * @param bytes its bytes, unpacked; nobody changes them
 * @param declared what was said that they are, by a server or the file's name, in the form of a {@code Content-Type} header
 */
@SuppressWarnings("ArrayRecordComponent") // compared by what is in it, below; a copy of every page would be waste
public record Original(byte[] bytes, Optional<String> declared) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Original original
                && Arrays.equals(bytes, original.bytes)
                && declared.equals(original.declared);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes) * 31 + declared.hashCode();
    }

    @Override
    public String toString() {
        return "Original[" + bytes.length + " bytes, " + declared + ']';
    }
}
