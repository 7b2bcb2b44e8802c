package dev.asynctutor.shell.command;

import dev.asynctutor.course.Outline.ModuleOutline;
import dev.asynctutor.shell.session.Session;
import dev.asynctutor.shell.session.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** Which modules a list is about. */
final class ModuleChoice {
    @Parameters(arity = "0..1", paramLabel = "MODULE", description = "A module id, or all.")
    private @Nullable String module;

    /** Those named; without a name, the one where the learner is. */
    List<ModuleOutline> in(Session session) {
        String wanted = module == null ? session.position().moduleId() : module;
        if (wanted.equals("all")) return session.outline().modules();
        return List.of(session.outline()
                .module(wanted)
                .orElseThrow(() -> new UserError("There is no module \"" + wanted + "\"; type modules to see them.")));
    }
}
