package app.ukemi.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class AheadTest {
    private final CountDownLatch mayGoOn = new CountDownLatch(1);
    private final AtomicBoolean done = new AtomicBoolean();

    @Test
    void whoever_starts_it_goes_on_beside_it() {
        Ahead.start(this::work);
        assertThat(done).isFalse();
        mayGoOn.countDown();
    }

    @Test
    void whoever_waits_for_it_finds_it_done() {
        Ahead ahead = Ahead.start(this::work);
        mayGoOn.countDown();
        ahead.await();
        assertThat(done).isTrue();
    }

    private void work() {
        try {
            mayGoOn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        done.set(true);
    }
}
