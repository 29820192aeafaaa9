package app.ukemi.dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A tool of the system or of the JDK, which ends well or ends the build. */
public final class Command {
    private final List<String> words;
    private final Map<String, String> env;

    private Command(List<String> words, Map<String, String> env) {
        this.words = words;
        this.env = env;
    }

    static Command of(Object... words) {
        return new Command(Stream.of(words).map(Object::toString).toList(), Map.of());
    }

    /** A tool of the JDK that this runs on. */
    static Command jdk(String tool, Object... words) {
        Path place = Path.of(System.getProperty("java.home"), "bin", tool);
        return of(Stream.concat(Stream.of(place), Stream.of(words)).toArray());
    }

    Command with(Map<String, String> more) {
        return new Command(words, more);
    }

    /** Whether the system has such a tool. */
    public static boolean has(String tool) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }

    /** What it says; it is shown when it fails. */
    String run() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(new ArrayList<>(words)).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        builder.environment().putAll(env);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", words) + "\n" + said);
        }
        return said;
    }
}
