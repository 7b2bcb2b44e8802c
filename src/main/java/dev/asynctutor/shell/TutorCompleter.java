package dev.asynctutor.shell;

import dev.asynctutor.course.LearningPath;
import dev.asynctutor.course.Outline.ModuleOutline;
import dev.asynctutor.shell.session.ReferenceNames;
import dev.asynctutor.shell.session.Session;
import dev.asynctutor.shell.session.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jline.builtins.Completers.FileNameCompleter;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes commands with their one-line meanings, and after a command what it takes. */
final class TutorCompleter implements Completer {
    /** The commands that take a file or a folder. */
    private static final Set<String> TAKING_FILES = Set.of("run", "trace", "watch-tasks", "export");

    private final Session session;
    private final Lazy<CommandLines> commands;

    TutorCompleter(Session session, Lazy<CommandLines> commands) {
        this.session = session;
        this.commands = commands;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        if (line.wordIndex() == 0) {
            commands.get()
                    .commands()
                    .forEach((name, command) -> candidates.add(new Candidate(
                            name,
                            name,
                            null,
                            command.getCommandSpec().usageMessage().description()[0],
                            null,
                            null,
                            true)));
            return;
        }
        String command = commands.get().words().meaningOf(line.words().get(0)) instanceof CommandWords.Meaning.Command c
                ? c.name()
                : "";
        arguments(command, line.wordIndex()).map(Candidate::new).forEach(candidates::add);
        if (TAKING_FILES.contains(command)) new FileNameCompleter().complete(reader, line, candidates);
    }

    private Stream<String> arguments(String command, int index) {
        List<ModuleOutline> modules = session.outline().modules();
        Stream<String> moduleIds = modules.stream().map(ModuleOutline::id);
        Stream<String> exampleIds = modules.stream().flatMap(m -> m.examples().stream());
        Stream<String> exerciseIds = modules.stream().flatMap(m -> m.exercises().stream());
        return switch (command) {
            case "go" ->
                Stream.of(
                                moduleIds,
                                exampleIds,
                                exerciseIds,
                                modules.stream().flatMap(m -> m.steps().stream().map(s -> s.id())))
                        .flatMap(s -> s);
            case "run", "trace" -> Stream.concat(exampleIds, exerciseIds);
            case "watch-tasks" -> exampleIds;
            case "exercise", "check", "edit", "watch", "hint", "parsons", "solution", "compare", "reset", "undo" ->
                index == 1 ? exerciseIds : Stream.empty();
            case "examples", "exercises" -> Stream.concat(moduleIds, Stream.of("all"));
            case "ref", "glossary", "debug", "decide" ->
                index == 1 ? ReferenceNames.of(session.course(), command).stream() : Stream.empty();
            case "test-out" -> moduleIds;
            case "path" -> Stream.concat(session.outline().paths().stream().map(LearningPath::id), Stream.of("none"));
            case "settings" -> index == 1 ? Arrays.stream(Setting.values()).map(Setting::key) : Stream.of("default");
            case "checklist" -> index == 1 ? Stream.of("tick", "untick") : checklistIds(modules);
            case "help" -> commands.get().commands().keySet().stream();
            case "completion" -> Stream.of("bash", "zsh");
            default -> Stream.empty();
        };
    }

    private Stream<String> checklistIds(List<ModuleOutline> modules) {
        return Stream.concat(modules.stream().flatMap(m -> m.outcomes().stream()), session.outline().success().stream())
                .map(outcome -> outcome.id());
    }
}
