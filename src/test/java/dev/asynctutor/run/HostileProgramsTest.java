package dev.asynctutor.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.run.Programs.Heard;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Programs that would rather not be stopped. Each ends for the right reason, and leaves no process. */
@Timeout(90)
@EnabledOnOs(value = OS.LINUX, disabledReason = "detached programs can only be found through /proc")
class HostileProgramsTest {
    private static final Limits SHORT = Limits.unattended().withTime(Duration.ofSeconds(1));
    private static final Limits LONG = Limits.unattended();

    /** Starts a process that detaches itself as a daemon does, and says so once it is detached. */
    private static final String DAEMON = """
            import os, signal, time
            def daemon():
                read, write = os.pipe()
                if os.fork() == 0:
                    os.setsid()
                    if os.fork() == 0:
                        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
                            signal.signal(number, signal.SIG_IGN)
                        os.write(write, b'!')
                        while True:
                            time.sleep(60)
                    os._exit(0)
                os.read(read, 1)
                print('detached')
            """;

    @TempDir
    Path folder;

    private final Runner runner = new Runner();
    private final Heard heard = new Heard();
    private Programs programs;

    @BeforeEach
    void setUp() {
        programs = new Programs(runner, folder);
    }

    @AfterEach
    void nothingIsLeft() {
        programs.assertNothingLeft(); // before the runner is closed: nothing may depend on that
        runner.close();
    }

    @Test
    void anEndlessLoop() {
        Ended ended = programs.run("while True: pass", SHORT, heard);

        assertThat(ended.reason()).isEqualTo(Reason.TIME_LIMIT);
        assertThat(ended.sentence()).isEqualTo("stopped: it ran longer than 1 s");
        assertThat(ended.exitCode()).isEqualTo(137);
    }

    @Test
    void waitingForInputThatNeverComes() {
        Ended ended = programs.start("input('your name? ')", SHORT, heard).await();

        assertThat(ended.reason()).isEqualTo(Reason.TIME_LIMIT);
        assertThat(heard.out()).isEqualTo("your name? ");
    }

    @Test
    void ignoringEverySignal() {
        Running running = programs.start("""
                import signal
                for number in range(1, 65):
                    try: signal.signal(number, signal.SIG_IGN)
                    except (OSError, ValueError): pass
                print('deaf')
                while True: signal.pause()
                """, LONG, heard);
        heard.awaitLine("deaf");
        running.interrupt();
        Ended ended = running.await();

        assertThat(ended.reason()).isEqualTo(Reason.INTERRUPTED);
        assertThat(ended.detail()).isEqualTo("it did not end by itself");
    }

    @Test
    void becomingADaemonAndEnding() {
        Ended ended = programs.run(DAEMON + "daemon()", LONG, heard);

        assertThat(ended.succeeded()).isTrue();
        assertThat(heard.out()).isEqualTo("detached\n");
    }

    @Test
    void becomingADaemonAndStaying() {
        Ended ended = programs.run(DAEMON + "daemon()\ntime.sleep(60)", SHORT, heard);

        assertThat(ended.reason()).isEqualTo(Reason.TIME_LIMIT);
    }

    @Test
    void closingItsOutputsAndStaying() {
        Ended ended = programs.run("import os, time; os.close(1); os.close(2); time.sleep(60)", SHORT, heard);

        assertThat(ended.reason()).isEqualTo(Reason.TIME_LIMIT);
    }

    @Test
    void stoppingItself() {
        Ended ended = programs.run("import os, signal; os.kill(os.getpid(), signal.SIGSTOP)", SHORT, heard);

        assertThat(ended.reason()).isEqualTo(Reason.TIME_LIMIT);
    }

    @Test
    void forkingForEver() {
        Ended ended = programs.run("""
                import os
                while True:
                    try: os.fork()
                    except OSError: pass
                """, LONG.withChildren(20), heard);

        assertThat(ended.reason()).isEqualTo(Reason.CHILD_LIMIT);
        assertThat(ended.sentence()).isEqualTo("stopped: it had more than 20 child processes at once");
    }

