package org.strandline.record;

/** The part of society that somebody belongs to: PLOVER's sectors that are told from a page. */
public enum Sector {
    GOVERNMENT("GOV"),
    MILITARY("MIL"),
    POLICE("COP"),
    REBELS("REB"),
    PARAMILITARY("PRM"),
    /** Armed people of whom the page does not say whose they are: "unknown gunmen". */
    UNIDENTIFIED_ARMED("UAF"),
    INTELLIGENCE("SPY"),
    LEGISLATURE("LEG"),
    JUDICIARY("JUD"),
    PARTY("PTY"),
    OPPOSITION("OPP"),
    /** Who was in office and is no more. */
    FORMER_ELITE("ELI"),
    /** A body of several states; PLOVER has it as a country. */
    INTERNATIONAL("IGO"),
    /** An organisation across borders that no state runs; PLOVER has it as a country. */
    NON_GOVERNMENTAL("NGO"),
    BUSINESS("BUS"),
    LABOUR("LAB"),
    FARMING("AGR"),
    EDUCATION("EDU"),
    HEALTH("MED"),
    MEDIA("JRN"),
    RELIGION("REL"),
    CRIMINALS("CRM"),
    REFUGEES("REF"),
    CIVIL_SOCIETY("SOC"),
    CIVILIANS("CVL");

    private final String code;

    Sector(String code) {
        this.code = code;
    }

    /** PLOVER's code of it. */
    public String code() {
        return code;
    }
}
