package dev.asynctutor.shell.session;

import dev.asynctutor.grade.Execution;
import dev.asynctutor.grade.ExerciseCheck;
import dev.asynctutor.grade.ExerciseJudge;
import dev.asynctutor.grade.RunnerExecution;
import dev.asynctutor.run.Interpreter;
import dev.asynctutor.run.Interpreters;
import dev.asynctutor.run.MissingPackagesException;
import dev.asynctutor.run.NoInterpreterException;
import dev.asynctutor.run.Packages;
import dev.asynctutor.run.Runner;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The Pythons of this session and the one runner; made when first needed, so that the prompt need not wait. */
public final class Programs implements AutoCloseable {
    private final GlobalOptions options;
    private final Supplier<Optional<String>> setting;
    private @Nullable Interpreters interpreters;
    private @Nullable Runner runner;

    Programs(GlobalOptions options, Supplier<Optional<String>> setting) {
        this.options = options;
        this.setting = setting;
    }

    public synchronized Interpreters interpreters() {
        if (interpreters == null) interpreters = Interpreters.ofThisMachine();
        return interpreters;
    }

    synchronized Runner runner() {
        if (runner == null) runner = new Runner();
        return runner;
    }

    /** The Python that runs programs: {@code --python}, the learner's setting, the packaged one, the machine's best. */
    public Interpreter python() {
        return python(Optional.empty());
    }

    Interpreter python(Optional<String> given) {
        return python(given, Set.of());
    }

    /**
     * The Python that runs this program: the same, or one that has the packages it needs.
     *
     * @throws NeedsSetup when none has them
     */
    Interpreter python(Optional<String> given, ProgramSource program) {
        return python(given, Packages.neededBy(program.text()));
    }

    private Interpreter python(Optional<String> given, Set<String> packages) {
        try {
            return choose(given.or(options::python), packages);
        } catch (MissingPackagesException e) {
            throw new NeedsSetup(String.valueOf(e.getMessage()));
        } catch (NoInterpreterException e) {
            throw new UserError(String.valueOf(e.getMessage()));
        }
    }

    /** What is named on the command line is meant; a setting is a wish, and stands back where it cannot serve. */
    private Interpreter choose(Optional<String> named, Set<String> packages) {
        if (named.isEmpty() && setting.get().isPresent()) {
            try {
                return interpreters().choose(setting.get(), packages);
            } catch (MissingPackagesException e) {
                return interpreters().choose(Optional.empty(), packages);
            }
        }
        return interpreters().choose(named, packages);
    }

    /** In the background: unpacks the packaged Python if need be, and has a supervisor wait for the first program. */
    public void warmUp() {
        Thread thread = new Thread(
                () -> {
                    try {
                        Interpreter python =
                                interpreters().choose(options.python().or(setting));
                        runner().warmUp(python);
                    } catch (NoInterpreterException e) {
                        // told when the learner first runs something
                    }
                },
                "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    /** Runs programs for the judge and the validator: nobody types, nothing is shown. */
    Execution execution() {
        return new RunnerExecution(runner(), packages -> {
            try {
                return choose(options.python(), packages);
            } catch (MissingPackagesException e) {
                throw e; // the validator counts what was not run
            } catch (NoInterpreterException e) {
                throw new UserError(String.valueOf(e.getMessage()));
            }
        });
    }

    /** Judges programs against exercises for the validator. */
    ExerciseJudge judge() {
        ExerciseCheck check = new ExerciseCheck(runner());
        return (exercise, submission, seeds) -> check.check(python(), exercise, submission, seeds);
    }

    @Override
    public synchronized void close() {
        if (runner != null) runner.close();
    }
}
