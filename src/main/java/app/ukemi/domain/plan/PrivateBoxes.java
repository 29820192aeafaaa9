package app.ukemi.domain.plan;

import app.ukemi.domain.Action;
import app.ukemi.domain.Admission;
import app.ukemi.domain.Guidance;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.PlanChoices;
import app.ukemi.domain.PlanPart;
import app.ukemi.domain.PlanVersion;
import app.ukemi.domain.plan.PlanBox.Note;
import app.ukemi.domain.plan.PlanBox.NoteKind;
import app.ukemi.domain.plan.PlanBox.Talk;
import java.util.ArrayList;
import java.util.List;

/** The parts of a plan for oneself alone. */
final class PrivateBoxes {
    private final Naming naming;
    private final List<PlanBox> boxes = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private PrivateBoxes(Naming naming) {
        this.naming = naming;
    }

    /** Nothing at all for a plan to share. */
    static List<PlanBox> of(Mistake mistake, Naming naming, PlanChoices choices) {
        if (choices.version() == PlanVersion.SHARE) {
            return List.of();
        }
        var made = new PrivateBoxes(naming);
        made.firstDraft(mistake.owned().admission());
        made.talks(mistake.guidance());
        made.notes(mistake);
        return List.copyOf(made.boxes);
    }

    private void firstDraft(Admission admission) {
        String draft = admission.firstDraft().strip();
        if (!draft.isEmpty() && !draft.equals(admission.text().strip())) {
            boxes.add(new PlanBox.Quote(PlanPart.FIRST_DRAFT, draft));
        }
    }

    private void talks(Guidance guidance) {
        List<Talk> talks = guidance.conversations().stream()
                .map(talk -> new Talk(
                        naming.of(talk.with()), talk.on(), talk.affected(), talk.said().strip()))
                .filter(talk -> !talk.with().isEmpty() || !talk.said().isEmpty())
                .toList();
        if (!talks.isEmpty()) {
            boxes.add(new PlanBox.Talks(talks));
        }
    }

    private void notes(Mistake mistake) {
        note(NoteKind.ACCOUNT, "", mistake.owned().account());
        note(NoteKind.CAUSE, "", mistake.guidance().cause());
        note(NoteKind.LESSON, "", mistake.lesson().sentence());
        note(NoteKind.WHY_NO_TALK, "", mistake.guidance().whyNone());
        mistake.guidance().suggestions().forEach(suggestion ->
                note(NoteKind.SUGGESTION, naming.of(suggestion.giver()), suggestion.idea()));
        mistake.remedy().advice().forEach(advice -> note(NoteKind.ADVICE, naming.of(advice.asked()), advice.said()));
        mistake.remedy().actions().forEach(this::outcome);
        mistake.disclosures().done().forEach(disclosure ->
                note(NoteKind.DISCLOSURE, naming.of(disclosure.to()), disclosure.note()));
        note(NoteKind.WHY_LATE, "", mistake.disclosures().whyLate());
        mistake.followThrough().examples().forEach(example ->
                note(NoteKind.EXAMPLE, naming.of(example.who()), example.what()));
        if (!notes.isEmpty()) {
            boxes.add(new PlanBox.Notes(List.copyOf(notes)));
        }
    }

    private void outcome(Action action) {
        note(NoteKind.OUTCOME, action.text().strip(), action.outcome().note());
    }

    private void note(NoteKind kind, String who, String text) {
        if (!text.isBlank()) {
            notes.add(new Note(kind, who, text.strip()));
        }
    }
}
