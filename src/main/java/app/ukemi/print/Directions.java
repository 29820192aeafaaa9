package app.ukemi.print;

/** Which way a text runs. */
final class Directions {
    private Directions() {}

    /** By its first letter that has a direction. Source: Unicode Bidirectional Algorithm, rules P2 and P3. */
    static boolean runsFromRight(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(way -> way == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isFromRight(way))
                .mapToObj(Directions::isFromRight)
                .findFirst()
                .orElse(false);
    }

    private static boolean isFromRight(int way) {
        return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
