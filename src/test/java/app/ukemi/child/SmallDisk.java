package app.ukemi.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Disks of a few kilobytes, mounted for one process alone: only a superuser of Linux may do that. */
public final class SmallDisk {
    private static final String UNSHARE = "/usr/bin/unshare";

    private SmallDisk() {}

    /** Whether one can be mounted here. */
    public static boolean isPossible(Path folder) throws IOException, InterruptedException {
        return Files.isExecutable(Path.of(UNSHARE))
                && new ProcessBuilder(command(Map.of(folder, "size=4m"), "true")).start().waitFor() == 0;
    }

    /**
     * Starts a process that has disks in the places of these folders; when it ends, the names in them are listed.
     *
     * @param disks each with how it is mounted, such as {@code size=64k}
     */
    public static ChildJvm.Setup with(Map<Path, String> disks) {
        List<String> folders = disks.keySet().stream().map(Path::toString).sorted().toList();
        return ChildJvm.Setup.plain().within(command(disks, "\"$@\"; ls -A " + String.join(" ", folders)));
    }

    private static String[] command(Map<Path, String> disks, String then) {
        List<String> steps = new ArrayList<>();
        disks.forEach((folder, how) -> steps.add("mount -t tmpfs -o " + how + " none " + folder));
        steps.add("{ " + then + "; }");
        return new String[] {UNSHARE, "-m", "sh", "-c", String.join(" && ", steps), "sh"};
    }
}
