package app.ukemi.journal;

import java.util.Arrays;
import java.util.Random;

/** What can befall the bytes of a file. */
enum Damage {
    /** A page of zeros, as a disk leaves it that lost one. */
    PAGE_LOST,
    /** A page of another file. */
    PAGE_OF_RUBBISH,
    /** Single bits, here and there. */
    BITS_FLIPPED,
    /** The end is missing. */
    CUT;

    private static final int PAGE = 4096;
    private static final int FLIPS = 20;

    /** The bytes after the damage, by a seed; the ones before stay as they are. */
    static byte[] by(long seed, byte[] sound) {
        var chance = new Random(seed);
        return values()[(int) (seed % values().length)].of(sound, chance);
    }

    byte[] of(byte[] sound, Random chance) {
        byte[] bytes = sound.clone();
        int page = chance.nextInt(bytes.length / PAGE) * PAGE;
        switch (this) {
            case PAGE_LOST -> Arrays.fill(bytes, page, page + PAGE, (byte) 0);
            case PAGE_OF_RUBBISH -> {
                byte[] rubbish = new byte[PAGE];
                chance.nextBytes(rubbish);
                System.arraycopy(rubbish, 0, bytes, page, PAGE);
            }
            case BITS_FLIPPED -> {
                for (int flip = 0; flip < FLIPS; flip++) {
                    bytes[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(Byte.SIZE));
                }
            }
            case CUT -> {
                return Arrays.copyOf(bytes, chance.nextInt(bytes.length));
            }
        }
        return bytes;
    }
}
