package app.ukemi.domain;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A whole copy of the journal, checked and set aside.
 *
 * @param at when it was begun, to the second: what was saved before is in it
 * @param file a journal that can be opened by itself
 */
public record Backup(Instant at, BackupReason why, Path file) {}