    @Test
    void takingAllMemory() {
        Ended ended = programs.run(
                "hoard = []\nwhile True: hoard.append(bytearray(os.urandom(1 << 20)))"
                        .replace("hoard = []", "import os; hoard = []"),
                LONG.withMemoryBytes(100L << 20),
                heard);

        assertThat(ended.reason()).isEqualTo(Reason.MEMORY_LIMIT);
        assertThat(ended.sentence()).isEqualTo("stopped: it used more than 100 MiB of memory");
    }

    @Test
    void takingMemoryInItsChildren() {
        Ended ended = programs.run("""
                import os, time
                for child in range(4):
                    if os.fork() == 0:
                        hoard = bytearray(os.urandom(40 << 20))
                        time.sleep(60)
                time.sleep(60)
                """, LONG.withMemoryBytes(120L << 20), heard);

        assertThat(ended.reason()).isEqualTo(Reason.MEMORY_LIMIT);
    }

    @Test
    void memoryThatChildrenShareCountsOnce() {
        Ended ended = programs.run("""
                import os, time
                hoard = bytearray(os.urandom(60 << 20))
                children = []
                for child in range(4):
                    if (pid := os.fork()) == 0:
                        time.sleep(0.5)
                        os._exit(0)
                    children.append(pid)
                for pid in children: os.waitpid(pid, 0)
                print('all home')
                """, LONG.withMemoryBytes(150L << 20), heard);

        assertThat(ended.succeeded()).as(ended.sentence()).isTrue();
        assertThat(heard.out()).isEqualTo("all home\n");
    }

    @Test
    void writingForEver() {
        long[] count = new long[1];
        Ended ended = programs.run(
                "while True: print('x' * 70)",
                LONG.withOutputBytes(1_000_000),
                (stream, chunk, elapsed) -> count[0] += chunk.remaining());

        assertThat(ended.reason()).isEqualTo(Reason.OUTPUT_LIMIT);
        assertThat(ended.outputCut()).isTrue();
        assertThat(ended.sentence()).isEqualTo("stopped: it wrote more than 1 MB of output");
        assertThat(count[0]).isEqualTo(1_000_000);
    }

    @Test
    void killingItsSupervisor() {
        Ended ended =
                programs.run(DAEMON + "daemon()\nos.kill(os.getppid(), signal.SIGKILL)\ntime.sleep(60)", LONG, heard);

        assertThat(ended.reason()).isEqualTo(Reason.SUPERVISOR_KILLED);
        assertThat(ended.sentence()).isEqualTo("stopped: the process that watches over it was killed");
    }

    @Test
    void freezingItsSupervisor() {
        Running running = programs.start(
                DAEMON + "daemon()\nos.kill(os.getppid(), signal.SIGSTOP)\nprint('frozen')\ntime.sleep(60)",
                SHORT,
                heard);
        heard.awaitLine("frozen");
        Ended ended = running.await();

        assertThat(ended.reason()).isEqualTo(Reason.TIME_LIMIT);
    }

    @Test
    void endingTheSupervisorPolitely() {
        Ended ended = programs.run(
                "import os, signal, time; os.kill(os.getppid(), signal.SIGTERM); time.sleep(60)", LONG, heard);

        assertThat(ended.reason()).isEqualTo(Reason.INTERRUPTED);
    }

    @Test
    void leavingChildrenThatHoldTheOutputsOpen() {
        Ended ended = programs.run("import subprocess; subprocess.Popen(['sleep', '60']); print('gone')", LONG, heard);

        assertThat(ended.succeeded()).isTrue();
        assertThat(heard.out()).isEqualTo("gone\n");
    }

    @Test
    void givingItsChildrenAnotherEnvironment() {
        Ended ended = programs.run("""
                import os, subprocess
                child = subprocess.Popen(['sleep', '60'], env={}, start_new_session=True)
                print(child.pid)
                """, LONG, heard);
        long child = Long.parseLong(heard.out().strip());

        assertThat(ended.succeeded()).isTrue();
        assertThat(ProcessHandle.of(child)).isEmpty();
    }
}
