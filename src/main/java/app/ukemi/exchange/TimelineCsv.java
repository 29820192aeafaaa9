package app.ukemi.exchange;

import app.ukemi.domain.FixedDate;
import app.ukemi.domain.Moment;
import app.ukemi.domain.Summary;
import app.ukemi.domain.WentWrong;
import app.ukemi.domain.rule.Lag;
import app.ukemi.domain.rule.TimelineRow;
import app.ukemi.i18n.Messages;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The timeline as a table for other programs: RFC 4180, a line a mistake, times in ISO 8601 with the offset of their
 * own zone, lags in whole minutes.
 *
 * <p>A coarse moment is written as the first instant of its span, with a column beside it that says how exactly it is
 * known; a coarse lag as the least and the most that it can be. The headings and the words of the domain are in the
 * user's language, since it is people who open such a table. It begins with a byte order mark, without which the most
 * common spreadsheet takes UTF-8 for something else and spoils every umlaut.
 */
public final class TimelineCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private final Messages messages;
    private final List<Column> columns;

    /** A column: the key of its heading, and what stands in it. */
    private record Column(String key, Function<TimelineRow, String> value) {}

    public TimelineCsv(Messages messages) {
        this.messages = messages;
        columns = List.of(
                new Column("csv.title", row -> Csv.text(row.summary().title())),
                new Column("csv.noticed", row -> time(row.summary().moments().noticed())),
                new Column("csv.noticed.precision", row -> precision(row.summary().moments().noticed())),
                new Column("csv.pace", row -> messages.text(row.rating().pace())),
                new Column("csv.reason", row -> messages.text(row.rating().reason())),
                new Column("csv.lag.least", row -> minutes(row.rating().lag(), Lag::least)),
                new Column("csv.lag.most", row -> minutes(row.rating().lag(), Lag::most)),
                new Column("csv.disclosed", row -> time(row.summary().moments().told())),
                new Column("csv.disclosed.precision", row -> precision(row.summary().moments().told())),
                new Column("csv.full", row -> time(row.summary().after().fullAccount())),
                new Column("csv.full.precision", row -> precision(row.summary().after().fullAccount())),
                new Column("csv.heard", row -> word(row.summary().after().heardFirst())),
                new Column("csv.happened", row -> time(row.summary().moments().happened())),
                new Column("csv.happened.precision", row -> precision(row.summary().moments().happened())),
                new Column("csv.suspected", row -> time(row.summary().moments().suspected())),
                new Column("csv.suspected.precision", row -> precision(row.summary().moments().suspected())),
                new Column("csv.fixed", row -> fixed(row.summary())),
                new Column("csv.planned", row -> planned(row.summary())),
                new Column("csv.severity", row -> word(row.summary().severity())),
                new Column("csv.wrong", row -> wrong(row.summary().traits())),
                new Column("csv.wrong.main", row -> word(row.summary().traits().main())),
                new Column("csv.state", row -> messages.text(row.summary().standing())),
                new Column("csv.tags", row -> Csv.text(String.join("; ", row.summary().traits().tags()))));
    }

    /** Writes the headings and these rows, in their order. */
    public void write(List<TimelineRow> rows, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.append(BYTE_ORDER_MARK);
        var csv = new Csv(writer);
        csv.line(columns.stream().map(column -> messages.text(column.key())).toList());
        for (TimelineRow row : rows) {
            csv.line(columns.stream().map(column -> column.value().apply(row)).toList());
        }
        writer.flush();
    }

    private String time(@Nullable Moment moment) {
        return moment == null ? "" : TIME.format(moment.from().atZone(moment.zone()));
    }

    private String precision(@Nullable Moment moment) {
        return moment == null ? "" : messages.text(moment.precision());
    }

    private String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : messages.text(constant);
    }

    private static String minutes(@Nullable Lag lag, Function<Lag, Duration> end) {
        return lag == null ? "" : Long.toString(end.apply(lag).toMinutes());
    }

    private static String fixed(Summary summary) {
        return summary.after().fixed() instanceof FixedDate.Fixed(var on) ? on.toString() : "";
    }

    private static String planned(Summary summary) {
        return summary.after().fixed() instanceof FixedDate.PlannedBy(var due) ? due.toString() : "";
    }

    private String wrong(Summary.Traits traits) {
        return Arrays.stream(WentWrong.values())
                .filter(traits.wentWrong()::contains)
                .map(messages::text)
                .collect(Collectors.joining("; "));
    }
}
