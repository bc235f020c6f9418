package org.strandline.bench.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Where regular expressions may be, and that each is compiled once. */
final class Patterns {

    private static final DescribedPredicate<JavaAccess<?>> COMPILES =
            target(owner(assignableTo(Pattern.class))).and(target(nameMatching("compile|matches")));

    /** {@code split} is left to the source rules: at one plain character it compiles nothing. */
    private static final DescribedPredicate<JavaAccess<?>> HIDES_A_PATTERN = target(owner(assignableTo(String.class)))
            .and(target(nameMatching("matches|replaceAll|replaceFirst|splitWithDelimiters")));

    private Patterns() {}

    /** The rules for the packages under {@code root}. */
    static List<HouseRule> rules(String root) {
        return List.of(
                new HouseRule(
                        "regular expressions only where text is read",
                        noClasses()
                                .that()
                                .resideInAnyPackage(root + ".record..", root + ".reading..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("java.util.regex..")
                                .because("data is not matched and composing needs no pattern:"
                                        + " what is matched belongs to the finder that knows why")),
                new HouseRule(
                        "no hidden patterns",
                        noClasses()
                                .that()
                                .resideInAnyPackage(Core.andShellUnder(root))
                                .should()
                                .accessTargetWhere(HIDES_A_PATTERN.as("the target compiles a pattern at each call"))
                                .because("they compile a pattern at each call, and nobody names or reviews it")),
                new HouseRule(
                        "patterns are compiled once",
                        noClasses()
                                .that()
                                .resideInAnyPackage(Core.andShellUnder(root))
                                .should()
                                .accessTargetWhere(COMPILES.and(fromCodeThatRunsAgain()))
                                .because("compiling costs more than matching; a constant has a name and a test")));
    }

    private static DescribedPredicate<JavaAccess<?>> fromCodeThatRunsAgain() {
        return describe(
                "compiles outside a static initialiser", access -> !runsOnce(access.getOrigin(), new HashSet<>()));
    }

    /** A static initialiser runs once, and so does what is called from such code only. */
    private static boolean runsOnce(JavaCodeUnit code, Set<JavaCodeUnit> seen) {
        if (code instanceof JavaStaticInitializer || !seen.add(code)) {
            return true;
        }
        Set<JavaCodeUnit> callers = callers(code);
        return !callers.isEmpty() && callers.stream().allMatch(caller -> runsOnce(caller, seen));
    }

    private static Set<JavaCodeUnit> callers(JavaCodeUnit code) {
        Set<JavaCodeUnit> callers = new HashSet<>();
        code.getAccessesToSelf().forEach(access -> callers.add(access.getOrigin()));
        return callers;
    }
}
