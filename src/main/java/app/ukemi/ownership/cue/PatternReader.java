package app.ukemi.ownership.cue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads a pattern. In the order of how often they are used:
 *
 * <pre>
 * word    that word; apolog* one that begins so, *ed one that ends so
 * (a|b c) one of these          (a|b)?  or none of them
 * {name}  one of a named list   !x      unless x comes here
 * ..      up to three words, ..5 up to five; not over a comma
 * ...     any words of the sentence
 * _       any one word          ,       a comma, dash, colon or bracket
 * .       the end of a sentence; what follows is in the next one
 * ^ $     where a sentence begins, ends
 * &lt; >     around the words that are meant, where it is not the whole pattern
 * </pre>
 */
final class PatternReader {
    private static final Pattern SIGNS =
            Pattern.compile("\\{[^}]*}|\\.\\.\\.|\\.\\.\\d*|[()|?!<>^$_,.]|[^\\s()|?!<>^$_,.{}]+");
    private static final int FEW = 3;
    private static final int MANY = 1_000;

    private final List<String> signs;
    private final Map<String, Part> named;
    private final Splitter splitter;
    private int at;

    /** With the lists that it may name, and what writes out short forms. */
    PatternReader(String pattern, Map<String, Part> named, Splitter splitter) {
        signs = SIGNS.matcher(pattern.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
        this.named = named;
        this.splitter = splitter;
    }

    /** The pattern; {@link IllegalArgumentException} where it cannot be read. */
    Part read() {
        Part whole = either();
        if (at < signs.size()) {
            throw new IllegalArgumentException("Not expected: " + signs.get(at));
        }
        return whole;
    }

    private Part either() {
        List<Part> ways = new ArrayList<>();
        ways.add(row());
        while (take("|")) {
            ways.add(row());
        }
        return Part.either(ways);
    }

    private Part row() {
        List<Part> parts = new ArrayList<>();
        while (at < signs.size() && !signs.get(at).equals("|") && !signs.get(at).equals(")")) {
            Part part = one();
            parts.add(take("?") ? part.orNot() : part);
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A pattern without words");
        }
        return Part.row(parts);
    }

    private Part one() {
        String sign = signs.get(at++);
        return switch (sign) {
            case "(" -> group();
            case "!" -> one().not();
            case "<" -> Part.of(next -> new Step.Mark(0, next));
            case ">" -> Part.of(next -> new Step.Mark(1, next));
            case "^" -> Part.of(next -> new Step.Edge(true, next));
            case "$" -> Part.of(next -> new Step.Edge(false, next));
            case "_" -> Part.of(next -> new Gap(1, 1, false, next));
            case "..." -> Part.of(next -> new Gap(0, MANY, true, next));
            case Words.COMMA, Words.END -> Part.of(WordSet.of(sign));
            default -> named(sign);
        };
    }

    private Part group() {
        Part group = either();
        if (!take(")")) {
            throw new IllegalArgumentException("A bracket is not closed");
        }
        return group;
    }

    private Part named(String sign) {
        if (sign.startsWith("..")) {
            int most = sign.length() > 2 ? Integer.parseInt(sign.substring(2)) : FEW;
            return Part.of(next -> new Gap(0, most, false, next));
        }
        if (sign.startsWith("{")) {
            Part list = named.get(sign);
            if (list == null) {
                throw new IllegalArgumentException("No list is called " + sign);
            }
            return list;
        }
        return Part.row(Arrays.stream(splitter.writtenOut(sign).split(" ", -1))
                .map(word -> Part.of(WordSet.of(word)))
                .toList());
    }

    private boolean take(String sign) {
        boolean here = at < signs.size() && signs.get(at).equals(sign);
        if (here) {
            at++;
        }
        return here;
    }
}
