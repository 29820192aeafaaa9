package app.ukemi.dist;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The looks of controls that no screen of ours has, taken out of AtlantaFX's sheet: at each start JavaFX reads every
 * rule of it before it shows anything.
 */
final class LeftOutLooks {
    /** Style classes of these controls, by which a selector asks for one. */
    static final Set<String> CLASSES = Set.of(
            "accordion",
            "breadcrumbs",
            "choice-box",
            "choice-dialog",
            "color-picker",
            "color-palette",
            "color-palette-region",
            "custom-color-dialog",
            "custom-text-field",
            "date-picker",
            "html-editor",
            "message",
            "modal-box",
            "modal-pane",
            "notification",
            "pagination",
            "ring-progress-indicator",
            "segmented-control",
            "selectable-text",
            "slider",
            "split-menu-button",
            "split-pane",
            "tab-line",
            "tab-pane",
            "text-input-dialog",
            "tile-base",
            "titled-pane",
            "toggle-switch",
            "tool-bar",
            "tree-cell",
            "tree-table-row-cell",
            "tree-table-view",
            "tree-view");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*\\})");
    private static final Pattern CLASS = Pattern.compile("\\.([\\w-]+)");

    private LeftOutLooks() {}

    /** The rules of a sheet that can concern a screen of ours, in their order. */
    static String without(String sheet) {
        return RULE.matcher(COMMENT.matcher(sheet).replaceAll(""))
                .results()
                .map(LeftOutLooks::rule)
                .collect(Collectors.joining("\n"));
    }

    private static String rule(MatchResult rule) {
        String selectors = Arrays.stream(rule.group(1).split(","))
                .map(String::strip)
                .filter(LeftOutLooks::canConcernUs)
                .collect(Collectors.joining(", "));
        return selectors.isEmpty() ? "" : selectors + " " + rule.group(2);
    }

    private static boolean canConcernUs(String selector) {
        return CLASS.matcher(selector).results().map(each -> each.group(1)).noneMatch(CLASSES::contains);
    }
}
