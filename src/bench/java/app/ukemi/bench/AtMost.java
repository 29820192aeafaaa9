package app.ukemi.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many times its yardstick what is measured may cost. A benchmark with two methods, {@code measured} and
 * {@code yardstick}, holds the first against the second; one with {@code measured} alone has a time for a yardstick,
 * and the value is in its unit.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AtMost {
    /** The most times. */
    double value();

    /** Whether half of all single calls keep within it too, and not nearly all of them alone. */
    boolean half() default false;

    /** What is held against what, in a few words. */
    String what();
}
