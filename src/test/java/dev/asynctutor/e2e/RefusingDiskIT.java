package dev.asynctutor.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real disks that refuse: a full one, and one that can only be read. One sentence each, and nothing is lost. */
@Timeout(120)
class RefusingDiskIT {
    /** A small disk that only this process and its children see; it is gone when they are. */
    private static final String DISK = """
            set -e
            mount -t tmpfs -o size=64k none "$DISK"
            tutor() { "$JAVA" -jar "$JAR" --progress "$DISK" "$@" </dev/null; }
            """;

    private static final String ANSWERED = """
            printf '1\\n\\n\\nquit\\n' | "$JAVA" -jar "$JAR" --progress "$DISK" --python none >/dev/null
            cp "$DISK/progress.json" "$KEPT"
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void disksCanBeMade() throws IOException, InterruptedException {
        assumeTrue(
                shell("mount -t tmpfs -o size=64k none \"$DISK\"").exit() == 0,
                "this user may not mount a disk in a namespace of its own");
    }

    @Test
    void aFullDisk() throws Exception {
        Jar.Result result = shell(DISK + ANSWERED + """
                cat /dev/zero > "$DISK/filler" 2>/dev/null || true
                printf 'path deep\\nchecklist tick write-tasks\\nquit\\n' | "$JAVA" -jar "$JAR" --progress "$DISK"
                cmp "$DISK/progress.json" "$KEPT"
                """);
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        assertThat(result.out()).containsOnlyOnce("cannot be saved in").contains("No space left on device");
    }

    @Test
    void aDiskThatCanOnlyBeRead() throws Exception {
        Jar.Result result = shell(DISK + ANSWERED + """
                mount -o remount,ro "$DISK"
                printf 'path deep\\nchecklist tick write-tasks\\nquit\\n' | "$JAVA" -jar "$JAR" --progress "$DISK"
                cmp "$DISK/progress.json" "$KEPT"
                tutor progress --json
                """);
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        assertThat(result.out())
                .containsOnlyOnce("cannot be saved in")
                .contains("Read-only file system")
                .contains("\"path\"");
    }

    @Test
    void aDamagedFileOnADiskThatCanOnlyBeRead() throws Exception {
        Jar.Result result = shell(DISK + ANSWERED + """
                echo damaged > "$DISK/progress.json"
                mount -o remount,ro "$DISK"
                printf 'path deep\\nquit\\n' | "$JAVA" -jar "$JAR" --progress "$DISK"
                grep -x damaged "$DISK/progress.json"
                """);
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        assertThat(result.out())
                .containsOnlyOnce("is damaged (line 1 is not JSON)")
                .containsOnlyOnce("cannot be saved in");
    }

    @Test
    void anExportToAFullDisk() throws Exception {
        Jar.Result result = shell(DISK + """
                mkdir "$DISK/empty"
                "$JAVA" -jar "$JAR" --progress "$KEPT" export "$DISK/new" && exit 7
                "$JAVA" -jar "$JAR" --progress "$KEPT" export "$DISK/empty" && exit 8
                find "$DISK" -mindepth 1
                """);
        assertThat(result.exit()).isZero();
        assertThat(result.err().lines())
                .hasSize(2)
                .allMatch(line -> line.contains("cannot be written to") && line.contains("No space left on device"));
        assertThat(result.out()).as("all that is there").isEqualTo(folder.resolve("disk/empty") + " ");
    }

    private Jar.Result shell(String script) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command = new ArrayList<>(List.of("unshare", "--map-root-user", "--mount", "sh", "-c", script));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("JAVA", PseudoTerminal.java());
        builder.environment().put("JAR", PtySession.JAR.toString());
        builder.environment().put("KEPT", folder.resolve("kept").toString());
        builder.environment()
                .put("DISK", Files.createDirectories(folder.resolve("disk")).toString());
        int exit = builder.start().waitFor();
        return new Jar.Result(
                exit,
                Files.readString(out, StandardCharsets.UTF_8).replaceAll("\\s+", " "),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
