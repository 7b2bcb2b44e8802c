package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.GlobalOptions;
import dev.asynctutor.shell.session.Session;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The root of the command tree; alone it resumes the lesson at the prompt. */
@Command(
        name = "tutor",
        description = "Learn asynchronous programming by predicting, running and watching it.",
        usageHelpAutoWidth = true,
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = TutorCommand.Version.class,
        subcommands = {
            NextCommand.class,
            BackCommand.class,
            ShowCommand.class,
            GoCommand.class,
            RunCommand.class,
            TraceCommand.class,
            WatchTasksCommand.class,
            ExerciseCommand.class,
            CheckCommand.class,
            EditCommand.class,
            WatchCommand.class,
            HintCommand.class,
            ParsonsCommand.class,
            SolutionCommand.class,
            CompareCommand.class,
            ResetCommand.class,
            UndoCommand.class,
            AnswerCommand.class,
            WhyCommand.class,
            ReviewCommand.class,
            RefCommand.class,
            GlossaryCommand.class,
            DebugCommand.class,
            DecideCommand.class,
            SearchCommand.class,
            TestOutCommand.class,
            ModulesCommand.class,
            ExamplesCommand.class,
            ExercisesCommand.class,
            PathCommand.class,
            ChecklistCommand.class,
            ProgressCommand.class,
            SettingsCommand.class,
            SetupCommand.class,
            DoctorCommand.class,
            ValidateCommand.class,
            ExportCommand.class,
            CompletionCommand.class,
            HelpCommand.class,
            QuitCommand.class
        })
public final class TutorCommand implements Runnable {
    @Option(names = "--progress", paramLabel = "DIR", description = "Keep progress in this folder.")
    private @Nullable Path progress;

    @Option(names = "--content", paramLabel = "DIR", description = "Open the course in this folder.")
    private @Nullable Path content;

    @Option(names = "--python", paramLabel = "P", description = "Run programs with this Python (3.11 or later).")
    private @Nullable String python;

    @Option(names = "--debug", description = "Show stack traces.")
    private boolean debug;

    @Option(names = "--no-color", description = "Print without colours.")
    private boolean noColor;

    @Option(names = "--ascii", description = "Print ASCII only.")
    private boolean ascii;

    @Option(names = "--plain", description = "For screen readers: no boxes, no redrawing.")
    private boolean plain;

    private final SessionProvider sessions;
    private @Nullable Session session;

    /** The version of the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = TutorCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Async Tutor " + (version == null ? "(development)" : version)};
        }
    }

    /** Opens a session when a command first needs one. */
    @FunctionalInterface
    public interface SessionProvider {
        Session open(GlobalOptions options);
    }

    public TutorCommand(SessionProvider sessions) {
        this.sessions = sessions;
    }

    /** The session that commands act on, opened at the first call. */
    public Session session() {
        if (session == null) session = sessions.open(options());
        return session;
    }

    private GlobalOptions options() {
        return new GlobalOptions(
                Optional.ofNullable(progress),
                Optional.ofNullable(content),
                Optional.ofNullable(python),
                debug,
                noColor,
                ascii,
                plain);
    }

    public boolean debug() {
        return debug;
    }

    /** Whether a command has opened a session. */
    public boolean opened() {
        return session != null;
    }

    @Override
    public void run() {
        session().resume();
    }
}
