package app.ukemi.bench;

import app.ukemi.db.JournalFile;
import app.ukemi.db.MistakeStore;
import app.ukemi.db.Opening;
import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.Admission;
import app.ukemi.domain.Affected;
import app.ukemi.domain.Concerned;
import app.ukemi.domain.Conversation;
import app.ukemi.domain.Disclosure;
import app.ukemi.domain.Ids;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Person;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Journals of any size, the same for the same size: some 25 texts a mistake, of words as frequent as those of a
 * language, a few of them everywhere and most of them seldom.
 */
final class ManyMistakes {
    private static final int WORDS = 20_000;
    private static final int PEOPLE = 300;
    private static final List<String> SYLLABLES = List.of(
            "ser", "ver", "mai", "lo", "ta", "cer", "ti", "fi", "cate", "bud", "get", "re", "view", "port", "al", "con",
            "tract", "pro", "mis", "back", "up", "da", "ta", "ven", "dor", "po", "li", "cy", "dead", "line",
            "sto", "rage");

    private final Random random;
    private final Ids ids;
    private final List<String> words = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private Instant noticed = Mistakes.NOON;

    private ManyMistakes(long seed) {
        random = new Random(seed);
        ids = new Ids(Clock.fixed(Mistakes.NOON, ZoneOffset.UTC), random);
        for (int i = 0; i < WORDS; i++) {
            words.add(word(i));
        }
        for (int i = 0; i < PEOPLE; i++) {
            people.add(new Person(ids.next(), words.get(100 + i) + " " + words.get(500 + i), "", ""));
        }
    }

    /** Frequent words are short. */
    private String word(int rank) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 1 + Math.min(3, rank / 40); i++) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return word.toString();
    }

    /** A journal with so many mistakes. */
    static Path journal(int size) throws IOException, SQLException {
        return Kept.file("many-" + size + ".ukemi", making -> {
            if (JournalFile.create(making) instanceof Opening.Opened(JournalFile made)) {
                made.close();
            }
            fill(making, size);
        });
    }

    private static void fill(Path file, int size) throws SQLException {
        var many = new ManyMistakes(size);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous = OFF");
            statement.execute("BEGIN");
            for (int i = 0; i < size; i++) {
                MistakeStore.save(connection, null, many.next(), Mistakes.NOON);
            }
            statement.execute("COMMIT");
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    /** Words of the frequencies of a language, for what one types. */
    static List<String> typed(int count) {
        var many = new ManyMistakes(7);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(many.text(1 + i % 3));
        }
        return all;
    }

    private Mistake next() {
        noticed = noticed.minus(Duration.ofMinutes(20 + random.nextInt(300)));
        Mistake begun = Mistake.begun(ids.next(), text(7), Mistakes.minute(noticed));
        return begun.withOwned(begun.owned()
                        .withAccount(text(35))
                        .withAdmission(new Admission(text(18), "", Admission.DraftState.NONE, List.of()))
                        .withTags(List.of(words.get(60 + random.nextInt(15)), words.get(80 + random.nextInt(40))))
                        .withConcerned(List.of(
                                new Concerned(ids.next(), person(), text(8), true),
                                new Concerned(ids.next(), person(), text(8), false))))
                .withGuidance(begun.guidance()
                        .withCause(text(20))
                        .withConversations(List.of(
                                new Conversation(ids.next(), person(), null, Affected.values()[0], text(20)))))
                .withLesson(begun.lesson()
                        .withAim(text(12))
                        .withWay(text(12))
                        .withOutcome(text(14))
                        .withSentence(text(12)))
                .withRemedy(begun.remedy().withActions(List.of(action(), action())))
                .withDisclosures(begun.disclosures()
                        .withDone(List.of(Disclosure.blank(ids.next())
                                .withTo(person())
                                .withAt(Mistakes.minute(noticed.plus(Duration.ofHours(random.nextInt(90)))))
                                .withNote(text(10)))));
    }

    private Action action() {
        return Action.blank(ids.next(), ActionKind.PERMANENT)
                .withText(text(9))
                .withDoneWhen(text(6))
                .withOwner(person());
    }

    private Person person() {
        return people.get(random.nextInt(PEOPLE));
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(i == 0 ? "" : " ").append(words.get(zipf()));
        }
        return text.toString();
    }

    /** The second most frequent word is half as frequent as the first, and so on. */
    private int zipf() {
        return (int) Math.min(WORDS - 1, Math.exp(random.nextDouble() * Math.log(WORDS)) - 1);
    }
}
