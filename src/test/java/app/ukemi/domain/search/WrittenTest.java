package app.ukemi.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WrittenTest {
    private static final List<String> LETTERS =
            List.of("a", "b", "A", "é", "e\u0301", "ß", "ss", "İ", "½", " ", " ", "-", "証", "書", "\u0301", "1");

    @Test
    void a_text_has_a_term_exactly_when_the_term_is_in_it() {
        Random random = new Random(9);
        for (int i = 0; i < 20_000; i++) {
            String text = text(random, 9);
            boolean open = random.nextBoolean();
            Term.of(text(random, 3), open).ifPresent(term -> {
                var entry = new Entry(new Trace(1, new UUID(0, 0), Place.TITLE), new UUID(0, 0), text);
                assertThat(new Written(entry).has(term)).as("%s in %s", term, text).isEqualTo(term.isIn(text));
            });
        }
    }

    private static String text(Random random, int longest) {
        return IntStream.range(0, 1 + random.nextInt(longest))
                .mapToObj(_ -> LETTERS.get(random.nextInt(LETTERS.size())))
                .collect(Collectors.joining());
    }
}
