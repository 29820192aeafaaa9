package app.ukemi.child;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A Java process that runs one class of the tests or of the program, and what it says. */
public final class ChildJvm implements AutoCloseable {
    private static final long PATIENCE_IN_SECONDS = 60;

    private final Process process;
    private final BufferedReader out;

    private ChildJvm(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    /** What a finished process left. */
    public record End(int status, String out, String err) {}

    /** How to start one. */
    public record Setup(List<String> wrapper, String classPath, List<String> options, Map<String, String> env) {

        /** The class path of the tests, this user, this environment. */
        public static Setup plain() {
            return new Setup(List.of(), System.getProperty("java.class.path"), List.of(), Map.of());
        }

        /** The same as the last part of another command, such as one that changes the user. */
        public Setup within(String... command) {
            return new Setup(List.of(command), classPath, options, env);
        }

        public Setup withClassPath(String other) {
            return new Setup(wrapper, other, options, env);
        }

        public Setup withOptions(String... more) {
            return new Setup(wrapper, classPath, List.of(more), env);
        }

        /** With these variables set; an empty value takes one away. */
        public Setup withEnv(Map<String, String> changes) {
            return new Setup(wrapper, classPath, options, changes);
        }

        public ChildJvm start(Class<?> main, String... args) throws IOException {
            return start(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath), main.getName(), args);
        }

        /** From modules, as the program is started; the tests are taken into its module. */
        public ChildJvm startFromModules(Class<?> main, String... args) throws IOException {
            Path target = Path.of("target");
            String modules = target.resolve("classes") + File.pathSeparator + System.getProperty("runtime.path");
            return start(
                    List.of(
                            "--enable-native-access=app.ukemi,javafx.graphics,org.xerial.sqlitejdbc",
                            "--module-path", modules,
                            "--patch-module", "app.ukemi=" + target.resolve("test-classes"),
                            "-m"),
                    "app.ukemi/" + main.getName(),
                    args);
        }

        private ChildJvm start(List<String> way, String main, String... args) throws IOException {
            List<String> command = new ArrayList<>(wrapper);
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(options);
            command.addAll(way);
            command.add(main);
            command.addAll(List.of(args));
            var builder = new ProcessBuilder(command);
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            env.forEach((name, value) -> {
                if (value.isEmpty()) {
                    builder.environment().remove(name);
                } else {
                    builder.environment().put(name, value);
                }
            });
            return new ChildJvm(builder.start());
        }
    }

    /** The next line that it says. */
    public String line() throws IOException {
        return Objects.requireNonNull(out.readLine(), "the process ended without a word");
    }

    /** Waits until it ends by itself. */
    public End end() throws IOException, InterruptedException {
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String complained = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The process does not end");
        }
        return new End(process.exitValue(), said, complained);
    }

    /** Kills it in the middle of whatever it does, and returns what it said and nobody has heard yet. */
    public List<String> killed() throws InterruptedException {
        // By its handle: Process itself would also throw away what was said.
        process.toHandle().destroyForcibly();
        process.waitFor();
        return out.lines().toList();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public String pid() {
        return Long.toString(process.pid());
    }

    /** Ends it at once, without a chance to tidy up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
