package app.ukemi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CommandLineTest {
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("words")
    void words_have_a_meaning(List<String> words, CommandLine meaning) {
        assertThat(CommandLine.of(words)).isEqualTo(meaning);
    }

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of(List.of(), new CommandLine.Open(List.of())),
                Arguments.of(List.of(""), new CommandLine.Open(List.of())),
                Arguments.of(List.of("a.ukemi"), new CommandLine.Open(List.of("a.ukemi"))),
                Arguments.of(List.of("", "my journal.ukemi"), new CommandLine.Open(List.of("my journal.ukemi"))),
                Arguments.of(List.of("--", "-a.ukemi"), new CommandLine.Open(List.of("-a.ukemi"))),
                Arguments.of(List.of("a.ukemi", "--"), new CommandLine.Open(List.of("a.ukemi"))),
                Arguments.of(List.of("a.ukemi", "b.ukemi"), new CommandLine.TooMany()),
                Arguments.of(List.of("a.ukemi", "--", "b.ukemi"), new CommandLine.TooMany()),
                Arguments.of(List.of("--help"), new CommandLine.Help()),
                Arguments.of(List.of("a.ukemi", "-h"), new CommandLine.Help()),
                Arguments.of(List.of("--version"), new CommandLine.Version()),
                Arguments.of(List.of("--verbose"), new CommandLine.Unknown("--verbose")),
                Arguments.of(List.of("-x", "a.ukemi"), new CommandLine.Unknown("-x")));
    }
}
