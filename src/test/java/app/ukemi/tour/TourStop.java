package app.ukemi.tour;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A chapter of the tour. A feature joins the tour by one class:
 *
 * <pre>{@code
 * class TimelineTourTest extends TourStop {
 *     TimelineTourTest() {
 *         super("40-timeline");
 *     }
 *
 *     @Test
 *     void three_years_on_one_line() {
 *         tour.sample();
 *         tour.press("#navTimeline");
 *         tour.picture("three-years");
 *     }
 * }
 * }</pre>
 *
 * <p>Each test begins with the first start in an empty folder and a real window, and ends by closing it. In
 * {@code mvn verify} the tests run in English and only look whether something was painted; in
 * {@code mvn -Ptour verify} they run in every language, and each picture is taken in every look. Chapters are told
 * apart and ordered by their names; the tests of a chapter follow each other by their {@code @Order}.
 */
@Tag("tour")
@ParameterizedClass
@MethodSource("app.ukemi.tour.Tour#languages")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TourStop {
    private final String chapter;
    private Album album;

    @Parameter Locale locale;
    /** The real application, led by the test. */
    Tour tour;

    /** With the name of the chapter, which begins with the two figures of its place: 40-timeline. */
    TourStop(String chapter) {
        this.chapter = chapter;
    }

    @BeforeEach
    void first_start(@TempDir Path folder) throws TimeoutException {
        if (album == null || !album.isOf(locale)) {
            album = new Album(locale, chapter);
        }
        tour = new Tour(folder, locale, album);
    }

    @AfterEach
    void close() {
        tour.close();
    }

    @AfterAll
    void leave_the_album_in_order() {
        if (Tour.FULL) {
            Album.index();
        }
    }
}
