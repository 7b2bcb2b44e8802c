package dev.asynctutor.shell.command;

import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.Example;
import dev.asynctutor.course.Outline.ModuleOutline;
import dev.asynctutor.shell.session.Session;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Lists the examples, with a mark at those that were run. */
@Command(name = "examples", description = "List the examples of this module, of another, or of all.")
final class ExamplesCommand implements Runnable {
    @ParentCommand
    private TutorCommand tutor;

    @Mixin
    private final ModuleChoice choice = new ModuleChoice();

    @Override
    public void run() {
        Session session = tutor.session();
        List<ModuleOutline> chosen = choice.in(session);
        for (ModuleOutline outline : chosen) {
            CourseModule read = session.course().module(outline.id());
            List<List<String>> rows = new ArrayList<>();
            for (Example example : read.examples().values()) {
                boolean ran = session.progress().examples().containsKey(example.id());
                rows.add(List.of(ran ? session.screen().glyphs().good() : " ", example.id(), example.title()));
            }
            session.screen().title(outline.id() + " · " + outline.title());
            session.screen().table(List.of("", "example", "what it shows"), rows);
        }
        session.screen().say("run " + firstExample(chosen) + " runs one; go shows it in its lesson.");
    }

    private static String firstExample(List<ModuleOutline> modules) {
        return modules.stream().flatMap(m -> m.examples().stream()).findFirst().orElse("ID");
    }
}
