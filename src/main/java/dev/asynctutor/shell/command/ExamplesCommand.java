package dev.asynctutor.shell.command;

import dev.asynctutor.course.CourseModule;
import dev.asynctutor.course.Example;
import dev.asynctutor.course.Outline.ModuleOutline;
import dev.asynctutor.shell.session.Session;
import dev.asynctutor.shell.session.UserError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists the examples, with a mark at those that were run. */
@Command(name = "examples", description = "List the examples of this module, of another, or of all.")
final class ExamplesCommand implements Runnable {
    @ParentCommand
    private TutorCommand tutor;

    @Parameters(arity = "0..1", paramLabel = "MODULE", description = "A module id, or all.")
    private @Nullable String module;

    @Override
    public void run() {
        Session session = tutor.session();
        List<ModuleOutline> chosen = chosen(session);
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

    private List<ModuleOutline> chosen(Session session) {
        String wanted = module == null ? session.position().moduleId() : module;
        if (wanted.equals("all")) return session.outline().modules();
        return List.of(session.outline()
                .module(wanted)
                .orElseThrow(() -> new UserError("There is no module \"" + wanted + "\"; type modules to see them.")));
    }

    private static String firstExample(List<ModuleOutline> modules) {
        return modules.stream().flatMap(m -> m.examples().stream()).findFirst().orElse("ID");
    }
}
