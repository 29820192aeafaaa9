package app.ukemi.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Mistakes;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.PaceMoments;
import app.ukemi.domain.Paper;
import app.ukemi.domain.rule.Timeline;
import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.domain.rule.TimelineRows;
import app.ukemi.i18n.Formats;
import app.ukemi.i18n.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelinePdfTest {
    private static final Messages BRITISH = Messages.of(Locale.UK);

    private static TimelineSheet sheet(List<TimelineRow> rows, Paper paper) {
        return new TimelineSheet(
                new Timeline(rows, PaceLimits.USUAL, Mistakes.NOON), List.of(), List.of("Half of them."), paper);
    }

    private static TimelineSheet sample(int count) {
        return sheet(TimelineRows.rows(count, 3, Mistakes.NOON), Paper.A4);
    }

    private static TimelineRow titled(String title) {
        PaceMoments moments = new PaceMoments(
                null,
                null,
                Mistakes.minute(Mistakes.NOON.minus(Duration.ofDays(9))),
                Mistakes.minute(Mistakes.NOON.minus(Duration.ofDays(8))),
                true);
        return TimelineRow.of(TimelineRows.with(title, moments), PaceLimits.USUAL, Mistakes.NOON);
    }

    private static PDDocument printed(TimelineSheet sheet, Messages messages) throws IOException {
        var out = new ByteArrayOutputStream();
        TimelinePdf.write(sheet, messages, new Formats(messages, ZoneId.of("Europe/Berlin")), out, _ -> true);
        return Loader.loadPDF(out.toByteArray());
    }

    private static List<String> pages(TimelineSheet sheet) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = printed(sheet, BRITISH)) {
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    @Test
    void a_few_mistakes_are_one_page() throws IOException {
        assertThat(pages(sample(5))).singleElement().asString().contains("Timeline", "5 mistakes", "Page 1 of 1");
    }

    @Test
    void three_hundred_are_as_many_pages_as_they_take() throws IOException {
        List<String> pages = pages(sample(300));
        assertThat(pages).hasSize(17);
        assertThat(pages.getLast()).contains("Page " + pages.size() + " of " + pages.size());
    }

    @Test
    void every_page_repeats_the_headings() throws IOException {
        assertThat(pages(sample(100)))
                .allSatisfy(page -> assertThat(page).contains("Timeline", "noticed", "Pace", "24 h", "72 h"));
    }

    @Test
    void every_mistake_is_there_with_its_pace_in_words() throws IOException {
        List<TimelineRow> rows = List.of(titled("First of all"), titled("Second of all"));
        assertThat(pages(sheet(rows, Paper.A4)).getFirst())
                .contains("First of all", "Second of all", "24\u00a0h – prompt", "1 Mar 2026");
    }

    @Test
    void what_the_data_says_stands_at_the_end() throws IOException {
        List<String> pages = pages(sample(100));
        assertThat(pages.getLast()).contains("Is it getting faster?", "Half of them.");
        assertThat(pages.subList(0, pages.size() - 1)).noneMatch(page -> page.contains("Half of them."));
    }

    @Test
    void the_trend_stands_beside_what_the_data_says() throws IOException {
        assertThat(pages(sample(40)).getLast())
                .contains("Time from noticing to disclosing, with the median of the last ten", "Half of them.", "2025");
    }

    @Test
    void what_was_filtered_by_is_said() throws IOException {
        Timeline timeline = new Timeline(List.of(titled("One")), PaceLimits.USUAL, Mistakes.NOON);
        var filtered = new TimelineSheet(timeline, List.of("late", "2026"), List.of(), Paper.A4);
        assertThat(pages(filtered).getFirst()).contains("Only: late · 2026");
    }

    @Test
    void no_mistakes_are_one_page_that_says_so() throws IOException {
        assertThat(pages(sample(0))).singleElement().asString().contains("no mistakes");
    }

    @ParameterizedTest
    @EnumSource
    void a_page_lies_on_its_long_side(Paper paper) throws IOException {
        try (PDDocument document = printed(sheet(List.of(titled("One")), paper), BRITISH)) {
            PDPage page = document.getPage(0);
            assertThat((double) page.getMediaBox().getWidth()).isCloseTo(paper.height(), within());
            assertThat((double) page.getMediaBox().getHeight()).isCloseTo(paper.width(), within());
        }
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.01);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "日本語の題名", "🙈 emoji", "\uD800 half a letter", "tab\tand\nbreak", "", "\u0000\u0007",
        "e\u0301tude", "ﬁn \u00AD soft"
    })
    void letters_that_the_font_lacks_do_not_stop_it(String title) throws IOException {
        assertThat(pages(sheet(List.of(titled(title)), Paper.A4))).hasSize(1);
    }

    @Test
    void umlauts_greek_and_cyrillic_can_be_selected() throws IOException {
        assertThat(pages(sheet(List.of(titled("Übergröße, λόγος, Ошибка")), Paper.A4)).getFirst())
                .contains("Übergröße, λόγος, Ошибка");
    }

    @Test
    void hebrew_is_read_back_in_its_order() throws IOException {
        assertThat(pages(sheet(List.of(titled("שלום")), Paper.A4)).getFirst()).contains("שלום");
    }

    @Test
    void a_long_title_goes_on_in_further_lines() throws IOException {
        String title = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen";
        assertThat(pages(sheet(List.of(titled(title)), Paper.A4)).getFirst()).contains("fourteen");
    }

    @Test
    void a_title_without_a_space_is_cut_and_not_lost() throws IOException {
        assertThat(pages(sheet(List.of(titled("x".repeat(4000))), Paper.A4)).getFirst()).contains("xxx", "…");
    }

    @Test
    void it_is_said_in_the_users_language() throws IOException {
        try (PDDocument document = printed(sample(5), Messages.of(Locale.GERMANY))) {
            assertThat(new PDFTextStripper().getText(document)).contains("5 Fehler", "Seite 1 von 1");
        }
    }

    @Test
    void only_letters_that_are_used_are_in_it() throws IOException {
        var out = new ByteArrayOutputStream();
        TimelinePdf.write(sample(300), BRITISH, new Formats(BRITISH, ZoneId.of("Europe/Berlin")), out, _ -> true);
        assertThat(out.size()).isLessThan(400_000);
    }
}
