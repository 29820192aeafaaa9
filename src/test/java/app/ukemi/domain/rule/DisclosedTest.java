package app.ukemi.domain.rule;

import static app.ukemi.domain.rule.Given.OWNER;
import static app.ukemi.domain.rule.Given.TEAM;
import static app.ukemi.domain.rule.Given.at;
import static app.ukemi.domain.rule.Given.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Disclosure;
import app.ukemi.domain.Extent;
import app.ukemi.domain.FairView;
import app.ukemi.domain.HeardFirst;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Pace;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.PlannedDisclosure;
import app.ukemi.domain.Precision;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisclosedTest {

    @Test
    void the_earliest_disclosure_counts_whatever_the_order_of_the_rows() {
        Mistake mistake = told(
                Given.told(TEAM, at("2026-11-24T10:00"), Extent.FULL_ACCOUNT),
                Given.told(OWNER, at("2026-11-22T15:00"), Extent.FIRST_NOTICE));
        assertThat(Disclosed.first(mistake)).contains(at("2026-11-22T15:00"));
    }

    @Test
    void confiding_in_somebody_not_concerned_does_not_stop_the_clock() {
        Mistake mistake = told(new Disclosure(
                id(), OWNER, false, at("2026-11-22T15:00"), Extent.FULL_ACCOUNT, null, null, ""));
        assertThat(Disclosed.first(mistake)).isEmpty();
        assertThat(DisclosurePace.rate(Disclosed.moments(mistake), PaceLimits.USUAL, Given.NOW).pace())
                .isEqualTo(Pace.OPEN);
    }

    @Test
    void a_disclosure_known_to_the_minute_goes_before_one_known_by_its_day() {
        Mistake mistake = told(
                Given.told(TEAM, at("2026-11-22T10:00", Precision.DAY), Extent.FIRST_NOTICE),
                Given.told(OWNER, at("2026-11-22T15:00"), Extent.FIRST_NOTICE));
        assertThat(Disclosed.first(mistake)).contains(at("2026-11-22T15:00"));
    }

    @Test
    void a_first_notice_is_no_full_account() {
        Mistake mistake = told(
                Given.told(TEAM, at("2026-11-22T15:00"), Extent.FIRST_NOTICE),
                Given.told(TEAM, at("2026-11-24T10:00"), Extent.FULL_ACCOUNT));
        assertThat(Disclosed.firstFullAccount(mistake)).contains(at("2026-11-24T10:00"));
    }

    @Test
    void who_heard_it_from_me_is_asked_of_the_first_disclosure_to_somebody_concerned() {
        Mistake mistake = told(
                Given.told(TEAM, at("2026-11-24T10:00"), Extent.FULL_ACCOUNT).withHeardFirst(HeardFirst.FROM_OTHERS),
                Given.told(OWNER, at("2026-11-22T15:00"), Extent.FIRST_NOTICE).withHeardFirst(HeardFirst.FROM_ME));
        assertThat(Disclosed.heardFirst(mistake)).contains(HeardFirst.FROM_ME);
    }

    @Test
    void who_heard_it_first_is_empty_while_the_first_disclosure_does_not_say() {
        Mistake mistake = told(Given.told(TEAM, at("2026-11-24T10:00"), Extent.FULL_ACCOUNT));
        assertThat(Disclosed.heardFirst(mistake)).isEmpty();
    }

    @Test
    void a_mistake_is_mine_until_the_fair_view_says_nothing() {
        Mistake mistake = Given.complete();
        Mistake other = mistake.withOwned(mistake.owned().withFairView(FairView.NOTHING));
        assertThat(Disclosed.moments(mistake).mine()).isTrue();
        assertThat(Disclosed.moments(other).mine()).isFalse();
    }

    @Test
    void a_planned_disclosure_is_met_by_any_disclosure_to_the_same_person() {
        Mistake mistake = told(Given.told(TEAM, at("2026-11-22T15:00"), Extent.FIRST_NOTICE));
        var met = new PlannedDisclosure(id(), TEAM, null);
        var open = new PlannedDisclosure(id(), OWNER, null);
        Mistake planned = mistake.withDisclosures(mistake.disclosures().withPlanned(List.of(met, open)));
        assertThat(Disclosed.stillPlanned(planned)).containsExactly(open);
    }

    @Test
    void the_four_lags_of_a_mistake_are_measured() {
        Lags lags = Lags.of(told(Given.told(TEAM, at("2026-11-22T15:05"), Extent.FULL_ACCOUNT)));
        assertThat(lags).isEqualTo(new Lags(minutes(43 * 60 + 35), null, minutes(60), minutes(60)));
    }

    @Test
    void a_lag_between_contradicting_moments_is_left_out() {
        Lags lags = Lags.of(told(Given.told(TEAM, at("2026-11-22T13:00"), Extent.FIRST_NOTICE)));
        assertThat(lags.toFirst()).isNull();
    }

    private static Lag minutes(long minutes) {
        return new Lag(Duration.ofMinutes(minutes), Duration.ofMinutes(minutes));
    }

    private static Mistake told(Disclosure... done) {
        Mistake mistake = Given.complete();
        return mistake.withDisclosures(mistake.disclosures().withDone(List.of(done)));
    }
}
