package org.strandline.export;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/** A layer of the record as a table: one line for each fact. */
public enum Sheet {
    ENTITIES("id,type,name,aliases,roles,mentions,geonames,latitude,longitude,country"),
    STATEMENTS("id,kind,act,source,passed on by,anonymity,words,medium,said,to,polarity,hedged,start,end"),
    FIGURES("id,words,value,min,max,unit,hedge,counts,category,population,place,as of,claimed by,start,end"),
    EVENTS("id,type,mode,status,actors,recipients,place,date,deaths,injuries,stated by,words,start,end"),
    TIMES("id,type,value,mod,words,start,end"),
    POSITIONS("party,on,stance,words,stated by,start,end");

    /** Where a fact is from: the first columns of every sheet. */
    private static final List<String> PAGE = List.of("page", "published", "outlet", "headline", "url");

    /** With commas between them. */
    private final String columns;

    Sheet(String columns) {
        this.columns = columns;
    }

    /** The words over the columns. */
    public List<String> head() {
        List<String> names = Collections.list(new StringTokenizer(columns, ",")).stream()
                .map(String.class::cast)
                .toList();
        return Cells.joined(PAGE, names);
    }

    /** {@code statements.csv} and the like. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }
}
