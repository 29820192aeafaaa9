package app.ukemi.background;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * How a second start finds the window of the first: a socket file beside the user's own files, which only processes of
 * this computer can reach and only this user may. It is no connection to anywhere.
 *
 * <p>Who answers holds a lock that the system lets go when its process ends in any way, so what a killed one leaves
 * behind keeps nobody out.
 */
public final class Doorbell implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** Whoever holds the lock is there, and on a busy computer may take its time to open. */
    private static final Duration LONG_PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_RINGS = Duration.ofMillis(100);
    private static final int LONGEST = 8192;
    private static final byte[] HEARD = {1};

    private final FileChannel lockFile;
    private final Path door;
    private @Nullable ServerSocketChannel socket;
    private boolean closed;

    private Doorbell(FileChannel lockFile, Path door) {
        this.lockFile = lockFile;
        this.door = door;
    }

    /**
     * Rings where somebody may already be. Who answers does not ring: to look at its own lock would let it go.
     *
     * @param message one that fits into {@value #LONGEST} bytes, such as a path
     * @return whether somebody has heard it
     */
    public static boolean ring(Path door, String message) {
        return Files.exists(door) && !isLeft(door) && call(door, message, PATIENCE);
    }

    /** Told by the lock, since to call at a door that a killed process left behind is dear at the start. */
    private static boolean isLeft(Path door) {
        try (FileChannel lockFile = openLock(door)) {
            return locked(lockFile);
        } catch (IOException _) {
            return false;
        }
    }

    private static FileChannel openLock(Path door) throws IOException {
        Path lock = door.resolveSibling(door.getFileName() + ".lock");
        return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Rings where somebody is known to be, as {@link #answer} has told, until that one hears it. */
    public static boolean ringUntilHeard(Path door, String message) {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < LONG_PATIENCE.toNanos()) {
            if (call(door, message, LONG_PATIENCE)) {
                return true;
            }
            LockSupport.parkNanos(BETWEEN_RINGS.toNanos());
        }
        return false;
    }

    private static boolean call(Path door, String message, Duration patience) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(door));
                Selector answer = Selector.open()) {
            channel.write(StandardCharsets.UTF_8.encode(message));
            channel.shutdownOutput();
            channel.configureBlocking(false);
            channel.register(answer, SelectionKey.OP_READ);
            return answer.select(patience.toMillis()) > 0 && channel.read(ByteBuffer.allocate(HEARD.length)) > 0;
        } catch (IOException | UnsupportedOperationException _) {
            return false;
        }
    }

    /**
     * Becomes the one who answers. The door itself is made beside, since the window would wait for it: whoever finds
     * the lock taken and no door yet rings until there is one. Where there can be none, such as where its path is too
     * long for a socket, that is noted, and whoever comes next is as the first.
     *
     * @param door the socket file, in a folder that is there
     * @param listener is told each message on the screen's thread
     * @return nothing where somebody else answers already
     * @throws IOException when it cannot be known here who answers, such as in a folder that takes no files
     */
    public static Optional<Doorbell> answer(Path door, Consumer<? super String> listener) throws IOException {
        FileChannel lockFile = openLock(door);
        if (!locked(lockFile)) {
            lockFile.close();
            return Optional.empty();
        }
        try {
            Files.deleteIfExists(door);
            var bell = new Doorbell(lockFile, door);
            Thread.ofPlatform().daemon().name("ukemi-door").start(() -> bell.open(listener));
            return Optional.of(bell);
        } catch (IOException e) {
            lockFile.close();
            throw e;
        }
    }

    private void open(Consumer<? super String> listener) {
        try (ServerSocketChannel made = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            if (bind(made)) {
                listen(made, listener);
            }
        } catch (IOException | UnsupportedOperationException e) {
            System.getLogger(Doorbell.class.getName())
                    .log(System.Logger.Level.WARNING, "A second start will not find this window", e);
            close();
        }
    }

    private synchronized boolean bind(ServerSocketChannel made) throws IOException {
        if (!closed) {
            made.bind(UnixDomainSocketAddress.of(door));
            socket = made;
        }
        return !closed;
    }

    private static boolean locked(FileChannel lockFile) throws IOException {
        try {
            FileLock lock = lockFile.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    private static void listen(ServerSocketChannel socket, Consumer<? super String> listener) {
        while (socket.isOpen()) {
            try {
                SocketChannel caller = socket.accept();
                // Each on a thread of its own, so that one who says nothing does not keep the others waiting.
                Thread.ofVirtual().start(() -> hear(caller, listener));
            } catch (IOException _) {
                return;
            }
        }
    }

    private static void hear(SocketChannel caller, Consumer<? super String> listener) {
        try (caller) {
            ByteBuffer message = ByteBuffer.allocate(LONGEST);
            while (message.hasRemaining() && caller.read(message) >= 0) {
                // Until the caller has said all.
            }
            String text = StandardCharsets.UTF_8.decode(message.flip()).toString();
            Platform.runLater(() -> listener.accept(text));
            caller.write(ByteBuffer.wrap(HEARD));
        } catch (IOException e) {
            System.getLogger(Doorbell.class.getName()).log(System.Logger.Level.DEBUG, "A caller has gone", e);
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            // By now the door may be somebody else's.
            return;
        }
        closed = true;
        try (lockFile) {
            if (socket != null) {
                socket.close();
            }
            Files.deleteIfExists(door);
        } catch (IOException e) {
            System.getLogger(Doorbell.class.getName()).log(System.Logger.Level.DEBUG, "The door stays behind", e);
        }
    }
}
