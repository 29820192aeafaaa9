package app.ukemi.db;

import app.ukemi.domain.Refusal;
import app.ukemi.domain.SaveTrouble;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * What SQLite's result codes and the file system's errors mean to a user.
 *
 * <p>Source: <a href="https://www.sqlite.org/rescode.html">SQLite: result and error codes</a>.
 */
public final class Troubles {
    /** The lower byte of an extended result code is the plain one. */
    private static final int PLAIN = 0xff;
    /** With less room than this, in bytes, an error that says nothing else is taken for a full disk. */
    private static final long HARDLY_ANY_ROOM = 64 << 10;

    private Troubles() {}

    /** Why a piece of work on the database failed. */
    public static SaveTrouble of(SQLException e) {
        if (e instanceof TakenOverException) {
            return SaveTrouble.TAKEN_OVER;
        }
        if (code(e) == SQLiteErrorCode.SQLITE_READONLY_DBMOVED.code) {
            return SaveTrouble.GONE;
        }
        return switch (SQLiteErrorCode.getErrorCode(code(e) & PLAIN)) {
            case SQLITE_FULL -> SaveTrouble.DISK_FULL;
            case SQLITE_READONLY -> SaveTrouble.READ_ONLY;
            case SQLITE_BUSY, SQLITE_LOCKED -> SaveTrouble.BUSY;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> SaveTrouble.DAMAGED;
            case SQLITE_PERM, SQLITE_AUTH -> SaveTrouble.NO_PERMISSION;
            case SQLITE_CANTOPEN -> SaveTrouble.GONE;
            default -> SaveTrouble.OTHER;
        };
    }

    /**
     * Why a piece of work on a database in this folder failed. Of a disk that fails while it writes SQLite says no
     * more than that, so the disk is asked how it stands.
     */
    static SaveTrouble of(SQLException e, Path folder) {
        SaveTrouble trouble = of(e);
        return trouble == SaveTrouble.OTHER && isOfTheDisk(e) ? asTheDiskStands(folder) : trouble;
    }

    private static boolean isOfTheDisk(SQLException e) {
        return SQLiteErrorCode.getErrorCode(code(e) & PLAIN) == SQLiteErrorCode.SQLITE_IOERR;
    }

    /**
     * Why a file in this folder could not be written. Java has no kind of its own for most errors, and the system's
     * words come in its own language, so the disk is asked how it stands.
     */
    public static SaveTrouble of(IOException e, Path folder) {
        return switch (e) {
            case AccessDeniedException _ -> SaveTrouble.NO_PERMISSION;
            case NoSuchFileException _ -> SaveTrouble.GONE;
            default -> asTheDiskStands(folder);
        };
    }

    /** Why a file is refused on which SQLite failed. Where the disk did not, what stands in the file is no sense. */
    static Refusal refusal(SQLException e) {
        SaveTrouble trouble = of(e);
        return trouble == SaveTrouble.OTHER && !isOfTheDisk(e) ? Refusal.DAMAGED : refusal(trouble);
    }

    /** Why a file in this folder is refused on which the file system failed. */
    static Refusal refusal(IOException e, Path folder) {
        return refusal(of(e, folder));
    }

    private static Refusal refusal(SaveTrouble trouble) {
        return switch (trouble) {
            case DISK_FULL -> Refusal.DISK_FULL;
            case BUSY -> Refusal.IN_USE;
            case DAMAGED -> Refusal.DAMAGED;
            case NO_PERMISSION, READ_ONLY -> Refusal.NO_PERMISSION;
            case GONE -> Refusal.MISSING;
            case ITSELF, TAKEN_OVER, OTHER -> Refusal.UNREADABLE;
        };
    }

    private static SaveTrouble asTheDiskStands(Path folder) {
        try {
            FileStore disk = Files.getFileStore(folder);
            if (disk.isReadOnly()) {
                return SaveTrouble.READ_ONLY;
            }
            return disk.getUsableSpace() < HARDLY_ANY_ROOM ? SaveTrouble.DISK_FULL : SaveTrouble.OTHER;
        } catch (NoSuchFileException e) {
            return SaveTrouble.GONE;
        } catch (AccessDeniedException e) {
            return SaveTrouble.NO_PERMISSION;
        } catch (IOException e) {
            return SaveTrouble.OTHER;
        }
    }

    private static int code(SQLException e) {
        return e instanceof SQLiteException exact ? exact.getResultCode().code : e.getErrorCode();
    }
}
