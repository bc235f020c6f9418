package org.strandline.bench.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaWildcardType;
import java.util.List;
import java.util.Map;

/** What classes, fields and methods look like. */
final class Shapes {

    private static final String EMPTY_NAMES = ".*(Manager|Helper|Utils?|Impl|Processor|Info)";
    private static final int MOST_PARAMETERS = 6;

    private static final DescribedPredicate<JavaClass> PACKAGE_DESCRIPTION =
            describe("a package's description", type -> type.getSimpleName().equals("package-info"));

    private static final DescribedPredicate<JavaClass> DATA = describe(
            "records, enums or sealed interfaces",
            type -> type.isRecord()
                    || type.isEnum()
                    || (type.isInterface() && type.reflect().isSealed()));

    /** Not a record, an enum, an interface, an enum constant with a body of its own or a class inside an expression. */
    private static final DescribedPredicate<JavaClass> READERS = describe(
            "readers",
            type -> !type.isInterface()
                    && !type.isRecord()
                    && !type.isEnum()
                    && !type.isAnonymousClass()
                    && type.getSuperclass()
                            .filter(parent -> parent.toErasure().isEnum())
                            .isEmpty());

    private static final DescribedPredicate<JavaMethod> WRITTEN_BY_HAND = describe(
            "written by hand",
            method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                    && !method.getName().equals("equals"));

    private static final DescribedPredicate<JavaMethod> CROWDED =
            describe("crowded", method -> method.getRawParameterTypes().size() > MOST_PARAMETERS);

    private static final DescribedPredicate<JavaMethod> LOOSE =
            describe("given an Object, a map of loose things or a flag", method -> method.getParameterTypes().stream()
                    .anyMatch(Shapes::isLoose));

    private Shapes() {}

    /** The rules for the packages under {@code root}. */
    static List<HouseRule> rules(String root) {
        return List.of(
                data(root), closed(root), frozen(root), memoryless(root), named(root), narrow(root), strict(root));
    }

    private static HouseRule data(String root) {
        return new HouseRule(
                "text and record are data",
                classes()
                        .that()
                        .resideInAnyPackage(root + ".text..", root + ".record..")
                        .and(DescribedPredicate.not(PACKAGE_DESCRIPTION))
                        .should(be(DATA))
                        .because("data is records and its variants are sealed: a new kind must break the build"));
    }

    private static HouseRule closed(String root) {
        return new HouseRule(
                "readers are final",
                classes()
                        .that()
                        .resideInAnyPackage(Core.under(root))
                        .and(READERS)
                        .should()
                        .haveModifier(JavaModifier.FINAL)
                        .because("we compose: nobody changes by inheriting how a page is read"));
    }

    private static HouseRule frozen(String root) {
        return new HouseRule(
                "public readers hold final fields",
                fields().that()
                        .areDeclaredInClassesThat()
                        .resideInAnyPackage(Core.under(root))
                        .and()
                        .areDeclaredInClassesThat()
                        .arePublic()
                        .should()
                        .beFinal()
                        .because("a reader is shared between threads, and no page may change how the next is read"));
    }

    private static HouseRule memoryless(String root) {
        return new HouseRule(
                "no static field changes",
                fields().that()
                        .areDeclaredInClassesThat()
                        .resideInAnyPackage(Core.andShellUnder(root))
                        .and()
                        .areStatic()
                        .and()
                        .doNotHaveModifier(JavaModifier.SYNTHETIC)
                        .should()
                        .beFinal()
                        .because("nothing between a page and its record remembers anything"));
    }

    private static HouseRule named(String root) {
        return new HouseRule(
                "no empty names",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .haveNameMatching(EMPTY_NAMES)
                        .because("such a name says only that nobody knew what the class is"));
    }

    private static HouseRule narrow(String root) {
        return new HouseRule(
                "at most " + MOST_PARAMETERS + " parameters",
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAnyPackage(Core.andShellUnder(root))
                        .and(WRITTEN_BY_HAND)
                        .should(be(CROWDED))
                        .because("what travels together is a record"));
    }

    private static HouseRule strict(String root) {
        return new HouseRule(
                "no loose parameters",
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAnyPackage(Core.andShellUnder(root))
                        .and()
                        .areDeclaredInClassesThat()
                        .resideOutsideOfPackage(root + ".app..")
                        .and()
                        .areDeclaredInClassesThat()
                        .arePublic()
                        .and()
                        .arePublic()
                        .and(WRITTEN_BY_HAND)
                        .should(be(LOOSE))
                        .because("an Object, a map of loose things or a flag says nothing where it is passed"));
    }

    private static boolean isLoose(JavaType type) {
        JavaClass raw = type.toErasure();
        if (raw.isEquivalentTo(Object.class) || raw.isEquivalentTo(boolean.class)) {
            return true;
        }
        return raw.isEquivalentTo(Map.class)
                && !(type instanceof JavaParameterizedType map
                        && map.getActualTypeArguments().stream().noneMatch(Shapes::isAnything));
    }

    private static boolean isAnything(JavaType argument) {
        return argument instanceof JavaWildcardType || argument.toErasure().isEquivalentTo(Object.class);
    }
}
