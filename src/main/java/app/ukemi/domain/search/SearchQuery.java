package app.ukemi.domain.search;

import app.ukemi.domain.Pace;
import app.ukemi.domain.Step;
import java.util.List;
import java.util.Set;

/**
 * What is searched for. Every text is a valid search: what is no operator is a word, and a word without a letter or
 * digit is not looked for.
 *
 * <p>All wanted terms stand somewhere in the mistake, not all in the same field; no unwanted one does. Of several
 * tags all are borne; of several paces, years or steps any.
 *
 * @param tags terms that are to be a tag, or, where open, to begin one
 * @param steps where given, only what is written in these steps is looked at for the wanted terms
 * @param hopeless whether something was typed that cannot be found at all, such as a smiley alone
 */
public record SearchQuery(
        List<Term> wanted,
        List<Term> unwanted,
        List<Term> tags,
        Set<Pace> paces,
        Set<Integer> years,
        Set<Step> steps,
        boolean hopeless) {

    public SearchQuery {
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
        tags = List.copyOf(tags);
        paces = Set.copyOf(paces);
        years = Set.copyOf(years);
        steps = Set.copyOf(steps);
    }

    /** Understands any text. */
    public static SearchQuery parse(String text, SearchNames names) {
        return new SearchParser(names).parse(text);
    }

    /** Whether nothing is asked for. */
    public boolean isEmpty() {
        return wanted.isEmpty() && !filters() && !hopeless;
    }

    private boolean filters() {
        return !(unwanted.isEmpty() && tags.isEmpty() && paces.isEmpty() && years.isEmpty() && steps.isEmpty());
    }

    /**
     * Whether all that this finds, the wider one finds too: the same search with words begun or added. What is
     * unwanted is not looked at.
     */
    public boolean narrows(SearchQuery wider) {
        int those = wider.wanted.size();
        if (those == 0 || wanted.size() < those || !withWanted(List.of()).equals(wider.withWanted(List.of()))) {
            return false;
        }
        boolean narrows = true;
        for (int i = 0; narrows && i < those; i++) {
            narrows = wanted.get(i).narrows(wider.wanted.get(i));
        }
        return narrows;
    }

    /** The same filters for other words, with nothing unwanted. */
    public SearchQuery withWanted(List<Term> others) {
        return new SearchQuery(others, List.of(), tags, paces, years, steps, hopeless);
    }

    /** How many letters of words are asked for. */
    public int letters() {
        return wanted.stream().mapToInt(Term::letters).sum();
    }
}
