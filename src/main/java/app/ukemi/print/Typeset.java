package app.ukemi.print;

import java.util.List;

/** The faces of one page: the program's own, and those of the system that have letters which it lacks. */
record Typeset(OwnFaces own, List<Face> others) {

    Typeset {
        others = List.copyOf(others);
    }

    double advance(int letter, boolean bold) {
        Face face = bold ? own.bold() : own.regular();
        if (face.has(letter)) {
            return face.advance(letter);
        }
        return others.stream()
                .filter(other -> other.has(letter))
                .findFirst()
                .orElse(face)
                .advance(letter);
    }
}
