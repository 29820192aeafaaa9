package app.ukemi.domain;

import java.util.List;

/** Step 6: who is to be told, who was, why it came late, and the text of a first notice. */
public record Disclosures(
        List<PlannedDisclosure> planned,
        List<Disclosure> done,
        String whyLate,
        String notice) {

    /** Nothing written yet. */
    public static final Disclosures EMPTY =
            new Disclosures(List.of(), List.of(), "", "");

    public Disclosures {
        planned = List.copyOf(planned);
        done = List.copyOf(done);
    }

    public Disclosures withPlanned(List<PlannedDisclosure> next) {
        return new Disclosures(next, done, whyLate, notice);
    }

    public Disclosures withDone(List<Disclosure> next) {
        return new Disclosures(planned, next, whyLate, notice);
    }

    public Disclosures withWhyLate(String next) {
        return new Disclosures(planned, done, next, notice);
    }

    public Disclosures withNotice(String next) {
        return new Disclosures(planned, done, whyLate, next);
    }
}
