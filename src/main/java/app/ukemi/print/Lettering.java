package app.ukemi.print;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.SortedSet;

/**
 * What the page's letters could not do; to be said before printing.
 *
 * @param missing the letters that no font on this computer has; a box stands for each
 * @param unjoined scripts whose letters would have to be joined or moved, which the page does not do
 */
public record Lettering(SortedSet<String> missing, Set<UnicodeScript> unjoined) {
    public boolean isPerfect() {
        return missing.isEmpty() && unjoined.isEmpty();
    }
}
