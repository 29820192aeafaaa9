package app.ukemi.ui.timeline;

import app.ukemi.domain.rule.Trait;
import app.ukemi.ui.Ui;

/** What a trait is called. */
final class TraitWords {
    private TraitWords() {}

    static String of(Trait trait, Ui ui) {
        return switch (trait) {
            case Trait.OfPace(var pace) -> ui.text(pace);
            case Trait.InYear(int year) -> String.valueOf(year);
            case Trait.OfSeverity(var severity) -> ui.text(severity);
            case Trait.Tagged(String tag) -> tag;
            case Trait.WrongAt(var where) -> ui.text(where);
            case Trait.Stands(var standing) -> ui.text(standing);
            case Trait.Made(var again) -> ui.text(again);
        };
    }
}
