package app.ukemi.ui.plan;

import app.ukemi.print.Lettering;
import app.ukemi.print.Omission;
import app.ukemi.print.PlanPage;
import app.ukemi.ui.Ui;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is to be known of a page before it is printed, in sentences: what gave way, and what its letters cannot do. */
final class PageWords {
    /** So many letters are named; there may be as many as a text has. */
    private static final int NAMED = 12;
    private static final double USUAL = 10.5;
    /** The scripts whose letters join or move, as ISO 15924 has them; Java tells no code of a script. */
    private static final List<String> CODES = List.of(
            "Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Deva", "Beng", "Guru", "Gujr", "Orya", "Taml", "Telu", "Knda",
            "Mlym", "Sinh", "Thai", "Laoo", "Tibt", "Mymr", "Khmr", "Mong");

    private final Ui ui;

    PageWords(Ui ui) {
        this.ui = ui;
    }

    /** Whether all of it is on the page, or what is not. */
    List<String> room(PlanPage page) {
        if (page.omissions().isEmpty()) {
            return List.of(
                    page.points() < USUAL ? ui.text("plan.fits.small", page.points()) : ui.text("plan.fits"));
        }
        return page.omissions().stream().map(this::omission).toList();
    }

    private String omission(Omission omission) {
        List<String> parts = new ArrayList<>();
        if (omission.rows() > 0) {
            parts.add(ui.text("plan.over.rows", omission.rows()));
        }
        if (omission.texts() > 0) {
            parts.add(ui.text("plan.over.texts", omission.texts()));
        }
        return ui.text("plan.over", ui.text(omission.part()), String.join(", ", parts));
    }

    /** What stands on the page otherwise than it was written; nothing where every letter is as it should be. */
    List<String> letters(Lettering lettering) {
        List<String> said = new ArrayList<>();
        if (!lettering.missing().isEmpty()) {
            String letters = lettering.missing().stream().limit(NAMED).collect(Collectors.joining(" "));
            int more = lettering.missing().size() - NAMED;
            said.add(ui.text("plan.letters.missing", more > 0 ? ui.text("plan.letters.more", letters, more) : letters));
        }
        if (!lettering.unjoined().isEmpty()) {
            said.add(ui.text(
                    "plan.letters.unjoined",
                    lettering.unjoined().stream().map(this::script).sorted().collect(Collectors.joining(", "))));
        }
        return said;
    }

    /** The name of a script in the user's language. */
    private String script(UnicodeScript script) {
        return CODES.stream()
                .filter(code -> UnicodeScript.forName(code) == script)
                .map(code -> new Locale.Builder().setScript(code).build())
                .map(locale -> locale.getDisplayScript(ui.messages().locale()))
                .findFirst()
                .orElse(script.name());
    }
}
