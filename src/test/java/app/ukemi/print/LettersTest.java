package app.ukemi.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;

/** Letters: where they come from, what stands for those that no font has, and in which order they come. */
class LettersTest {
    /** A letter for private use, and a font that has it. */
    private static final String ICON = "\ue010";

    private static final String ICONS = "/META-INF/resources/feather/4.28/fonts/feather.ttf";

    @TempDir
    private Path folder;

    private PlanPage page(Script script) {
        return Plans.rendererWithFontsIn(folder).render(Plans.shared(Plans.in(script), Paper.A4));
    }

    @ParameterizedTest
    @EnumSource(names = {"LATIN", "GREEK", "CYRILLIC", "HEBREW"})
    void many_scripts_need_no_font_of_the_system(Script script) {
        assertThat(page(script).lettering().isPerfect()).isTrue();
    }

    @Test
    void a_letter_that_no_font_has_is_named_and_a_box_stands_for_it() {
        PlanPage page = page(Script.EMOJI);
        assertThat(page.lettering().missing()).containsExactly("✅", "💾", "🚀", "🪂");
        assertThat(PrintedPage.of(page.pdf()).text()).contains("Approved □ without a parachute");
    }

    @Test
    void a_font_of_the_system_gives_the_letters_that_it_has() throws IOException {
        var plan = Plans.shared(Plans.withActions(Plans.typical(), 2, _ -> ICON), Paper.A4);
        assertThat(Plans.rendererWithFontsIn(folder).render(plan).lettering().missing()).containsExactly(ICON);
        Files.write(folder.resolve("damaged.ttf"), new byte[] {0, 1, 0, 0, 9});
        try (InputStream icons = Feather.class.getResourceAsStream(ICONS)) {
            Files.copy(icons, folder.resolve("icons.ttf"));
        }
        PlanPage page = Plans.rendererWithFontsIn(folder).render(plan);
        assertThat(page.lettering().isPerfect()).isTrue();
        assertThat(PrintedPage.of(page.pdf()).text()).contains(ICON);
    }

    @Test
    void a_font_that_was_looked_through_in_vain_is_found_again() throws IOException {
        try (InputStream icons = Feather.class.getResourceAsStream(ICONS)) {
            Files.copy(icons, folder.resolve("icons.ttf"));
        }
        var fonts = new SystemFonts(List.of(folder));
        assertThat(fonts.having(Set.of("🚀".codePointAt(0)))).isEmpty();
        List<Face> found = fonts.having(Set.of(ICON.codePointAt(0)));
        assertThat(found).hasSize(1);
        assertThat(fonts.having(Set.of(ICON.codePointAt(0)))).isEqualTo(found);
    }

    @Test
    void scripts_whose_letters_the_page_does_not_join_are_named() {
        assertThat(page(Script.DEVANAGARI).lettering().unjoined()).containsExactly(UnicodeScript.DEVANAGARI);
    }

    @Test
    void fonts_are_embedded_in_part() throws IOException {
        try (PDDocument document = Loader.loadPDF(page(Script.LATIN).pdf().bytes())) {
            var resources = document.getPage(0).getResources();
            List<COSName> names =
                    StreamSupport.stream(resources.getFontNames().spliterator(), false).toList();
            assertThat(names).isNotEmpty().allSatisfy(name -> {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            });
        }
    }

    @Test
    void text_from_the_right_keeps_its_numbers_and_brackets() {
        assertThat(new RunTurner().reorderRTLTextToLTR("\u05d0\u05d1 (\u05d2)")).isEqualTo("(\u05d2) \u05d1\u05d0");
    }

    @Test
    void a_mark_stays_on_its_letter_when_the_text_is_turned() {
        assertThat(new RunTurner().reorderRTLTextToLTR("\u05d0\u05b0\u05d1")).isEqualTo("\u05d1\u05d0\u05b0");
    }

    @Test
    void arabic_letters_are_joined() {
        // beh, yeh, teh: initial, medial, final; then lam and alef as one.
        assertThat(ArabicForms.joined("\u0628\u064a\u062a", _ -> true)).isEqualTo("\ufe91\ufef4\ufe96");
        assertThat(ArabicForms.joined("\u0644\u0627", _ -> true)).isEqualTo("\ufefb");
        // dal joins only backwards.
        assertThat(ArabicForms.joined("\u062f\u0628", _ -> true)).isEqualTo("\ufea9\ufe8f");
    }

    @Test
    void forms_that_no_font_has_are_not_asked_of_it() {
        assertThat(ArabicForms.joined("\u0628\u064a\u062a", _ -> false)).isEqualTo("\u0628\u064a\u062a");
    }

    @Test
    void letters_are_looked_for_in_the_usual_folders_of_each_system() {
        Path home = Path.of("/home/ada");
        assertThat(SystemFonts.folders("Linux", Map.of(), home)).contains(Path.of("/usr/share/fonts"));
        assertThat(SystemFonts.folders("Mac OS X", Map.of(), home)).contains(Path.of("/System/Library/Fonts"));
        assertThat(SystemFonts.folders("Windows 11", Map.of("WINDIR", "/w"), home)).contains(Path.of("/w/Fonts"));
    }

    @Test
    void what_has_neither_form_nor_width_is_left_out() {
        assertThat(Letters.clean("a\u0000b\u200bc\ufe0f\r\n\n d\ud800\tA\u0301")).isEqualTo("abc\n d \u00c1");
    }

    @Test
    void what_looks_like_markup_stays_text_and_loads_nothing() {
        String typed = "<img src=\"http://localhost:1/x.png\"/><style>@import url(file:///etc/passwd)</style> &amp;";
        var plan = Plans.shared(Plans.withActions(Plans.typical(), 2, _ -> typed), Paper.A4);
        PlanPage page = Plans.renderer(Locale.UK).render(plan);
        assertThat(PrintedPage.of(page.pdf()).squeezed())
                .contains(PrintedPage.squeezed("<img src=\"http://localhost:1/x.png\"/>"));
    }

    @Test
    void the_page_is_refused_every_resource_from_outside() {
        var asked = new ArrayList<String>();
        String page = "<html lang=\"en\"><head><title>t</title><link rel=\"stylesheet\" href=\"file:///etc/hosts\"/>"
                + "</head><body><p><img alt=\"x\" src=\"http://localhost:1/x.png\"/></p></body></html>";
        try (var press = new Press(page, new Typeset(OwnFaces.read(), List.of()), asked::add)) {
            assertThat(press.pages()).isEqualTo(1);
        }
        assertThat(asked).isNotEmpty();
    }
}
