package app.ukemi.domain;

import java.util.Locale;
import java.util.Set;

/** The paper that a plan is printed on; sides in points, 72 to the inch, upright. */
public enum Paper {
    A4(595.276, 841.89),
    LETTER(612, 792);

    /** Where Letter is the usual paper. Source: Unicode CLDR, supplemental data, paperSize US-Letter. */
    private static final Set<String> LETTER_COUNTRIES =
            Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** The usual paper of a country. */
    public static Paper usualIn(Locale locale) {
        return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }
}
