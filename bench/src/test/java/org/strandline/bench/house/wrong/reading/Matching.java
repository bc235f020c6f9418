package org.strandline.bench.house.wrong.reading;

import java.util.regex.Pattern;
import org.strandline.bench.house.Breaks;

@Breaks("regular expressions only where text is read")
public record Matching(Pattern pattern) {}
