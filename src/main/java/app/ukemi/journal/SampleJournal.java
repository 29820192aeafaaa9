package app.ukemi.journal;

import app.ukemi.domain.Ids;
import app.ukemi.domain.Mistake;
import app.ukemi.journal.sample.SampleFile;
import app.ukemi.journal.sample.SampleReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The sample journal: the invented mistakes of an invented head of IT over the three years up to now, so that
 * somebody who looks around sees what a journal is like that has been kept for a while.
 */
public final class SampleJournal {
    private static final List<String> FILES = List.of("people", "year-1", "year-2", "year-3");

    private SampleJournal() {}

    /**
     * What is in it.
     *
     * @param mistakes oldest first
     * @param groups which of them are the same mistake made again
     */
    public record Content(List<Mistake> mistakes, Map<UUID, UUID> groups) {}

    /**
     * All of it, in German for a German locale and else in English. Its moments count from the clock, in its zone;
     * what has happened lies before now, whenever that is.
     *
     * @param ids where the ids of everything come from; the same person has the same id in every mistake
     */
    public static Content read(Locale locale, Clock clock, Ids ids) {
        String language = locale.getLanguage().equals("de") ? "de" : "en";
        Stream<SampleFile> files = FILES.stream().map(name -> file(name + "_" + language + ".txt"));
        var reader = new SampleReader(clock, ids);
        List<Mistake> mistakes = reader.read(files.toList());
        return new Content(mistakes, reader.groups());
    }

    private static SampleFile file(String name) {
        try (InputStream in = SampleJournal.class.getResourceAsStream("sample/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The sample file " + name + " is not in the program");
            }
            return new SampleFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
