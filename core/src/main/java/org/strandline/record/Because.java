package org.strandline.record;

/**
 * Why a block is what it is.
 *
 * @param rule the name of the rule that decided, in kebab case, such as {@code link-list}
 * @param words how many words the block has
 * @param linkedWords how many of them are inside links, 0 for plain text
 * @param score what the rule weighed; its meaning belongs to the rule, 0 where it weighs nothing
 */
public record Because(String rule, int words, int linkedWords, double score) {

    /** A decision that weighed nothing but the words themselves. */
    public static Because of(String rule, int words) {
        return new Because(rule, words, 0, 0);
    }
}
