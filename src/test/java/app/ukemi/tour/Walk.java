package app.ukemi.tour;

import app.ukemi.domain.Step;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

/**
 * A leader who walks one mistake through all six steps, from the first sentence to the day it is closed. Each method
 * is a step of the walk, and reads as what the leader does; those of a step of the mistake end with it complete.
 */
final class Walk {
    static final String TITLE = "Approved the storage firmware without a rollback plan";

    private final Tour tour;

    Walk(Tour tour) {
        this.tour = tour;
    }

    void starts_writing() {
        tour.press("#startWriting");
    }

    void writes_down_one_sentence() {
        tour.shortcut(KeyCode.N);
        tour.type(TITLE);
        tour.picture("one-sentence");
        tour.keys(KeyCode.ENTER);
        tour.picture("begun");
    }

    void owns_it() {
        when("#happened", "2026-03-06", "18:30");
        tour.press("#addSuspected");
        when("#suspected", "2026-03-08", "9");
        tour.write("#account", "The array rebooted into the new firmware on Friday night and lost two volumes. "
                + "Twelve people could not open their files until Sunday afternoon.");
        isHurt("Ada Lovelace", "Lost a day of drawings");
        isHurt("The support desk", "Answered ninety calls");
        tour.press((ButtonBase) tour.last("#mustHear"));
        tour.press("#choice-MOST");
        tour.write("#admission", "Mistakes were made with the firmware.");
        tour.press("#choice-WORK_STOPPED");
        tour.rewrite("#admission", "I approved the firmware update on a Friday without a rollback plan.");
        tour.write("#tags", "storage, changes,");
        tour.pages("own");
    }

    private void when(String moment, String day, String time) {
        tour.write(moment + " #day", day);
        tour.write(moment + " #time", time);
        tour.keys(KeyCode.ENTER);
    }

    private void isHurt(String name, String how) {
        tour.press("#addConcerned");
        tour.type(name);
        tour.write(tour.last("#hurt"), how);
    }

    void guides_others() {
        goesOn();
        tour.press("#addConversation");
        tour.type("Rae Lindqvist");
        tour.write("#conversations #on", "2026-03-10");
        tour.press("#choice-SHARED_BLIND_SPOT");
        tour.write("#said", "We both took the release notes for a test.");
        tour.write("#cause", "Nobody owns the question how we would get back.");
        tour.press("#addSuggestion");
        tour.type("No storage change without a tested way back");
        tour.write("#giver", "Rae Lindqvist");
        tour.press("#makeAction");
        tour.pages("guide");
    }

    void learns() {
        goesOn();
        tour.write("#aim", "Close a security gap before the weekend.");
        tour.write("#way", "Approved the change on the vendor’s word.");
        tour.write("#outcome", "The gap was closed, and the files were gone.");
        tour.press("#wayTrip #chosen");
        tour.press("#courseTrip #chosen");
        tour.press("#courseTrip #main");
        tour.write("#sentence", "What cannot be undone is not approved on a Friday.");
        tour.pages("learn");
    }

    void plans_the_fix() {
        goesOn();
        tour.press("#shortTerm #add");
        tour.type("Freeze firmware changes on both arrays");
        details("#shortTerm", "Rae Lindqvist", "2026-03-12", "the change calendar is blocked");
        details("#permanent", "me", "2026-03-27", "three changes passed with it");
        tour.press("#permanent #more");
        tour.write("#permanent #painfulBecause", "It slows down every change.");
        tour.press("#permanent #retires .check-box");
        tour.press("#addAdvice");
        tour.type("Rae Lindqvist");
        tour.write("#advice #said", "Snapshots are hourly; we can restore by hand.");
        tour.press("#addAlternative");
        tour.type("Roll back the firmware only");
        tour.press("#alternatives #choice-LEFT");
        tour.write("#alternatives #why", "The vendor does not support it.");
        tour.press("#addTold");
        tour.type("The project office");
        tour.pages("fix");
    }

    private void details(String table, String owner, String due, String doneWhen) {
        tour.write(table + " #owner", owner);
        tour.write(table + " #due", due);
        tour.write(table + " #doneWhen", doneWhen);
    }

    void discloses_it() {
        tour.press("#disclose");
        tour.type("Ada Lovelace");
        tour.press("#done #choice-FULL_ACCOUNT");
        tour.press("#done #choice-IN_PERSON");
        tour.press("#done #choice-FROM_ME");
        tour.write("#done #note", "She asked what changes now.");
        tour.press("#addPlanned");
        tour.type("The board");
        tour.write("#planned #by", "2026-03-20");
        tour.pages("disclose");
    }

    void tells_the_board_as_planned() {
        tour.press("#step-DISCLOSE");
        tour.press("#planned #toldNow");
        tour.press((ButtonBase) tour.last("#done #choice-FULL_ACCOUNT"));
    }

    void follows_through() {
        tour.clock().move(Duration.ofDays(20));
        tour.press("#step-EXAMPLE");
        tour.press("#shortTerm #done");
        tour.write("#shortTerm #note", "The calendar says so.");
        tour.press("#permanent #done");
        tour.write("#permanent #note", "Three change records.");
        tour.press("#addReview");
        tour.type("2026-03-30");
        tour.choose("#reviews #action", 0);
        tour.write("#expected", "No change without a way back.");
        tour.write("#happened", "One was stopped in time.");
        tour.press("#choice-YES");
        tour.press("#addExample");
        tour.type("Ben Okri");
        tour.write("#examples #on", "2026-03-28");
        tour.write("#what", "Owned up to a change that he had not tested.");
        tour.pages("example");
    }

    void closes_it() {
        tour.press("#step-EXAMPLE");
        tour.press("#close");
        tour.see("#reopen");
        tour.picture("closed");
    }

    void goes_back_to_the_journal() {
        tour.press("#back");
        tour.picture("closed-in-the-journal");
    }

    void opens_it_again() {
        tour.open(TITLE);
    }

    private void goesOn() {
        tour.press("#next");
    }

    /** What stands in every field of every step of the mistake that is shown, with all that is folded away. */
    Map<Step, List<String>> reads_every_field() {
        Map<Step, List<String>> fields = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            tour.press("#step-" + step);
            unfolds_every_action();
            fields.put(step, Screen.ask(() -> Fields.of(tour.stage().getScene().lookup("#place"))));
        }
        return fields;
    }

    private void unfolds_every_action() {
        tour.<ToggleButton>all(".more").stream().filter(more -> !more.isSelected()).forEach(tour::press);
    }
}
