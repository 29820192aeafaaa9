package app.ukemi.ui.control;

import javafx.css.PseudoClass;

/** The states that style sheets of several rooms know. */
public final class Styles {
    public static final PseudoClass COMPLETE = PseudoClass.getPseudoClass("complete");
    public static final PseudoClass BEGUN = PseudoClass.getPseudoClass("begun");
    public static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    public static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    public static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");
    public static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /** The window is low for its letters: what is around the writing makes itself small. */
    public static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");

    private Styles() {}
}
