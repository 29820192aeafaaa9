package app.ukemi.ui.history;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Version;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Editing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The earlier versions of a mistake beside the one there is now. */
public final class HistoryModel {
    /** How many changed fields are named; the others are counted. */
    private static final int NAMED = 3;

    private final Ui ui;
    private final Editing<Mistake> mistake;
    private final List<Version> versions;

    /** With the earlier versions, the last one first. */
    public HistoryModel(Ui ui, Editing<Mistake> mistake, List<Version> versions) {
        this.ui = ui;
        this.mistake = mistake;
        this.versions = versions;
    }

    public Mistake now() {
        return mistake.get();
    }

    public List<Version> versions() {
        return versions;
    }

    /** The two side by side, in the order of the fields; those that only one of them has stand where it has them. */
    public List<Difference> compare(Mistake left, Mistake right) {
        Map<String, Field> before = byKey(left);
        Map<String, Field> after = byKey(right);
        List<String> keys = new ArrayList<>(before.keySet());
        String last = "";
        for (String key : after.keySet()) {
            if (!before.containsKey(key)) {
                keys.add(keys.indexOf(last) + 1, key);
            }
            last = key;
        }
        return keys.stream()
                .map(key -> difference(before.get(key), after.get(key)))
                .toList();
    }

    private Map<String, Field> byKey(Mistake version) {
        return Fields.of(ui, version).stream()
                .collect(Collectors.toMap(Field::key, field -> field, (first, _) -> first, LinkedHashMap::new));
    }

    private static Difference difference(
            @Nullable Field left, @Nullable Field right) {
        String label = left == null ? right == null ? "" : right.label() : left.label();
        return new Difference(label, left == null ? "" : left.text(), right == null ? "" : right.text());
    }

    /** What the session behind a version changed, in few words. */
    public String changes(int version) {
        Mistake after = version == 0 ? now() : versions.get(version - 1).mistake();
        List<String> labels = compare(versions.get(version).mistake(), after).stream()
                .filter(Difference::differs)
                .map(Difference::label)
                .distinct()
                .toList();
        if (labels.isEmpty()) {
            return ui.text("history.nothing-shown");
        }
        String named = labels.stream().limit(NAMED).collect(Collectors.joining(", "));
        return labels.size() <= NAMED ? named : ui.text("history.more", named, labels.size() - NAMED);
    }

    /** The version as the mistake is now filed: restoring takes nothing out of the trash and puts nothing into it. */
    public Mistake restored(Version version) {
        Mistake old = version.mistake();
        return old.withFiling(old.filing().withTrashedAt(now().filing().trashedAt()));
    }
}
