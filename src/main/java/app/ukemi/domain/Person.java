package app.ukemi.domain;

import java.util.UUID;

/** Somebody, or a group of people, that the journal speaks of; the same one in every mistake. */
public record Person(UUID id, String name, String role, String initials) {

    /** Somebody of whom only the name is known. */
    public static Person named(UUID id, String name) {
        return new Person(id, name, "", "");
    }

    public Person withName(String next) {
        return new Person(id, next, role, initials);
    }

    public Person withRole(String next) {
        return new Person(id, name, next, initials);
    }

    public Person withInitials(String next) {
        return new Person(id, name, role, next);
    }
}
