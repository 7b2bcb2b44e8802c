package dev.asynctutor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "uses symbolic links and POSIX permissions")
class ScratchFolderTest {
    @TempDir
    Path parent;

    @Test
    void holdsCopiesAndGoesWithEverythingInIt() throws IOException {
        Path original = Files.writeString(parent.resolve("app.py"), "print()");
        ScratchFolder scratch = ScratchFolder.create(parent);
        assertThat(scratch.copyIn(original)).hasContent("print()").hasParent(scratch.path());
        assertThat(scratch.write("data/names.txt", "Ada")).hasContent("Ada");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(scratch.path())))
                .isEqualTo("rwx------");

        scratch.close();

        assertThat(scratch.path()).doesNotExist();
        assertThat(original).exists();
    }

    @Test
    void deletesWhatAProgramLockedAndNeverFollowsItsLinks() throws IOException {
        Path precious =
                Files.writeString(Files.createDirectory(parent.resolve("home")).resolve("thesis"), "years");
        ScratchFolder scratch = ScratchFolder.create(parent);
        Files.createSymbolicLink(scratch.path().resolve("link"), precious.getParent());
        scratch.write("locked/deep/file", "x");
        Path locked = scratch.path().resolve("locked");
        Files.setPosixFilePermissions(locked.resolve("deep"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-x------"));

        scratch.close();

        assertThat(scratch.path()).doesNotExist();
        assertThat(precious).hasContent("years");
    }

    @Test
    void refusesNamesThatLeadOutside() throws IOException {
        try (ScratchFolder scratch = ScratchFolder.create(parent)) {
            assertThatThrownBy(() -> scratch.write("../escaped.py", ""))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("../escaped.py");
        }
        assertThat(parent.resolve("escaped.py")).doesNotExist();
    }

    @Test
    void leftoversOfTheDeadGoAfterADay() throws IOException {
        long dead = deadPid();
        Path old = aged("async-tutor-" + dead + "-1");
        Path young = Files.createDirectory(parent.resolve("async-tutor-" + dead + "-2"));
        Path mine = aged("async-tutor-" + ProcessHandle.current().pid() + "-3");
        Path foreign = aged("something-else");

        ScratchFolder.deleteLeftovers(parent, Instant.now().minus(Duration.ofDays(1)));

        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(mine).exists();
        assertThat(foreign).exists();
    }

    private Path aged(String name) throws IOException {
        Path folder = Files.createDirectory(parent.resolve(name));
        return Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    }

    private static long deadPid() throws IOException {
        Process process = new ProcessBuilder("true").start();
        process.onExit().join();
        return process.pid();
    }
}
