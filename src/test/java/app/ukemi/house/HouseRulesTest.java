package app.ukemi.house;

import static app.ukemi.house.Conditions.accessNothing;
import static app.ukemi.house.Conditions.dependOnNothing;
import static app.ukemi.house.Conditions.notExempt;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the dependency table of the design and the list below it. {@link Exempt} lets off, with its reason. */
class HouseRulesTest {
    private static final JavaClasses HOUSE = Program.classes();

    private static final Set<String> THREADS = Set.of(
            "java.lang.Thread",
            "java.util.Timer",
            "java.util.concurrent.Executor",
            "java.util.concurrent.ExecutorService",
            "java.util.concurrent.Executors",
            "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.ForkJoinPool",
            "java.util.concurrent.ScheduledExecutorService",
            "java.util.concurrent.StructuredTaskScope",
            "java.util.concurrent.ThreadPoolExecutor",
            "javafx.concurrent.Service",
            "javafx.concurrent.Task");

    /** Whoever is interrupted while it waits says so to its own thread. */
    private static final Set<String> PASSED_ON = Set.of("currentThread", "interrupt");

    @Test
    void every_package_is_a_room_of_the_design() {
        assertThat(HOUSE.stream().filter(type -> !Rooms.isKnown(type)).map(JavaClass::getName)).isEmpty();
    }

    @Test
    void a_room_uses_only_what_the_table_lets_it_use() {
        classes().that(notExempt())
                .should(dependOnNothing("what the table does not let it use",
                        (user, used) -> Rooms.inHouse(used) && !Rooms.mayUse(user, used)))
                .check(HOUSE);
    }

    @Test
    void sql_is_in_db_and_vault_alone() {
        classes().that(notExempt())
                .should(dependOnNothing("SQL", (user, used) -> !Rooms.isIn(user, "db", "vault")
                        && (isOf(used, "java.sql") || isOf(used, "javax.sql") || isOf(used, "org.sqlite"))))
                .check(HOUSE);
    }

    @Test
    void javafx_is_in_the_screens_the_background_and_the_root_alone() {
        classes().that(notExempt())
                .should(dependOnNothing("JavaFX", (user, used) -> !Rooms.isIn(user, "ui", "background", "")
                        && (isOf(used, "javafx") || isOf(used, "atlantafx") || isOf(used, "org.kordamp"))))
                .check(HOUSE);
    }

    @Test
    void threads_are_in_the_background_alone() {
        classes().that(notExempt())
                .should(accessNothing("threads", (user, target) -> !Rooms.isIn(user, "background")
                        && THREADS.contains(target.getOwner().getName())
                        && !PASSED_ON.contains(target.getName())))
                .check(HOUSE);
    }

    @Test
    void only_the_background_goes_back_to_the_screens_thread() {
        classes().that(notExempt())
                .should(accessNothing("Platform.runLater", (user, target) -> !Rooms.isIn(user, "background")
                        && target.getFullName().startsWith("javafx.application.Platform.runLater(")))
                .check(HOUSE);
    }

    @Test
    void the_time_is_asked_of_a_clock_that_was_handed_over() {
        classes().that(notExempt())
                .should(accessNothing("the time without a Clock", (_, target) -> asksTheTime(target)))
                .check(HOUSE);
    }

    @Test
    void the_systems_clock_is_taken_in_the_root_alone() {
        classes().that(notExempt())
                .should(accessNothing("the system's clock", (user, target) -> !Rooms.isIn(user, "")
                        && target.getFullName().startsWith("java.time.Clock.system")))
                .check(HOUSE);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("app.ukemi.(**)").should().beFreeOfCycles().allowEmptyShould(true).check(HOUSE);
    }

    @Test
    void statics_cannot_be_written_to() {
        fields().that().areStatic().and(notExempt()).should(Conditions.holdOneValueForEver()).check(HOUSE);
    }

    private static boolean isOf(JavaClass type, String root) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    private static boolean asksTheTime(AccessTarget target) {
        String name = target.getFullName();
        boolean now = target.getName().equals("now") && isOf(target.getOwner(), "java.time");
        boolean handed = target instanceof AccessTarget.CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return (now && !handed)
                || List.of("java.lang.System.currentTimeMillis()", "java.util.Date.<init>()").contains(name);
    }
}
