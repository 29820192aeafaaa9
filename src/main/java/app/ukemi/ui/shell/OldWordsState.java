package app.ukemi.ui.shell;

import app.ukemi.domain.SaveTrouble;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How it stands with words that were deleted for good and that backups still hold. */
sealed interface OldWordsState {

    /** There is nothing to say. */
    record Nothing() implements OldWordsState {}

    /** Mistakes went out of the trash by themselves; the user has not said yet what is to become of the backups. */
    record Asked(Set<UUID> mistakes, int backups) implements OldWordsState {}

    /** They are being taken out, of one backup after the other. */
    record UnderWay(int done, int of) implements OldWordsState {}

    /** Some backups still hold them: because of this, or, where it is null, because the user stopped it. */
    record Left(int backups, @Nullable SaveTrouble why) implements OldWordsState {}

    /** They are out of so many backups, and perhaps still in others, which cannot be read now. */
    record Done(int backups, boolean unsure) implements OldWordsState {}
}
