package org.strandline.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.strandline.figure.Numeral.Form;

/**
 * A number or range with its unit.
 *
 * @param form how its number is written; of a range, how its last is
 * @param least the number, or the lower end of the range
 * @param most the number, or the upper end of the range
 * @param unit what it is measured in
 * @param from index of its first term, which may be a currency
 * @param to index after its last term, which may be a unit
 */
record Amount(Form form, BigDecimal least, BigDecimal most, Optional<Unit> unit, int from, int to) {

    /**
     * What a number is measured in.
     *
     * @param name a currency as ISO 4217, {@code %}, or the unit's word in the singular
     * @param money whether it is a currency
     */
    record Unit(String name, boolean money) {

        boolean isTime() {
            return !money && TimeUnits.isUnit(name);
        }

        boolean isPercent() {
            return name.equals("%");
        }
    }

    boolean isRange() {
        return least.compareTo(most) != 0;
    }

    boolean isMoney() {
        return unit.filter(Unit::money).isPresent();
    }

    boolean isTime() {
        return unit.filter(Unit::isTime).isPresent();
    }

    boolean isShare() {
        return form == Form.SHARE || unit.filter(Unit::isPercent).isPresent();
    }
}
