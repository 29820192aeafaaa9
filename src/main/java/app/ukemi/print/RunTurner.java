package app.ukemi.print;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Turns a run from the right around, each mark staying behind its letter. Letters were joined before. */
final class RunTurner implements BidiReorderer {
    private static final Map<String, String> MIRRORED = Map.of(
            "(", ")", ")", "(", "[", "]", "]", "[", "{", "}", "}", "{", "<", ">", ">", "<", "\u00ab", "\u00bb",
            "\u00bb", "\u00ab");

    @Override
    public String reorderRTLTextToLTR(String text) {
        List<String> clusters = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int end = i + Character.charCount(text.codePointAt(i));
            while (end < text.length() && Character.getType(text.codePointAt(end)) == Character.NON_SPACING_MARK) {
                end += Character.charCount(text.codePointAt(end));
            }
            String cluster = text.substring(i, end);
            clusters.add(MIRRORED.getOrDefault(cluster, cluster));
            i = end;
        }
        Collections.reverse(clusters);
        return String.join("", clusters);
    }

    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
