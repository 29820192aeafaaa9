package app.ukemi.print;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Tells openhtmltopdf where a text changes its direction, by the JDK's own bidirectional algorithm. */
final class RunSplitter implements BidiSplitter {
    private Bidi bidi = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    @Override
    public void setParagraph(String paragraph, byte usual) {
        bidi = new Bidi(paragraph, usual == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    @Override
    public int countTextRuns() {
        return bidi.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Integer[] order = new Integer[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        int run = order[index];
        int start = bidi.getRunStart(run);
        boolean fromRight = bidi.getRunLevel(run) % 2 == 1;
        return new BidiTextRun(start, bidi.getRunLimit(run) - start, fromRight ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return Directions.runsFromRight(paragraph) ? RTL : LTR;
    }
}
