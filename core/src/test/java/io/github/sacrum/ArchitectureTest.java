package io.github.sacrum;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The invariants of ARCHITECTURE.md, by their numbers. */
class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.sacrum");

    private static final String[] DROOLS = {"org.drools..", "org.kie.."};

    @Test
    void i1_no_public_signature_has_a_drools_type() {
        classes()
                .that()
                .arePublic()
                .and()
                .doNotHaveFullyQualifiedName("io.github.sacrum.inference.Conclude")
                .and()
                .resideOutsideOfPackage("io.github.sacrum.internal")
                .should(haveNoDroolsTypeInAPublicSignature())
                .check(CORE);
    }

    @Test
    void i2_only_reasoner_compiled_rules_and_conclude_know_drools() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.github.sacrum.reasoner")
                .and()
                .doNotHaveFullyQualifiedName("io.github.sacrum.internal.CompiledRules")
                .and()
                .doNotHaveFullyQualifiedName("io.github.sacrum.inference.Conclude")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DROOLS)
                .check(CORE);
    }

    @Test
    void i3_only_justification_touches_the_internals_of_truth_maintenance() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Justification")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools.tms..", "org.drools.core..")
                .check(CORE);
    }

    @Test
    void i4_facts_know_nothing_of_what_is_made_of_them() {
        noClasses()
                .that()
                .resideInAPackage("io.github.sacrum.fact")
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.github.sacrum..")
                        .and(not(resideInAnyPackage("io.github.sacrum.fact", "io.github.sacrum.internal"))))
                .check(CORE);
    }

    @Test
    void i5_packages_form_no_cycle() {
        slices().matching("io.github.sacrum.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void i6_core_needs_no_network_and_no_fhir() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.net.http..", "org.hl7..", "ca.uhn..", "org.springframework..")
                .check(CORE);
    }

    @Test
    void i7_fields_are_final_except_in_what_is_built_or_used_by_one_thread() {
        classes()
                .that()
                .doNotHaveSimpleName("SymptomBuilder")
                .and()
                .doNotHaveSimpleName("Consultation")
                .and()
                .doNotHaveSimpleName("BeliefExplanations")
                .and()
                .resideOutsideOfPackage("io.github.sacrum.casefile")
                .should()
                .haveOnlyFinalFields()
                .check(CORE);
    }

    @Test
    void i8_names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils|Util|Manager|Helper)")
                .check(CORE);
    }

    @Test
    void i9_nothing_prints() {
        noClasses().should().accessField(System.class, "out").check(CORE);
        noClasses().should().accessField(System.class, "err").check(CORE);
    }

    private static ArchCondition<JavaClass> haveNoDroolsTypeInAPublicSignature() {
        return new ArchCondition<>("have no Drools type in a public signature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMembers().stream()
                        .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(ArchitectureTest::namesDrools)
                        .forEach(member -> events.add(SimpleConditionEvent.violated(member, member.getFullName())));
            }
        };
    }

    private static boolean namesDrools(JavaMember member) {
        Stream<JavaClass> types = member.getAllInvolvedRawTypes().stream();
        return types.map(JavaClass::getName)
                .anyMatch(name -> name.startsWith("org.drools") || name.startsWith("org.kie"));
    }
}
