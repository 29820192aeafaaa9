package app.ukemi;

import java.util.List;

/** What the words behind the program's name ask for. */
sealed interface CommandLine {

    /** Say how to call the program. */
    record Help() implements CommandLine {}

    /** Say which version this is. */
    record Version() implements CommandLine {}

    /** Open the window, with at most one journal. */
    record Open(List<String> file) implements CommandLine {}

    /** An option that there is not. */
    record Unknown(String option) implements CommandLine {}

    /** More than one journal. */
    record TooMany() implements CommandLine {}

    /** Reads the words. Empty ones count for nothing; behind {@code --} none is an option. */
    static CommandLine of(List<String> words) {
        List<String> said = words.stream().filter(word -> !word.isEmpty()).toList();
        int end = said.indexOf("--");
        List<String> before = end < 0 ? said : said.subList(0, end);
        List<String> behind = end < 0 ? List.of() : said.subList(end + 1, said.size());
        for (String word : before) {
            if (word.startsWith("-")) {
                return option(word);
            }
        }
        List<String> files = before.isEmpty() ? behind : before;
        return before.size() + behind.size() > 1 ? new TooMany() : new Open(files);
    }

    private static CommandLine option(String word) {
        return switch (word) {
            case "-h", "--help" -> new Help();
            case "--version" -> new Version();
            default -> new Unknown(word);
        };
    }
}
