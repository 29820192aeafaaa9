package app.ukemi.ownership;

import app.ukemi.domain.FindingCategory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Precision and recall over labelled statements, before any limit of how many are shown. A marked stretch is found
 * when a finding of its category overlaps it; a finding is right when it overlaps a marked stretch of its category.
 * Over-blame is no category of the labels: how often it was found is counted by itself.
 */
final class Measure {
    private final Map<FindingCategory, Count> counts = new EnumMap<>(FindingCategory.class);
    private final List<String> faults = new ArrayList<>();
    private int overBlame;

    private static final class Count {
        private int marks;
        private int found;
        private int findings;
        private int right;

        void add(Count other) {
            marks += other.marks;
            found += other.found;
            findings += other.findings;
            right += other.right;
        }

        double precision() {
            return findings == 0 ? 1 : (double) right / findings;
        }

        double recall() {
            return marks == 0 ? 1 : (double) found / marks;
        }
    }

    static Measure of(String file, Locale language) {
        var measure = new Measure();
        Statement.read(file).forEach(statement -> measure.take(statement, language));
        return measure;
    }

    private void take(Statement statement, Locale language) {
        List<Finding> findings = AdmissionCheck.findings(statement.text(), language);
        for (Statement.Mark mark : statement.marks()) {
            Count count = count(mark.category());
            count.marks++;
            if (findings.stream().anyMatch(mark::isHitBy)) {
                count.found++;
            } else {
                faults.add("missed " + mark.category() + ": " + statement.text());
            }
        }
        for (Finding finding : findings) {
            if (finding.category() == FindingCategory.OVER_BLAME) {
                overBlame++;
            } else {
                Count count = count(finding.category());
                count.findings++;
                if (statement.marks().stream().anyMatch(mark -> mark.isHitBy(finding))) {
                    count.right++;
                } else {
                    faults.add("wrong " + finding.category() + " \"" + finding.words() + "\": " + statement.text());
                }
            }
        }
    }

    private Count count(FindingCategory category) {
        return counts.computeIfAbsent(category, _ -> new Count());
    }

    private Count all() {
        var all = new Count();
        counts.values().forEach(all::add);
        return all;
    }

    double precision() {
        return all().precision();
    }

    double recall() {
        return all().recall();
    }

    /** What was missed or wrong, with the statements: of the working half alone. */
    List<String> faults() {
        return faults;
    }

    /** The figures, and nothing of the statements. */
    String table(String heading) {
        var table = new StringBuilder(String.format(
                Locale.ROOT, "%s%n%-16s %9s %7s %6s %6s%n", heading, "category", "precision", "recall", "marks",
                "found"));
        counts.forEach((category, count) -> table.append(line(category.name(), count)));
        return table.append(line("ALL", all()))
                .append(String.format(Locale.ROOT, "%-16s %31d%n", "(over-blame)", overBlame))
                .toString();
    }

    private static String line(String name, Count count) {
        return String.format(
                Locale.ROOT,
                "%-16s %9.2f %7.2f %6d %6d%n",
                name,
                count.precision(),
                count.recall(),
                count.marks,
                count.findings);
    }
}
