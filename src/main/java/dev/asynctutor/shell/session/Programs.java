package dev.asynctutor.shell.session;

import dev.asynctutor.grade.Execution;
import dev.asynctutor.grade.RunnerExecution;
import dev.asynctutor.run.Interpreter;
import dev.asynctutor.run.Interpreters;
import dev.asynctutor.run.NoInterpreterException;
import dev.asynctutor.run.Runner;
import java.util.Optional;
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
        try {
            return interpreters().choose(given.or(options::python).or(setting));
        } catch (NoInterpreterException e) {
            throw new UserError(String.valueOf(e.getMessage()));
        }
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
        return new RunnerExecution(runner(), this::python);
    }

    @Override
    public synchronized void close() {
        if (runner != null) runner.close();
    }
}
