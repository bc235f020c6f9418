package org.strandline.bench.house.wrong.intake;

import org.strandline.bench.house.Breaks;
import org.strandline.bench.house.wrong.app.CommandLine;

@Breaks("app is a leaf")
record IntakeThatKnowsApp(CommandLine known) {}
