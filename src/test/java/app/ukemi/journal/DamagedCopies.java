package app.ukemi.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A whole journal, with its -wal where it has one, of which damaged copies are written. */
record DamagedCopies(byte[] file, byte[] wal) {
    private static final int HEADER = 100;
    private static final int MOST_FLIPS = 64;
    private static final int LONGEST_RUN = 4096;

    /** As a killed process would leave it now. */
    static DamagedCopies of(Path journal) throws IOException {
        Path wal = wal(journal);
        byte[] newer = Files.exists(wal) ? Files.readAllBytes(wal) : new byte[0];
        return new DamagedCopies(Files.readAllBytes(journal), newer);
    }

    private static Path wal(Path journal) {
        return journal.resolveSibling(journal.getFileName() + "-wal");
    }

    /** In place of whatever lies in the folder. */
    void writeTo(Path journal, Random chance) throws IOException {
        try (Stream<Path> old = Files.list(journal.getParent())) {
            for (Path each : old.toList()) {
                Files.delete(each);
            }
        }
        boolean inWal = wal.length > 0 && chance.nextBoolean();
        Files.write(journal, inWal ? file : damaged(file, chance));
        if (wal.length > 0) {
            Files.write(wal(journal), inWal || chance.nextInt(4) == 0 ? damaged(wal, chance) : wal);
        }
    }

    private static byte[] damaged(byte[] whole, Random chance) {
        byte[] bytes = whole.clone();
        switch (chance.nextInt(5)) {
            case 0 -> flip(bytes, bytes.length, 1, chance);
            case 1 -> flip(bytes, HEADER, 1 + chance.nextInt(3), chance);
            case 2 -> flip(bytes, bytes.length, 1 + chance.nextInt(MOST_FLIPS), chance);
            case 3 -> overwrite(bytes, chance);
            default -> bytes = Arrays.copyOf(bytes, chance.nextInt(bytes.length));
        }
        return bytes;
    }

    private static void flip(byte[] bytes, int within, int times, Random chance) {
        for (int time = 0; time < times; time++) {
            bytes[chance.nextInt(within)] ^= (byte) (1 << chance.nextInt(Byte.SIZE));
        }
    }

    private static void overwrite(byte[] bytes, Random chance) {
        var rubbish = new byte[1 + chance.nextInt(LONGEST_RUN)];
        chance.nextBytes(rubbish);
        int at = chance.nextInt(bytes.length);
        System.arraycopy(rubbish, 0, bytes, at, Math.min(rubbish.length, bytes.length - at));
    }

    /** Every name in a folder, with a digest of its bytes. */
    static Map<String, Integer> bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, Integer> all = new TreeMap<>();
            for (Path each : files.toList()) {
                all.put(each.getFileName().toString(), Arrays.hashCode(Files.readAllBytes(each)));
            }
            return all;
        }
    }
}
