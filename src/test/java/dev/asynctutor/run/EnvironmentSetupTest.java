package dev.asynctutor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Private environments of packages that are only two lines long, made with the real Python of this machine. */
@Timeout(120)
@DisabledOnOs(OS.WINDOWS)
class EnvironmentSetupTest {
    @TempDir
    Path folder;

    private final Runner runner = new Runner();
    private final List<String> told = new ArrayList<>();
    private PrivateEnvironment environment = new PrivateEnvironment(Path.of(""));

    @BeforeEach
    void chooseAPlace() {
        environment = new PrivateEnvironment(folder.resolve("cache/fastapi"));
        runner.superviseWith(TestPython.interpreter());
    }

    @AfterEach
    void endPrograms() {
        runner.close();
    }

    @Test
    void madeFromAFolderItHasThePackages() throws IOException {
        assertThat(made("1.0")).isEqualTo("FastAPI 1.0 and uvicorn 0.9");

        Interpreters.Installed installed = environment.installed().orElseThrow();
        assertThat(installed.packages()).contains("fastapi", "uvicorn");
        assertThat(installed.interpreter().origin()).isEqualTo(Interpreter.Origin.PRIVATE);
        assertThat(besides()).containsExactly("fastapi", "fastapi.lock");
        assertThat(told).hasSize(3).last().isEqualTo("trying it");
    }

    @Test
    void oneThatWorksIsKeptAndAFolderReplacesIt() throws IOException {
        made("1.0");
        told.clear();

        assertThat(setup(List.of()).make(Optional.empty())).isEqualTo("FastAPI 1.0 and uvicorn 0.9");
        assertThat(told).isEmpty();
        assertThat(made("2.0")).isEqualTo("FastAPI 2.0 and uvicorn 0.9");
    }

    @Test
    void oneThatIsBrokenIsMadeAgain() throws IOException {
        made("1.0");
        try (Stream<Path> files = Files.walk(environment.folder())) {
            Files.delete(files.filter(file -> file.endsWith("uvicorn/__init__.py"))
                    .findFirst()
                    .orElseThrow());
        }

        assertThat(made("1.0")).isEqualTo("FastAPI 1.0 and uvicorn 0.9");
        assertThat(environment.installed().orElseThrow().packages()).contains("uvicorn");
    }

    @Test
    void whatDoesNotWorkLeavesTheOneBefore() throws IOException {
        made("1.0");
        Path bad = packages("bad", "raise ImportError('compiled for another Python')");

        assertThatThrownBy(() -> setup(List.of(TestPython.interpreter())).make(Optional.of(bad)))
                .isInstanceOf(SetupFailedException.class)
                .hasMessageContaining("compiled for another Python");
        assertThat(environment.installed().orElseThrow().packages()).contains("fastapi");
        assertThat(besides()).containsExactly("fastapi", "fastapi.lock");
    }

    @Test
    void theNextPythonIsTriedWhereOneCannotMakeIt() throws IOException {
        Interpreter without = fake("without", "echo no module named venv; exit 1");

        setup(List.of(without, TestPython.interpreter())).make(Optional.of(packages("good", "__version__ = '1.0'")));

        assertThat(environment.installed()).isPresent();
        assertThatThrownBy(() -> setup(List.of(without)).make(Optional.of(folder.resolve("good"))))
                .hasMessageContaining("no module named venv");
        assertThatThrownBy(() -> setup(List.of()).make(Optional.of(folder.resolve("good"))))
                .hasMessageContaining("no Python 3.11");
    }

    @Test
    void withoutANetworkOneSentenceNamesTheOtherWay() throws IOException {
        Interpreter offline = fake("offline", venvWhosePython("echo 'WARNING: Retrying (Retry(total=0'; exit 1"));

        assertThatThrownBy(() -> setup(List.of(offline, fake("next", "touch " + folder + "/asked")))
                        .make(Optional.empty()))
                .isInstanceOf(SetupFailedException.class)
                .hasMessageContaining("no package index can be reached")
                .hasMessageContaining("--from DIR");
        assertThat(folder.resolve("asked")).doesNotExist();
        assertThat(besides()).containsExactly("fastapi.lock");
    }

    @Test
    void whatFitsNoPythonIsToldInTheWordsOfPip() throws IOException {
        Interpreter tooNew =
                fake("too-new", venvWhosePython("echo 'Downloading fastapi'; echo 'ERROR: No match for core'; exit 1"));

        assertThatThrownBy(() -> setup(List.of(tooNew)).make(Optional.empty()))
                .hasMessageContaining("pip says: ERROR: No match for core");
    }

    @Test
    void anInterruptStopsItAndChangesNothing() throws IOException, InterruptedException {
        Interpreter slow = fake("slow", "touch " + folder + "/begun; sleep 60");
        Path good = packages("good", "__version__ = '1.0'");
        AtomicReference<Throwable> end = new AtomicReference<>();
        Thread worker = new Thread(() -> setup(List.of(slow)).make(Optional.of(good)));
        worker.setUncaughtExceptionHandler((thread, problem) -> end.set(problem));
        worker.start();
        while (worker.isAlive() && !Files.exists(folder.resolve("begun"))) Thread.onSpinWait();

        worker.interrupt();
        worker.join();

        assertThat(end.get()).isInstanceOf(SetupFailedException.class).hasMessageStartingWith("Stopped");
        assertThat(besides()).containsExactly("fastapi.lock");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        environment = new PrivateEnvironment(file.resolve("fastapi"));

        assertThatThrownBy(() -> made("1.0"))
                .isInstanceOf(SetupFailedException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("make the folder writable");
    }

    @Test
    void aProgramGetsItBeforeTheMachinesOwn() throws IOException {
        made("1.0");
        Interpreters interpreters = new Interpreters(
                Optional.empty(), new PythonSearch("Linux", folder, java.util.Map.of("PATH", "")), environment);

        assertThat(interpreters
                        .choose(Optional.empty(), Set.of("fastapi", "uvicorn"))
                        .origin())
                .isEqualTo(Interpreter.Origin.PRIVATE);
    }

    private String made(String version) throws IOException {
        Path good = packages("good", "__version__ = '" + version + "'");
        return setup(List.of(TestPython.interpreter())).make(Optional.of(good));
    }

    private EnvironmentSetup setup(List<Interpreter> bases) {
        return new EnvironmentSetup(environment, bases, runner, told::add);
    }

    private Path packages(String name, String fastapi) throws IOException {
        Path packages = folder.resolve(name);
        Files.createDirectories(packages.resolve("fastapi"));
        Files.createDirectories(packages.resolve("uvicorn"));
        Files.writeString(packages.resolve("fastapi/__init__.py"), fastapi + "\n");
        Files.writeString(packages.resolve("uvicorn/__init__.py"), "__version__ = '0.9'\n");
        return packages;
    }

    /** What lies where the environment lies. */
    private List<String> besides() throws IOException {
        try (Stream<Path> files = Files.list(environment.folder().resolveSibling(""))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    /** A shell script that answers {@code -I -m venv DIR} with an environment whose Python is a shell script too. */
    private static String venvWhosePython(String body) {
        return "mkdir -p \"$4/bin\"; printf '#!/bin/sh\\n%s\\n' \"" + body
                + "\" > \"$4/bin/python\"; chmod +x \"$4/bin/python\"";
    }

    private Interpreter fake(String name, String body) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return new Interpreter("python", "3.14.0", List.of(file.toString()), Interpreter.Origin.MACHINE);
    }
}
