package org.strandline.bench.house;

import com.tngtech.archunit.lang.ArchRule;

/**
 * A rule of the house that compiled classes can be held to.
 *
 * @param name the rule in a few words
 * @param rule the check, which carries its reason
 */
record HouseRule(String name, ArchRule rule) {}
