package app.ukemi.i18n;

import java.util.Random;

/** Texts by chance, always the same for a seed: half of likely letters, half of any. */
final class RandomText {
    private static final int LONGEST = 24;

    private final Random chance;
    private final String likely;

    RandomText(long seed, String likely) {
        chance = new Random(seed);
        this.likely = likely;
    }

    String next() {
        var text = new StringBuilder();
        boolean wild = chance.nextBoolean();
        for (int i = chance.nextInt(LONGEST); i >= 0; i--) {
            if (wild) {
                text.appendCodePoint(chance.nextInt(Character.MAX_CODE_POINT + 1));
            } else {
                text.append(likely.charAt(chance.nextInt(likely.length())));
            }
        }
        return text.toString();
    }
}
