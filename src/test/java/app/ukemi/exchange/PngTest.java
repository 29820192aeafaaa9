package app.ukemi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {
    private static final int WIDTH = 301;
    private static final int OPAQUE = 0xff000000;

    private static BufferedImage written(int[] pixels, int linesAtATime) throws IOException {
        var out = new ByteArrayOutputStream();
        var png = new Png(out, WIDTH, pixels.length / WIDTH, 192);
        for (int at = 0; at < pixels.length; at += WIDTH * linesAtATime) {
            png.strip(Arrays.copyOfRange(pixels, at, Math.min(pixels.length, at + WIDTH * linesAtATime)));
        }
        png.finish();
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void every_pixel_comes_back_however_it_was_cut_into_strips() throws IOException {
        int[] pixels = new Random(1).ints((long) WIDTH * 97).map(pixel -> pixel | OPAQUE).toArray();
        BufferedImage back = written(pixels, 10);
        assertThat(back.getRGB(0, 0, WIDTH, 97, null, 0, WIDTH)).isEqualTo(pixels);
    }

    @Test
    void a_large_plain_picture_stays_small() throws IOException {
        int[] pixels = new int[WIDTH * 2000];
        Arrays.fill(pixels, 0xff0072b2);
        BufferedImage back = written(pixels, 512);
        assertThat(back.getHeight()).isEqualTo(2000);
        assertThat(back.getRGB(WIDTH - 1, 1999)).isEqualTo(0xff0072b2);
    }
}
