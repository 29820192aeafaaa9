package app.ukemi.db;

import app.ukemi.domain.Disclosures;
import app.ukemi.domain.FollowThrough;
import app.ukemi.domain.Guidance;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Owned;
import app.ukemi.domain.Remedy;
import app.ukemi.domain.Row;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** All the rows of a mistake: to be loaded into it, to be saved from it. */
final class Rows {
    private Rows() {}

    /** Every row, part for part. */
    static Stream<Row> of(Mistake mistake) {
        Guidance guidance = mistake.guidance();
        Remedy remedy = mistake.remedy();
        FollowThrough follow = mistake.followThrough();
        Disclosures disclosures = mistake.disclosures();
        return Stream.<List<? extends Row>>of(
                        mistake.owned().concerned(),
                        guidance.conversations(),
                        guidance.suggestions(),
                        remedy.actions(),
                        remedy.advice(),
                        remedy.alternatives(),
                        remedy.told(),
                        follow.reviews(),
                        follow.examples(),
                        disclosures.planned(),
                        disclosures.done())
                .flatMap(Collection::stream);
    }

    /** The mistake as its one row tells it, filled with its rows and tags. */
    static Mistake fill(Connection from, Mistake bare) throws SQLException {
        var id = bare.id();
        return bare.withOwned(bare.owned()
                        .withConcerned(ConcernedTable.ROWS.load(from, id))
                        .withTags(TagTable.load(from, id))
                        .withAdmission(bare.owned().admission().withKept(KeptTable.load(from, id))))
                .withGuidance(bare.guidance()
                        .withConversations(ConversationTable.ROWS.load(from, id))
                        .withSuggestions(SuggestionTable.ROWS.load(from, id)))
                .withRemedy(bare.remedy()
                        .withActions(ActionTable.ROWS.load(from, id))
                        .withAdvice(AdviceTable.ROWS.load(from, id))
                        .withAlternatives(AlternativeTable.ROWS.load(from, id))
                        .withTold(PlanToldTable.ROWS.load(from, id)))
                .withFollowThrough(bare.followThrough()
                        .withReviews(ReviewTable.ROWS.load(from, id))
                        .withExamples(ExampleTable.ROWS.load(from, id)))
                .withDisclosures(bare.disclosures()
                        .withPlanned(PlannedDisclosureTable.ROWS.load(from, id))
                        .withDone(DisclosureTable.ROWS.load(from, id)));
    }

    /** Writes the rows and tags that differ. */
    static void save(RowTable.Save to, Mistake before, Mistake after) throws SQLException {
        ConcernedTable.ROWS.save(to, before.owned().concerned(), after.owned().concerned());
        TagTable.save(to, before.owned().tags(), after.owned().tags());
        KeptTable.save(to, before.owned().admission().kept(), after.owned().admission().kept());
        ConversationTable.ROWS.save(to, before.guidance().conversations(), after.guidance().conversations());
        SuggestionTable.ROWS.save(to, before.guidance().suggestions(), after.guidance().suggestions());
        save(to, before.remedy(), after.remedy());
        ReviewTable.ROWS.save(to, before.followThrough().reviews(), after.followThrough().reviews());
        ExampleTable.ROWS.save(to, before.followThrough().examples(), after.followThrough().examples());
        PlannedDisclosureTable.ROWS.save(to, before.disclosures().planned(), after.disclosures().planned());
        DisclosureTable.ROWS.save(to, before.disclosures().done(), after.disclosures().done());
    }

    private static void save(RowTable.Save to, Remedy before, Remedy after) throws SQLException {
        ActionTable.ROWS.save(to, before.actions(), after.actions());
        ActionTable.saveRetired(to, before.actions(), after.actions());
        AdviceTable.ROWS.save(to, before.advice(), after.advice());
        AlternativeTable.ROWS.save(to, before.alternatives(), after.alternatives());
        PlanToldTable.ROWS.save(to, before.told(), after.told());
    }

    /** The mistake without rows and tags: what its one row of its own says. */
    static Mistake without(Mistake mistake) {
        Owned owned = mistake.owned();
        return mistake.withOwned(owned.withConcerned(List.of())
                        .withTags(List.of())
                        .withAdmission(owned.admission().withKept(List.of())))
                .withGuidance(mistake.guidance().withConversations(List.of()).withSuggestions(List.of()))
                .withRemedy(Remedy.EMPTY
                        .withWhyNoShortTerm(mistake.remedy().whyNoShortTerm())
                        .withWhyNoPermanent(mistake.remedy().whyNoPermanent()))
                .withFollowThrough(FollowThrough.EMPTY)
                .withDisclosures(mistake.disclosures().withPlanned(List.of()).withDone(List.of()));
    }
}
