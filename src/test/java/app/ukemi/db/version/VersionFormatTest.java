package app.ukemi.db.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ukemi.domain.Action;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Person;
import app.ukemi.domain.Timing;
import app.ukemi.domain.Variants;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionFormatTest {
    private static final Mistake FULL = Mistakes.everyFieldFilled(1);

    @Test
    void every_field_is_read_to_the_letter() {
        List<String> lost = new ArrayList<>();
        for (var variant : Variants.of(FULL)) {
            Mistake changed = Objects.requireNonNull(variant.value());
            if (!again(changed).equals(changed)) {
                lost.add(variant.place());
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void a_mistake_of_one_sentence_is_read_as_it_was() {
        Mistake begun = Mistakes.begun(1, "Something went wrong");
        assertThat(again(begun)).isEqualTo(begun);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Größe 失敗 ошибка 🫣 e\u0301 \u202Eabc \"quoted\" 'x' %_ \\u0041 \\",
        "a line\nand\ttabs\r\nand \u0000 and \u001f and \u007f",
        "half of a pair: \ud83e and \udee3 the wrong way round",
        "{\"a\":[1,2]},"
    })
    void letters_of_every_kind_are_kept(String text) {
        Mistake mistake = FULL.withTitle(text);
        assertThat(again(mistake)).isEqualTo(mistake);
    }

    @Test
    void a_text_of_a_million_letters_is_kept_in_little_room() {
        Mistake mistake = FULL.withTitle("a word and a müd\n".repeat(62_500));
        assertThat(VersionFormat.write(mistake)).hasSizeLessThan(20_000);
        assertThat(again(mistake)).isEqualTo(mistake);
    }

    @Test
    void it_is_json_by_the_names_of_the_components() throws IOException {
        assertThat(json(FULL)).startsWith("{\"id\":\"" + FULL.id() + "\",\"title\":\"Certificate ran out\",\"owned\":{")
                .contains("\"followThrough\":{\"reviews\":[{\"id\":");
    }

    @Test
    void what_an_older_program_did_not_know_yet_is_empty() throws IOException {
        String older = json(FULL).replaceAll("\"timing\":\\{.*?\\}\\},", "");
        assertThat(older).isNotEqualTo(json(FULL));
        Mistake read = VersionFormat.read(deflated(older), Map.of());
        assertThat(read.remedy().actions()).extracting(Action::timing).containsOnly(Timing.OPEN);
    }

    @Test
    void what_this_program_knows_no_more_is_left_out() throws IOException {
        String other = json(FULL).replace("\"title\":", "\"mood\":[{\"of\":null}],\"title\":");
        assertThat(VersionFormat.read(deflated(other), Map.of())).isEqualTo(FULL);
    }

    @Test
    void people_are_as_the_journal_knows_them_now() {
        Person ada = Objects.requireNonNull(FULL.owned().concerned().getFirst().person());
        Person renamed = ada.withName("Augusta King");
        Mistake read = VersionFormat.read(VersionFormat.write(FULL), Map.of(ada.id(), renamed));
        assertThat(read.owned().concerned().getFirst().person()).isEqualTo(renamed);
        assertThat(read.remedy().actions().getLast().owner()).isEqualTo(renamed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"id\"", "[\"x", "nil", "{} {}", "\"\\u00"})
    void what_is_no_json_is_refused(String text) {
        assertThatThrownBy(() -> JsonReader.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Mistake again(Mistake mistake) {
        return VersionFormat.read(VersionFormat.write(mistake), Map.of());
    }

    private static String json(Mistake mistake) throws IOException {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(VersionFormat.write(mistake)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] deflated(String json) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(json.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
