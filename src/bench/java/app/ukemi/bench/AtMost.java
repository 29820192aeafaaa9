package app.ukemi.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A benchmark with two methods, {@code measured} and {@code yardstick}: how many times the second the first may cost.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AtMost {
    /** The most times. */
    double value();

    /** What is held against what, in a few words. */
    String what();
}
