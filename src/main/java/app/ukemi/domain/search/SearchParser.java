package app.ukemi.domain.search;

import app.ukemi.domain.Pace;
import app.ukemi.domain.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a search, piece by piece. */
final class SearchParser {
    /** More than anybody types; what is behind is not looked at. */
    private static final int LONGEST = 1_000;
    private static final int MOST_TERMS = 24;

    private static final String QUOTES = "\"“”„«»";
    /** Perhaps a minus, perhaps a name with a colon, then a quoted text, or anything up to the next space. */
    private static final Pattern PIECE = Pattern.compile(
            "(?<minus>-?)(?:(?<name>\\p{L}+):)?(?:[" + QUOTES + "](?<quoted>[^" + QUOTES + "]*)(?<closed>[" + QUOTES
                    + "]?)|(?<plain>\\S*))");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final SearchNames names;
    private final List<Term> wanted = new ArrayList<>();
    private final List<Term> unwanted = new ArrayList<>();
    private final List<Term> tags = new ArrayList<>();
    private final Set<Pace> paces = new HashSet<>();
    private final Set<Integer> years = new HashSet<>();
    private final Set<Step> steps = new HashSet<>();

    SearchParser(SearchNames names) {
        this.names = names;
    }

    /**
     * One piece of a search.
     *
     * @param name what stands before the colon; empty where there is none
     * @param open whether it may still be being typed
     */
    private record Piece(boolean minus, String name, String value, boolean open) {
        String whole() {
            return name.isEmpty() ? value : name + ":" + value;
        }
    }

    SearchQuery parse(String all) {
        String text = all.length() > LONGEST ? all.substring(0, LONGEST) : all;
        Matcher matcher = PIECE.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (isSpace(text.charAt(at))) {
                at++;
            } else {
                matcher.region(at, text.length()).lookingAt();
                take(piece(matcher, text.length()));
                at = Math.max(matcher.end(), at + 1);
            }
        }
        boolean found = wanted.size() + unwanted.size() + tags.size() + paces.size() + years.size() + steps.size() > 0;
        boolean hopeless = !found && text.codePoints().anyMatch(SearchParser::isSign);
        return new SearchQuery(wanted, unwanted, tags, paces, years, steps, hopeless);
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    /** Neither white space nor what one types before a word. */
    private static boolean isSign(int letter) {
        return !Character.isWhitespace(letter) && !Character.isSpaceChar(letter) && letter != '-'
                && QUOTES.indexOf(letter) < 0;
    }

    /**
     * A single letter begins too many words for one to be told from the other. It stands for itself, or, behind
     * another word, for nothing until the next letter is typed.
     */
    private Optional<Term> word(String text, boolean open) {
        Optional<Term> term = Term.of(text, open);
        boolean single = term.isPresent() && term.get().words().getLast().length() < 2;
        if (single && open) {
            return wanted.isEmpty() ? Term.of(text, false) : Optional.empty();
        }
        return term;
    }

    private static Piece piece(Matcher found, int end) {
        String quoted = found.group("quoted");
        boolean closed = quoted != null && !found.group("closed").isEmpty();
        return new Piece(
                !found.group("minus").isEmpty(),
                found.group("name") == null ? "" : found.group("name"),
                quoted != null ? quoted : found.group("plain"),
                found.end() == end && !closed);
    }

    private void take(Piece piece) {
        Optional<Operator> operator = piece.minus() ? Optional.empty() : names.operator(piece.name());
        boolean understood = operator.isPresent() && filter(operator.get(), piece);
        if (!understood && wanted.size() + unwanted.size() < MOST_TERMS) {
            List<Term> terms = piece.minus() ? unwanted : wanted;
            word(piece.whole(), piece.open()).ifPresent(terms::add);
        }
    }

    private boolean filter(Operator operator, Piece piece) {
        return switch (operator) {
            case TAG -> add(Term.of(piece.value(), piece.open()), tags);
            case PACE -> add(names.pace(piece.value()), paces);
            case STEP -> add(names.step(piece.value()), steps);
            case YEAR -> add(year(piece.value()), years);
        };
    }

    private static Optional<Integer> year(String value) {
        return YEAR.matcher(value).matches() ? Optional.of(Integer.parseInt(value)) : Optional.empty();
    }

    private static <T> boolean add(Optional<T> value, java.util.Collection<T> to) {
        value.ifPresent(to::add);
        return value.isPresent();
    }
}
