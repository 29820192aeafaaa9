package app.ukemi.print;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.Alternative;
import app.ukemi.domain.Concerned;
import app.ukemi.domain.Conversation;
import app.ukemi.domain.Lesson;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Paper;
import app.ukemi.domain.Person;
import app.ukemi.domain.PlanChoices;
import app.ukemi.domain.PlanVersion;
import app.ukemi.domain.Review;
import app.ukemi.domain.Weighed;
import app.ukemi.domain.WentWrong;
import app.ukemi.domain.plan.FixPlan;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Plans by chance, always the same for a seed: from empty to far too much, in every script. */
final class RandomPlans {
    private static final int LONGEST_WORD = 10_000;
    private static final int MOST_ROWS = 300;

    private final Random chance;
    private final Script script;
    private final int rows;
    private final int sentences;

    private RandomPlans(long seed) {
        chance = new Random(seed);
        script = Script.values()[chance.nextInt(Script.values().length)];
        rows = List.of(0, 1, 3, 6, 12, 40, MOST_ROWS).get(chance.nextInt(7));
        sentences = List.of(0, 1, 1, 2, 5, 40).get(chance.nextInt(6));
    }

    static FixPlan of(long seed) {
        return new RandomPlans(seed).plan();
    }

    private FixPlan plan() {
        PlanVersion version = chance.nextInt(3) == 0 ? PlanVersion.PRIVATE : PlanVersion.SHARE;
        Paper paper = chance.nextBoolean() ? Paper.A4 : Paper.LETTER;
        PlanChoices choices = PlanChoices.usual(paper).withVersion(version).withAddressedTo(text());
        return Plans.of(mistake(), choices);
    }

    private Mistake mistake() {
        Mistake typical = Plans.typical();
        return typical.withTitle(text())
                .withOwned(typical.owned()
                        .withAccount(text())
                        .withConcerned(rows(id -> new Concerned(id, person(), text(), true)))
                        .withAdmission(typical.owned().admission().withText(text())))
                .withGuidance(typical.guidance()
                        .withCause(text())
                        .withConversations(rows(id -> Conversation.blank(id).withWith(person()).withSaid(text()))))
                .withLesson(new Lesson(text(), text(), text(), Set.of(WentWrong.AIM, WentWrong.COURSE), null, text()))
                .withRemedy(typical.remedy()
                        .withActions(rows(this::action))
                        .withWhyNoPermanent(text())
                        .withAlternatives(rows(id -> new Alternative(id, text(), Weighed.LEFT, null, text()))))
                .withFollowThrough(typical.followThrough()
                        .withReviews(rows(id -> Review.blank(id).withExpected(text()).withHappened(text()))));
    }

    private Action action(UUID id) {
        return Action.blank(id, chance.nextBoolean() ? ActionKind.SHORT_TERM : ActionKind.PERMANENT)
                .withText(text())
                .withOwner(person())
                .withDue(chance.nextBoolean() ? Plans.NOW.toLocalDate().plusDays(chance.nextInt(400)) : null)
                .withDoneWhen(text())
                .withPainful(chance.nextInt(4) == 0 ? text() : "");
    }

    private Person person() {
        return Person.named(new UUID(1, chance.nextInt(9)), chance.nextInt(5) == 0 ? text() : "Ada");
    }

    private <T> List<T> rows(Function<UUID, T> row) {
        int count = rows == 0 ? 0 : chance.nextInt(rows) + 1;
        return IntStream.range(0, count).mapToObj(i -> row.apply(new UUID(i, i + 1))).toList();
    }

    private String text() {
        var text = new StringBuilder();
        int count = sentences == 0 ? 0 : chance.nextInt(sentences) + 1;
        for (int i = 0; i < count; i++) {
            text.append(chance.nextBoolean() ? script.admission() : script.action()).append(i).append(". ");
        }
        if (chance.nextInt(40) == 0) {
            text.append(script.action().replaceAll("\\s", "").repeat(LONGEST_WORD)
                    .substring(0, chance.nextInt(LONGEST_WORD)));
        }
        return chance.nextInt(30) == 0 ? text.toString().replace(' ', '\n') : text.toString();
    }
}
