package dev.asynctutor.run;

import dev.asynctutor.run.Interpreter.Origin;
import dev.asynctutor.run.Interpreters.Installed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Python of the tutor's own that has FastAPI: a virtual environment in the user's cache folder, made by
 * {@link EnvironmentSetup}. Safe to move, since nothing is started in it but its Python.
 *
 * @param folder where it lies, once it was made
 */
record PrivateEnvironment(Path folder) {
    static PrivateEnvironment ofThisUser() {
        return new PrivateEnvironment(UserCache.folder().resolve("fastapi"));
    }

    /** Asks it what it is; empty where there is none, or where it does not run any more. */
    Optional<Installed> installed() {
        return python(folder).flatMap(PrivateEnvironment::asked);
    }

    private static Optional<Installed> asked(Path python) {
        List<String> command = List.of(python.toString());
        if (PythonProbe.ask(command) instanceof PythonProbe.Answer.Runs runs
                && PythonVersion.of(runs.version()).isNewEnough()) {
            Interpreter interpreter = new Interpreter("python", runs.version(), command, Origin.PRIVATE);
            return Optional.of(new Installed(interpreter, runs.packages()));
        }
        return Optional.empty();
    }

    /** The Python of a virtual environment, where it has one. */
    static Optional<Path> python(Path environment) {
        return Stream.of("bin/python", "Scripts/python.exe")
                .map(environment::resolve)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
