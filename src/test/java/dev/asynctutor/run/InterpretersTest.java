package dev.asynctutor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.asynctutor.run.Interpreter.Origin;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InterpretersTest {
    @TempDir
    Path folder;

    @Test
    void takesThePackagedOneWhenNothingIsGiven() {
        Optional<PackagedPython> packaged = PackagedPython.ofThisPlatform();
        assumeTrue(packaged.isPresent(), "no packaged Python for this platform");

        Interpreter chosen = new Interpreters(packaged, nowhere(), none()).choose(Optional.empty());

        assertThat(chosen.origin()).isEqualTo(Origin.PACKAGED);
        assertThat(chosen.version()).isEqualTo(packaged.get().version());
    }

    @Test
    void anUnusableCacheFolderIsNoObstacle() throws IOException {
        Optional<PackagedPython> carried = PackagedPython.ofThisPlatform();
        assumeTrue(carried.isPresent(), "no packaged Python for this platform");
        Path file = Files.writeString(folder.resolve("file"), "not a folder");

        PackagedPython python = carried.get().in(file.resolve("cache"));

        assertThat(new Interpreters(Optional.of(python), nowhere(), none()).choose(Optional.empty()))
                .extracting(Interpreter::origin)
                .isEqualTo(Origin.PACKAGED);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void takesTheGivenOneByPathOrByName() throws IOException {
        Path python = fake("my-python", "3.12.4", "/opt/mine", "fastapi httpx");
        Interpreters interpreters = new Interpreters(Optional.empty(), path(folder), none());

        for (String given : List.of(python.toString(), "my-python")) {
            assertThat(interpreters.choose(Optional.of(given)))
                    .isEqualTo(new Interpreter("python", "3.12.4", List.of(python.toString()), Origin.GIVEN));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesAGivenOneThatIsTooOld() throws IOException {
        Path python = fake("old-python", "3.10.13", "/opt/old", "");

        assertThatThrownBy(() ->
                        new Interpreters(Optional.empty(), nowhere(), none()).choose(Optional.of(python.toString())))
                .isInstanceOf(NoInterpreterException.class)
                .hasMessageContaining("is 3.10.13")
                .hasMessageContaining("3.11 or newer");
    }

    @Test
    void refusesAGivenOneThatIsNotThere() {
        assertThatThrownBy(() ->
                        new Interpreters(Optional.empty(), nowhere(), none()).choose(Optional.of("no-such-python")))
                .isInstanceOf(NoInterpreterException.class)
                .hasMessage("The Python no-such-python cannot be used: it cannot be started. "
                        + "Name a Python 3.11 or newer, or leave --python out.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesAGivenOneThatIsNoPython() throws IOException {
        Path other = script("other", "echo I am a teapot; exit 3");

        assertThatThrownBy(() ->
                        new Interpreters(Optional.empty(), nowhere(), none()).choose(Optional.of(other.toString())))
                .isInstanceOf(NoInterpreterException.class)
                .hasMessageContaining("it said: I am a teapot");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void fallsThroughToTheMachinesNewestWhenThePackagedOneCannotBeHad() throws IOException {
        fake("python3.11", "3.11.9", "/opt/eleven", "");
        fake("python3.13", "3.13.1", "/opt/thirteen", "");
        fake("python3", "3.10.2", "/opt/ten", "");
        Interpreters interpreters = new Interpreters(Optional.of(broken()), path(folder), none());

        Interpreter chosen = interpreters.choose(Optional.empty());

        assertThat(chosen.origin()).isEqualTo(Origin.MACHINE);
        assertThat(PythonVersion.of(chosen.version())).isGreaterThanOrEqualTo(PythonVersion.of("3.13.1"));
        assertThat(interpreters.all())
                .extracting(installed -> installed.interpreter().version())
                .contains("3.13.1", "3.11.9")
                .doesNotContain("3.10.2");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void findsTheOneThatHasThePackages() throws IOException {
        Path python = fake("python3.12", "3.12.0", "/opt/packages", "fastapi uvloop");

        assertThat(new Interpreters(Optional.empty(), path(folder), none()).with(Set.of("fastapi", "uvloop")))
                .map(Interpreter::command)
                .contains(List.of(python.toString()));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void saysWhatToTypeWhereNoneHasThePackages() throws IOException {
        Path python = fake("python3.12", "3.12.0", "/opt/packages", "fastapi");
        Interpreters interpreters = new Interpreters(Optional.empty(), path(folder), none());
        Set<String> unusual = Set.of("fastapi", "none-has-this");

        assertThat(interpreters
                        .choose(Optional.of(python.toString()), Set.of("fastapi"))
                        .command())
                .containsExactly(python.toString());
        assertThatThrownBy(() -> interpreters.choose(Optional.empty(), unusual))
                .isInstanceOf(MissingPackagesException.class)
                .hasMessage(
                        "This needs fastapi and none-has-this, which no Python here has; type setup fastapi to get them.");
        assertThatThrownBy(() -> interpreters.choose(Optional.of(python.toString()), unusual))
                .isInstanceOf(MissingPackagesException.class)
                .hasMessageContaining("lacks some of what this needs (fastapi and none-has-this)");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void countsAnInstallationOnce() throws IOException {
        fake("python3.12", "3.12.0", "/opt/once", "");
        fake("python3", "3.12.0", "/opt/once", "");

        assertThat(new Interpreters(Optional.empty(), path(folder), none()).all())
                .filteredOn(
                        installed -> installed.interpreter().command().get(0).startsWith(folder.toString()))
                .hasSize(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aShimIsNoPythonOfItsOwn() throws IOException {
        Path shims = Files.createDirectories(folder.resolve("pyenv/shims"));
        Path bin = Files.createDirectories(folder.resolve("pyenv/versions/3.12.0/bin"));
        String answer = "#!/bin/sh\necho 'async-tutor-probe|3.12.0|/opt/pyenv|'\n";
        for (Path place : List.of(shims, bin)) {
            Path file = Files.writeString(place.resolve("python3.12"), answer);
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        Map<String, String> environment = Map.of(
                "PATH",
                shims + File.pathSeparator + shims,
                "PYENV_ROOT",
                folder.resolve("pyenv").toString());

        assertThat(new Interpreters(Optional.empty(), new PythonSearch("Linux", folder, environment), none()).all())
                .extracting(installed -> installed.interpreter().command().get(0))
                .filteredOn(command -> command.startsWith(folder.toString()))
                .containsExactly(bin.resolve("python3.12").toString());
    }

    @Test
    void choosingInTheBackgroundReportsTheSentence() {
        assertThatThrownBy(() -> new Interpreters(Optional.empty(), nowhere(), none())
                        .chosen(Optional.of("no-such-python"))
                        .join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(NoInterpreterException.class);
    }

    /** One that cannot be had on this machine. */
    private PackagedPython broken() {
        PackedFolder packed = new PackedFolder("broken", "python", "", 0, () -> {
            throw new IOException("nothing to unpack");
        });
        return new PackagedPython("3.14.3", packed, folder.resolve("cache"));
    }

    private PythonSearch path(Path entry) {
        return new PythonSearch("Linux", folder, Map.of("PATH", entry.toString()));
    }

    private PrivateEnvironment none() {
        return new PrivateEnvironment(folder.resolve("no-environment"));
    }

    private PythonSearch nowhere() {
        return path(folder.resolve("empty"));
    }

    private Path fake(String name, String version, String prefix, String packages) throws IOException {
        return script(name, "echo 'async-tutor-probe|" + version + "|" + prefix + "|" + packages + "'");
    }

    private Path script(String name, String body) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
