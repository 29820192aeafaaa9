package app.ukemi.db;

import app.ukemi.domain.Holder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** This process and others, as they are named in locks. No name is asked of any network. */
final class Processes {
    private static final List<Path> NAMES = List.of(Path.of("/proc/sys/kernel/hostname"), Path.of("/etc/hostname"));

    private Processes() {}

    /** Asked for once, by the first who wants it: on some systems a command has to be started for it. */
    private static final class ThisComputer {
        static final String NAME = host(System.getenv());
    }

    static Holder self() {
        ProcessHandle process = ProcessHandle.current();
        String user = System.getProperty("user.name", "");
        return new Holder(user, ThisComputer.NAME, process.pid(), started(process), null, null);
    }

    /** Whether a process runs on this computer, and is not merely one that came by the same number. */
    static boolean isAlive(Holder holder) {
        @Nullable Instant start = holder.started();
        return start != null
                && ProcessHandle.of(holder.pid())
                        .filter(ProcessHandle::isAlive)
                        .filter(process -> start.equals(started(process)))
                        .isPresent();
    }

    private static @Nullable Instant started(ProcessHandle process) {
        return process.info().startInstant().orElse(null);
    }

    private static String host(Map<String, String> env) {
        String windows = env.getOrDefault("COMPUTERNAME", "");
        if (!windows.isBlank()) {
            return windows.strip();
        }
        for (Path each : NAMES) {
            try {
                return Files.readString(each).strip();
            } catch (IOException e) {
                System.getLogger(Processes.class.getName()).log(System.Logger.Level.DEBUG, "No name here", e);
            }
        }
        return said();
    }

    /** What the command says that every system has; empty where even that is missing. */
    private static String said() {
        try {
            Process command = new ProcessBuilder("hostname").start();
            return new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
