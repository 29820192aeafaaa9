package app.ukemi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.rule.Median.Known;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MedianTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            one alone                                     | 7                                | EXACTLY  | 7
            of two, the quicker                           | 3 9                              | EXACTLY  | 3
            of five, the third                            | 9 1 7 3 5                        | EXACTLY  | 5
            of ten, the fifth: five of them kept within   | 10 9 8 7 6 5 4 3 2 1             | EXACTLY  | 5
            one lag of three years outweighs nothing      | 1 2 3 4 5 6 7 8 9 26280          | EXACTLY  | 5
            all told at once                              | 0 0 0 0 0 0 0 0 0 0              | EXACTLY  | 0
            open ones older than it change nothing        | 1 2 3 4 5 o6 o7 o8 o9 o10        | EXACTLY  | 5
            an open one as old as it can still grow       | 1 2 3 4 5 o5 7 8 9 10            | AT_LEAST | 5
            an open one younger than it can still grow    | 1 2 3 4 5 6 7 8 9 o1             | AT_LEAST | 4
            an open one in the middle is the least        | 1 2 3 4 o5 6 7 8 9 10            | AT_LEAST | 5
            all of them open                              | o1 o2 o3 o4 o5 o6 o7 o8 o9 o10   | AT_LEAST | 5
            opened this minute                            | o0                               | AT_LEAST | 0
            coarse ones count by the most they can be     | 1 2 3 4 3-9 10 11 12 13 14       | ABOUT    | 9
            coarse ones that do not reach it              | 1 0-2 3 4 5 6 7 8 9 10           | EXACTLY  | 5
            coarse ones past it                           | 1 2 3 4 5 6-20 7-20 8 9 10       | EXACTLY  | 5
            coarse ones change the order, yet not it      | 2-4 2-4 3 4 4 4 4 9 9 9          | EXACTLY  | 4
            coarse and open: the least that is certain    | 1 2 3 4 3-9 o8 o9 12 13 14       | AT_LEAST | 4
            an open one of a day counts by its least      | 1 2 3 4 5 o4-28 7 8 9 10         | AT_LEAST | 4
            an open one past the most a coarse one can be | 1 2 3 4 3-9 o10 11 12 13 14      | ABOUT    | 9
            """)
    void half_were_disclosed_within_it(String name, String words, Known known, long hours) {
        assertThat(Median.of(Trends.ratings(words)))
                .returns(known, Median::known)
                .returns(Duration.ofHours(hours), Median::value);
    }
}
