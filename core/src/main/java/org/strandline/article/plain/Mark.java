package org.strandline.article.plain;

import org.strandline.record.BlockType;

/**
 * What a passage is for certain, wherever it stands.
 *
 * @param type its type
 * @param rule the rule that saw it
 */
record Mark(BlockType type, String rule) {}
