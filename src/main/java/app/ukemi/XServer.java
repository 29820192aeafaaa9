package app.ukemi;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The server of an X display, by the name that {@code DISPLAY} gives it.
 *
 * <p>Source: the section "Display Names" of the manual page X(7).
 */
final class XServer {
    private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");
    private static final String SOCKETS = "/tmp/.X11-unix/X";
    /** Sockets of this machine, those without a file among them, which begin with @. */
    private static final Path ALL_SOCKETS = Path.of("/proc/net/unix");

    private final String display;

    XServer(String display) {
        this.display = display;
    }

    /** Whether somebody listens there. A display on another machine is not asked: that could take long. */
    boolean mayAnswer() {
        Matcher local = LOCAL.matcher(display);
        if (!local.matches()) {
            return true;
        }
        String socket = SOCKETS + local.group(1);
        // Calling one is dear at the start, since it brings in what makes random numbers; but what lies in another
        // network namespace is not listed.
        return isListed(socket) || answers(socket);
    }

    private static boolean answers(String socket) {
        try (SocketChannel _ = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** With its file or without. */
    private static boolean isListed(String socket) {
        try {
            for (String line : Files.readAllLines(ALL_SOCKETS)) {
                if (line.endsWith(" " + socket) || line.endsWith(" @" + socket)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
