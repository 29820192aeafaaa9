package app.ukemi.background;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.child.ChildJvm;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class DoorbellTest {
    @TempDir private Path folder;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private Path door;

    @BeforeEach
    void a_place_for_a_door() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        door = folder.resolve("window");
    }

    /** Becomes the first, says so, and stays until it is killed. */
    static final class First {
        public static void main(String[] args) throws Exception {
            Optional<Doorbell> bell = Doorbell.answer(Path.of(args[0]), _ -> {});
            System.out.println(bell.isPresent() ? "first" : "second");
            System.out.flush();
            Thread.sleep(60_000);
        }
    }

    @Test
    void nobody_hears_where_there_is_no_door() {
        assertThat(Doorbell.ring(door, "")).isFalse();
    }

    @Test
    void nobody_is_called_at_a_door_that_was_left_behind() throws IOException {
        try (ServerSocketChannel left = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            left.bind(UnixDomainSocketAddress.of(door));
            left.configureBlocking(false);
            assertThat(Doorbell.ring(door, "")).isFalse();
            assertThat(left.accept()).isNull();
        }
    }

    @Test
    void the_first_hears_what_the_second_says() throws IOException, TimeoutException {
        try (Doorbell _ = Doorbell.answer(door, heard::add).orElseThrow()) {
            assertThat(Doorbell.ringUntilHeard(door, "/home/ada/Fehler ä.ukemi")).isTrue();
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !heard.isEmpty());
            assertThat(heard).containsExactly("/home/ada/Fehler ä.ukemi");
        }
    }

    @Test
    void where_there_can_be_no_door_nobody_is_kept_waiting_for_one() throws Exception {
        Path tooLong = folder.resolve("x".repeat(200));
        try (Doorbell _ = Doorbell.answer(tooLong, heard::add).orElseThrow()) {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
                Optional<Doorbell> next = Doorbell.answer(tooLong, heard::add);
                next.ifPresent(Doorbell::close);
                return next.isPresent();
            });
        }
    }

    @Test
    void there_is_one_who_answers() throws IOException {
        try (Doorbell _ = Doorbell.answer(door, heard::add).orElseThrow()) {
            assertThat(Doorbell.answer(door, heard::add)).isEmpty();
        }
        try (Doorbell next = Doorbell.answer(door, heard::add).orElseThrow()) {
            assertThat(next).isNotNull();
        }
    }

    @Test
    void what_a_killed_process_leaves_keeps_nobody_out() throws Exception {
        try (ChildJvm first = ChildJvm.Setup.plain().start(First.class, door.toString())) {
            assertThat(first.line()).isEqualTo("first");
            assertThat(Doorbell.answer(door, heard::add)).isEmpty();
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Files.exists(door));
            first.kill();
        }
        assertThat(Files.exists(door)).isTrue();
        assertThat(Doorbell.ring(door, "")).isFalse();
        try (Doorbell next = Doorbell.answer(door, heard::add).orElseThrow()) {
            assertThat(Doorbell.ringUntilHeard(door, "")).isTrue();
            assertThat(next).isNotNull();
        }
    }
}
