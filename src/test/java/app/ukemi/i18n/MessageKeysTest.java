package app.ukemi.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.house.Program;
import app.ukemi.house.Sources;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key that is used has its text, and every text is used: by FXML, by Java, or as that of a constant. */
class MessageKeysTest {
    private static final Pattern IN_FXML = Pattern.compile("[\"\\s]%([\\w.-]+)");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern ASKED_FOR = Pattern.compile("\\b(?:text|getString)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final String ENUM = "enum.";

    private static final Set<String> KEYS = MessageFiles.texts("").keySet();

    @Test
    void every_key_that_fxml_asks_for_is_there() {
        assertThat(withoutText(found(IN_FXML, Sources.fxml()))).isEmpty();
    }

    @Test
    void every_key_that_java_asks_for_is_there() {
        assertThat(withoutText(found(ASKED_FOR, Sources.java()))).isEmpty();
    }

    @Test
    void every_text_is_used() {
        Set<String> used = found(IN_FXML, Sources.fxml());
        used.addAll(found(LITERAL, Sources.java()));
        assertThat(KEYS.stream().filter(key -> !key.startsWith(ENUM) && !isUsed(key, used))).isEmpty();
    }

    /** A literal that ends in a dot is the beginning of keys that are put together. */
    private static boolean isUsed(String key, Set<String> used) {
        return used.contains(key)
                || used.stream().anyMatch(literal -> literal.matches("[a-z.]+\\.") && key.startsWith(literal));
    }

    @Test
    void every_text_of_a_constant_is_that_of_one_there_is() {
        Map<String, List<String>> constants = constants();
        assertThat(KEYS.stream().filter(key -> key.startsWith(ENUM)).filter(key -> {
            String[] parts = key.split("\\.");
            return !constants.getOrDefault(parts[1], List.of()).contains(parts[2]);
        })).isEmpty();
    }

    @Test
    void an_enum_with_a_text_has_it_for_every_constant() {
        Map<String, List<String>> constants = constants();
        Set<String> wanted = new TreeSet<>();
        for (String key : KEYS.stream().filter(key -> key.startsWith(ENUM)).toList()) {
            String[] parts = key.split("\\.");
            String aspect = parts.length > 3 ? "." + parts[3] : "";
            constants.getOrDefault(parts[1], List.of())
                    .forEach(constant -> wanted.add(ENUM + parts[1] + "." + constant + aspect));
        }
        assertThat(withoutText(wanted)).isEmpty();
    }

    private static List<String> withoutText(Set<String> keys) {
        return keys.stream().filter(key -> !KEYS.contains(key)).toList();
    }

    private static Set<String> found(Pattern pattern, List<Path> files) {
        return files.stream()
                .flatMap(file -> pattern.matcher(Sources.read(file)).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, List<String>> constants() {
        return Program.classes().stream()
                .filter(JavaClass::isEnum)
                .collect(Collectors.toMap(
                        JavaClass::getSimpleName, MessageKeysTest::constants, MessageKeysTest::both));
    }

    private static List<String> constants(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getRawType().equals(type))
                .map(field -> field.getName())
                .toList();
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
