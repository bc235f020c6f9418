package org.strandline.bench.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The house keeps its rules, and each rule finds what it is there for. */
final class HouseRulesTest {

    private static final String HOUSE = "org.strandline";
    private static final String WRONG = "org.strandline.bench.house.wrong";

    @TestFactory
    Stream<DynamicTest> theHouseKeepsEveryRule() {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(HOUSE);
        assertThat(house.contain("org.strandline.record.Article")).isTrue();
        return HouseRules.under(HOUSE).stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.name(), () -> rule.rule().allowEmptyShould(true).check(house)));
    }

    /** The package of wrong code mirrors the house; what it breaks and what it keeps is marked there. */
    @TestFactory
    Stream<DynamicTest> everyRuleFindsWhatBreaksIt() {
        JavaClasses wrong = new ClassFileImporter().importPackages(WRONG);
        return HouseRules.under(WRONG).stream()
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
                    String found =
                            rule.rule().evaluate(wrong).getFailureReport().toString();
                    assertThat(marked(wrong, Breaks.class, rule.name()))
                            .as("code that breaks “%s”", rule.name())
                            .isNotEmpty()
                            .allSatisfy(name -> assertThat(found).contains(name));
                    assertThat(marked(wrong, Keeps.class, rule.name()))
                            .allSatisfy(name -> assertThat(found).doesNotContain(name));
                }));
    }

    private static List<String> marked(JavaClasses wrong, Class<? extends Annotation> mark, String rule) {
        Stream<String> types = wrong.stream()
                .filter(type -> carries(type.getAnnotations(), mark, rule))
                .map(JavaClass::getFullName);
        Stream<String> members = wrong.stream()
                .flatMap(type -> type.getMembers().stream())
                .filter(member -> carries(member.getAnnotations(), mark, rule))
                .map(JavaMember::getFullName);
        return Stream.concat(types, members).toList();
    }

    private static boolean carries(
            Set<? extends JavaAnnotation<?>> annotations, Class<? extends Annotation> mark, String rule) {
        return annotations.stream()
                .filter(annotation -> annotation.getRawType().isEquivalentTo(mark))
                .anyMatch(annotation ->
                        annotation.get("value").filter(rule::equals).isPresent());
    }
}
