package org.strandline.bench.house.wrong.entity;

import ai.onnxruntime.OrtEnvironment;
import com.ibm.icu.text.CharsetDetector;
import java.sql.Connection;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.csv.CSVFormat;
import org.jsoup.nodes.Document;
import org.strandline.bench.house.Breaks;
import tools.jackson.core.JsonParser;

/** A finder that uses what belongs elsewhere. */
interface Strays {

    @Breaks("jsoup only in article, intake.feed")
    Document document();

    @Breaks("archives and character sets only in intake")
    CharsetDetector detector();

    @Breaks("command line and progress bar only in app")
    CommandLine commandLine();

    @Breaks("JSON only in article, intake, json, export, app")
    JsonParser parser();

    @Breaks("ONNX Runtime only in english.network")
    OrtEnvironment environment();

    @Breaks("sheets and feeds that are written only in export")
    CSVFormat format();

    @Breaks("SQL and search index only in store")
    Connection connection();
}
