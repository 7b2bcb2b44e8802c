package dev.asynctutor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** The arrows between the rooms point one way: shell, then what it uses, then course. */
@AnalyzeClasses(packages = "dev.asynctutor", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule arrows_point_one_way = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("main")
            .definedBy("dev.asynctutor")
            .layer("shell")
            .definedBy("dev.asynctutor.shell..")
            .layer("screen")
            .definedBy("dev.asynctutor.screen..")
            .layer("export")
            .definedBy("dev.asynctutor.export..")
            .layer("grade")
            .definedBy("dev.asynctutor.grade..")
            .layer("loop")
            .definedBy("dev.asynctutor.loop..")
            .layer("run")
            .definedBy("dev.asynctutor.run..")
            .layer("learner")
            .definedBy("dev.asynctutor.learner..")
            .layer("course")
            .definedBy("dev.asynctutor.course..")
            .whereLayer("main")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("shell")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("screen")
            .mayOnlyBeAccessedByLayers("shell")
            .whereLayer("export")
            .mayOnlyBeAccessedByLayers("shell")
            .whereLayer("grade")
            .mayOnlyBeAccessedByLayers("shell", "export")
            .whereLayer("loop")
            .mayOnlyBeAccessedByLayers("shell", "screen", "grade")
            .whereLayer("learner")
            .mayOnlyBeAccessedByLayers("shell", "export")
            .whereLayer("run")
            .mayOnlyBeAccessedByLayers("shell", "grade")
            .whereLayer("course")
            .mayOnlyBeAccessedByLayers("shell", "screen", "export", "grade", "run", "learner");

    @ArchTest
    static final ArchRule rooms_below_the_shell_know_no_terminal = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.asynctutor.course..",
                    "dev.asynctutor.learner..",
                    "dev.asynctutor.loop..",
                    "dev.asynctutor.run..",
                    "dev.asynctutor.export..",
                    "dev.asynctutor.grade..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jline..", "picocli..", "dev.asynctutor.screen..");

    @ArchTest
    static final ArchRule the_loop_knows_nothing_but_itself_and_the_json_parser = classes()
            .that()
            .resideInAPackage("dev.asynctutor.loop..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.asynctutor.loop..", "com.fasterxml.jackson.core..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule only_the_shell_knows_picocli = noClasses()
            .that()
            .resideOutsideOfPackage("dev.asynctutor.shell..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..");

    @ArchTest
    static final ArchRule inside_the_shell_arrows_point_to_the_session = noClasses()
            .that()
            .resideInAPackage("dev.asynctutor.shell.session..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.asynctutor.shell.command..", "dev.asynctutor.shell");

    @ArchTest
    static final ArchRule commands_do_not_know_the_prompt = noClasses()
            .that()
            .resideInAPackage("dev.asynctutor.shell.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.asynctutor.shell");
}
