package app.ukemi.db;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Summary;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Journals of any number of mistakes of which only what lists show is written, made in one transaction. */
public final class ManySummaries {
    private ManySummaries() {}

    public static void fill(Path file, List<Summary> summaries) throws SQLException {
        try (Connection connection = TestFiles.connect(file)) {
            Migrations.upgrade(connection);
            Transaction.in(connection, () -> {
                for (Summary summary : summaries) {
                    save(connection, summary);
                }
                return summaries.size();
            });
        }
    }

    private static void save(Connection connection, Summary summary) throws SQLException {
        Mistake mistake = Mistake.begun(summary.id(), summary.title(), Mistakes.minute(Mistakes.NOON));
        MistakeTable.save(new RowTable.Save(connection, summary.id(), Mistakes.NOON), mistake);
        SummaryTable.save(connection, summary);
    }
}
