package app.ukemi.domain;

/** Why a journal is open only to be read, although nothing is wrong with it. */
public sealed interface OnlyRead {

    /** Its file or folder takes no changes. */
    record Place() implements OnlyRead {}

    /** It is a backup that is looked at. */
    record Backup() implements OnlyRead {}

    /** An older Ukemi made it, and no copy could be set aside before its tables are changed. */
    record NotSetAside() implements OnlyRead {}

    /**
     * Somebody at another computer has it open.
     *
     * @param silent whether nothing has been heard of them for so long that they may be gone
     */
    record InUse(Holder holder, boolean silent) implements OnlyRead {}
}
