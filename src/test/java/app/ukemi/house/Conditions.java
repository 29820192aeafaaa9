package app.ukemi.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** What the rules of the house say about classes, with exemptions of classes and of single members. */
final class Conditions {
    private static final Set<String> CHANGEABLE = Set.of(
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.EnumMap",
            "java.util.EnumSet",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.concurrent.ConcurrentHashMap",
            "java.util.concurrent.atomic.AtomicBoolean",
            "java.util.concurrent.atomic.AtomicInteger",
            "java.util.concurrent.atomic.AtomicLong",
            "java.util.concurrent.atomic.AtomicReference");

    private Conditions() {}

    static DescribedPredicate<CanBeAnnotated> notExempt() {
        return DescribedPredicate.describe("are not exempt", Conditions::isHeld);
    }

    private static boolean isHeld(CanBeAnnotated part) {
        if (part.isAnnotatedWith(Exempt.class)) {
            return false;
        }
        Optional<JavaClass> around = part instanceof JavaMember member
                ? Optional.of(member.getOwner())
                : ((JavaClass) part).getEnclosingClass();
        return around.map(Conditions::isHeld).orElse(true);
    }

    static ArchCondition<JavaClass> dependOnNothing(String what, BiPredicate<JavaClass, JavaClass> forbidden) {
        return condition("depend on nothing of " + what, (type, events) -> type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> forbidden.test(type, dependency.getTargetClass().getBaseComponentType()))
                .forEach(dependency -> events.add(SimpleConditionEvent.violated(type, dependency.getDescription()))));
    }

    static ArchCondition<JavaClass> accessNothing(String what, BiPredicate<JavaClass, AccessTarget> forbidden) {
        return condition("not access " + what, (type, events) -> type.getAccessesFromSelf().stream()
                .filter(access -> isHeld(access.getOrigin()) && forbidden.test(type, access.getTarget()))
                .forEach(access -> events.add(SimpleConditionEvent.violated(type, access.getDescription()))));
    }

    static ArchCondition<JavaField> holdOneValueForEver() {
        return condition("be final and of a type that does not change", (field, events) -> {
            boolean made = field.getModifiers().contains(JavaModifier.SYNTHETIC);
            boolean shared = !field.getModifiers().contains(JavaModifier.PRIVATE);
            boolean changeable = !field.getModifiers().contains(JavaModifier.FINAL)
                    || (shared && field.getRawType().isArray())
                    || CHANGEABLE.contains(field.getRawType().getName());
            if (changeable && !made) {
                events.add(SimpleConditionEvent.violated(field, field.getDescription() + " can be written to"));
            }
        });
    }

    private static <T> ArchCondition<T> condition(String description, Check<T> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.on(item, events);
            }
        };
    }

    @FunctionalInterface
    private interface Check<T> {
        void on(T item, ConditionEvents events);
    }
}
