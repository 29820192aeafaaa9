package app.ukemi.bench;

import app.ukemi.dist.Command;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A screen of an Xvfb of its own, whose pixels lie in a file: looking at them costs who paints there nothing. */
final class VirtualScreen implements AutoCloseable {
    private static final String XVFB = "Xvfb";

    private final Process server;
    private final String name;
    private final Path pixels;

    private VirtualScreen(Process server, String name, Path pixels) {
        this.server = server;
        this.name = name;
        this.pixels = pixels;
    }

    /** Nothing where this system has no such server. */
    static Optional<VirtualScreen> start(Path folder) throws IOException {
        if (!Command.has(XVFB)) {
            return Optional.empty();
        }
        Process server = new ProcessBuilder(List.of(
                        XVFB, "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-nocursor",
                        "-fbdir", folder.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = server.inputReader()) {
            return Optional.of(new VirtualScreen(server, ":" + said.readLine(), folder.resolve("Xvfb_screen0")));
        }
    }

    /** As in the variable {@code DISPLAY}. */
    String name() {
        return name;
    }

    Path pixels() {
        return pixels;
    }

    @Override
    public void close() {
        server.destroy();
    }
}
