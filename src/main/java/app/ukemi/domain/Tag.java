package app.ukemi.domain;

import org.jspecify.annotations.Nullable;

/**
 * A tag of the journal.
 *
 * @param colour null where it has none
 * @param mistakes how many bear it, those in the trash left out
 */
public record Tag(String name, @Nullable TagColour colour, int mistakes) {

    public Tag withColour(@Nullable TagColour next) {
        return new Tag(name, next, mistakes);
    }
}
