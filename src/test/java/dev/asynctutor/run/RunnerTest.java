package dev.asynctutor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asynctutor.run.Programs.Heard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ordinary programs: output, input, exit codes, interrupts. */
@Timeout(60)
class RunnerTest {
    private static final Limits LIMITS = Limits.unattended();

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
        runner.close();
        programs.assertNothingLeft();
    }

    @Test
    void hearsBothOutputsAndTheExitCode() {
        Ended ended =
                programs.run("import sys; print('tea'); print('spilt', file=sys.stderr); sys.exit(3)", LIMITS, heard);

        assertThat(heard.out()).isEqualTo("tea\n");
        assertThat(heard.err()).isEqualTo("spilt\n");
        assertThat(ended.reason()).isEqualTo(Reason.FINISHED);
        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.succeeded()).isFalse();
        assertThat(ended.sentence()).startsWith("ended with exit code 3 after ");
        assertThat(ended.outputCut()).isFalse();
    }

    @Test
    void tellsWhatWasTypedAndNeverRead() {
        Running running = programs.start("import os; print(os.read(0, 6).decode(), end='')", LIMITS, heard);
        running.type("first\nnext\né");
        Ended ended = running.await();

        assertThat(heard.out()).isEqualTo("first\n");
        assertThat(ended.unread()).isEqualTo("next\né");
    }

    @Test
    void hearsALineBeforeTheProgramEnds() {
        Running running = programs.start("print('kettle on'); input(); print('done')", LIMITS, heard);
        heard.awaitLine("kettle on");
        assertThat(running.isRunning()).isTrue();
        running.type("\n");

        assertThat(running.await().succeeded()).isTrue();
        assertThat(heard.out()).isEqualTo("kettle on\ndone\n");
        assertThat(heard.monotone()).isTrue();
        assertThat(running.isRunning()).isFalse();
    }

    @Test
    void typesToAProgramAndEndsItsInput() {
        Running running = programs.start(
                "import sys; name = input('name? '); print('hello', name); print(len(sys.stdin.read()))",
                LIMITS,
                heard);
        running.type("Zoë\n");
        running.type("x".repeat(3_000_000));
        running.closeInput();

        assertThat(running.await().succeeded()).isTrue();
        assertThat(heard.out()).isEqualTo("name? hello Zoë\n3000000\n");
    }

    @Test
    void typingToAProgramThatReadsNothingHarmsNobody() {
        Running running = programs.start("import os; os.close(0); print('deaf')", LIMITS, heard);
        running.type("anybody there?\n".repeat(100_000));

        assertThat(running.await().succeeded()).isTrue();
        running.type("and after its end?\n");
        running.closeInput();
        running.interrupt();
        running.stop();
    }

    @Test
    void interruptIsAKeyboardInterrupt() {
        Running running = programs.start("""
                import time
                print('waiting')
                try:
                    time.sleep(60)
                finally:
                    print('tidied up')
                """, LIMITS, heard);
        heard.awaitLine("waiting");
        running.interrupt();
        Ended ended = running.await();

        assertThat(ended.reason()).isEqualTo(Reason.INTERRUPTED);
        assertThat(ended.exitCode()).isEqualTo(130);
        assertThat(ended.sentence()).startsWith("stopped by Ctrl-C after ");
        assertThat(heard.out()).isEqualTo("waiting\ntidied up\n");
        assertThat(heard.err()).contains("KeyboardInterrupt");
    }

    @Test
    void interruptReachesAProgramWhoseInputIsFull() throws InterruptedException {
        Running running = programs.start(
                "import time; print('busy')\ntry: time.sleep(60)\nexcept KeyboardInterrupt: print('heard')",
                LIMITS,
                heard);
        heard.awaitLine("busy");
        Thread typist = new Thread(() -> running.type("x".repeat(8_000_000)));
        typist.start();
        running.interrupt();

        assertThat(running.await().reason()).isEqualTo(Reason.INTERRUPTED);
        assertThat(heard.out()).isEqualTo("busy\nheard\n");
        typist.join();
    }

    @Test
    void interruptingTheWaitingThreadInterruptsTheProgram() {
        Running running = programs.start("import time; print('waiting'); time.sleep(60)", LIMITS, heard);
        heard.awaitLine("waiting");
        Thread.currentThread().interrupt();
        Ended ended = running.await();

        assertThat(Thread.interrupted()).as("interrupt flag").isTrue();
        assertThat(ended.exitCode()).isEqualTo(130);
    }

    @Test
    void aSecondInterruptKills() {
        Running running = programs.start("""
                import signal, time
                signal.signal(signal.SIGINT, lambda *_: print('no'))
                print('stubborn')
                while True: time.sleep(1)
                """, LIMITS, heard);
        heard.awaitLine("stubborn");
        running.interrupt();
        heard.awaitLine("no");
        running.interrupt();
        Ended ended = running.await();

        assertThat(ended.reason()).isEqualTo(Reason.INTERRUPTED);
        assertThat(ended.exitCode()).isEqualTo(137);
    }

    @RepeatedTest(10)
    void anInterruptMayComeBeforeTheProgramHasStarted() {
        Running running = programs.start("import time; time.sleep(60)", LIMITS, heard);
        running.interrupt();
        Ended ended = running.await();

        assertThat(ended.reason()).isEqualTo(Reason.INTERRUPTED);
        assertThat(ended.exitCode()).isEqualTo(130);
    }

    @RepeatedTest(5)
    void aStopMayComeBeforeTheProgramHasStarted() {
        Running running = programs.start("import time; time.sleep(60)", LIMITS, heard);
        running.stop();

        assertThat(running.await().reason()).isEqualTo(Reason.INTERRUPTED);
    }

    @Test
    void aSupervisingPythonThatDoesNotStartLeavesTheProgramToItself() {
        runner.superviseWith(
                new Interpreter("python", "3.99", List.of("/no/such/python"), Interpreter.Origin.PACKAGED));
        Ended ended = programs.run("print('anyway')", LIMITS, heard);

        assertThat(ended.succeeded()).isTrue();
        assertThat(heard.out()).isEqualTo("anyway\n");
    }

    @Test
    void aSupervisingPythonThatEndsAtOnceIsASentence() {
        runner.superviseWith(new Interpreter("python", "0", List.of("false"), Interpreter.Origin.MACHINE));
        Ended ended = programs.run("print('never')", LIMITS, heard);

        assertThat(ended.sentence())
                .isEqualTo("could not start: the Python that watches over programs ended at once;"
                        + " type doctor to see which Pythons work");
    }

    @Test
    void argumentsArriveAsTheyWereGiven() throws IOException {
        Path odd = Files.createDirectories(folder.resolve("my files/Zoë's çay ☕"));
        Path script = Files.writeString(
                odd.resolve("a script.py"), "import os, sys; print(os.getcwd()); print(ascii(sys.argv[1:]))");
        String longOne = "y".repeat(5000);
        List<String> words = List.of(script.toString(), "", "a b", "-x", "line\nbreak", "日本", "'\"$HOME", longOne);
        Ended ended = runner.start(new Job(TestPython.interpreter(), words, odd, Map.of(), LIMITS), heard)
                .await();

        assertThat(heard.err()).isEmpty();
        assertThat(ended.succeeded()).isTrue();
        assertThat(heard.out())
                .isEqualTo(odd.toRealPath() + "\n['', 'a b', '-x', 'line\\nbreak', '\\u65e5\\u672c', '\\'\"$HOME', '"
                        + longOne + "']\n");
    }

    @Test
    void theEnvironmentIsTheMachinesPlusTheJobs() {
        Job job = programs.job(
                "import os; print(*(os.environ.get(n) for n in "
                        + "('GREETING', 'PYTHONUNBUFFERED', 'PYTHONIOENCODING', 'PATH')), sep='|')",
                LIMITS);
        Job greeting = new Job(
                job.interpreter(),
                job.arguments(),
                job.workFolder(),
                Map.of("GREETING", "grüß=dich", "PYTHONUNBUFFERED", ""),
                LIMITS);
        runner.start(greeting, heard).await();

        assertThat(heard.out()).isEqualTo("grüß=dich||utf-8|" + System.getenv("PATH") + "\n");
    }

    @Test
    void aMissingInterpreterIsASentence() {
        Interpreter missing = new Interpreter("python", "3.99", List.of("/no/such/python"), Interpreter.Origin.GIVEN);
        runner.superviseWith(TestPython.interpreter());
        Ended ended =
                runner.start(Job.live(missing, List.of("x.py"), folder), heard).await();

        assertThat(ended.reason()).isEqualTo(Reason.COULD_NOT_START);
        assertThat(ended.sentence()).isEqualTo("could not start: No such file or directory: /no/such/python");
        assertThat(heard.out()).isEmpty();
    }

    @Test
    void aMissingSupervisingPythonIsASentenceToo() {
        Interpreter missing = new Interpreter("python", "3.99", List.of("/no/such/python"), Interpreter.Origin.GIVEN);
        Ended ended =
                runner.start(Job.live(missing, List.of("x.py"), folder), heard).await();

        assertThat(ended.reason()).isEqualTo(Reason.COULD_NOT_START);
        assertThat(ended.sentence())
                .isEqualTo("could not start: the interpreter /no/such/python does not start;"
                        + " type doctor to see those that do");
    }

    @Test
    void aMissingFolderIsASentence() {
        Path nowhere = folder.resolve("nowhere");
        Ended ended = runner.start(Job.live(TestPython.interpreter(), List.of("x.py"), nowhere), heard)
                .await();

        assertThat(ended.sentence()).isEqualTo("could not start: there is no folder " + nowhere);
    }

    @Test
    void aSignalsDeathIsNamed() {
        Ended ended = programs.run("import os; os.abort()", LIMITS, heard);

        assertThat(ended.exitCode()).isEqualTo(134);
        assertThat(ended.reason()).isEqualTo(Reason.FINISHED);
        assertThat(ended.sentence()).startsWith("killed by SIGABRT after ");
    }

    @Test
    void aWarmRunnerRunsManyPrograms() {
        runner.warmUp(TestPython.interpreter());
        for (int i = 0; i < 8; i++) {
            Heard one = new Heard();
            assertThat(programs.run("print(" + i + ")", LIMITS, one).succeeded())
                    .isTrue();
            assertThat(one.out()).isEqualTo(i + "\n");
        }
    }

    @Test
    void severalProgramsRunAtOnce() {
        runner.warmUp(TestPython.interpreter());
        Heard other = new Heard();
        Running first = programs.start("print(input())", LIMITS, heard);
        Running second = programs.start("print(input())", LIMITS, other);
        second.type("two\n");
        first.type("one\n");

        assertThat(first.await().succeeded()).isTrue();
        assertThat(second.await().succeeded()).isTrue();
        assertThat(heard.out() + other.out()).isEqualTo("one\ntwo\n");
    }

    @Test
    void aFailingListenerStopsTheProgram() {
        Running running = programs.start("while True: print('on and on')", LIMITS, (stream, chunk, elapsed) -> {
            throw new IllegalArgumentException("cannot draw this");
        });

        assertThatThrownBy(running::await)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot draw this");
    }

    @Test
    void closingTheRunnerEndsWhatRuns() {
        Running running = programs.start("import time; print('here'); time.sleep(60)", LIMITS, heard);
        heard.awaitLine("here");
        runner.close();

        assertThat(running.isRunning()).isFalse();
        assertThat(running.await().reason()).isEqualTo(Reason.INTERRUPTED);
        assertThatThrownBy(() -> programs.start("pass", LIMITS, heard)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void programsOfAnotherLanguageRunWithoutASupervisor() {
        Interpreter shell = new Interpreter("sh", "1", List.of("sh", "-c"), Interpreter.Origin.MACHINE);
        Running running = runner.start(Job.live(shell, List.of("read name; echo hello $name; exit 4"), folder), heard);
        running.type("you\n");
        Ended ended = running.await();

        assertThat(heard.out()).isEqualTo("hello you\n");
        assertThat(ended.exitCode()).isEqualTo(4);
    }

    @Test
    void withoutASupervisorTimeIsLimitedAndChildrenEnd() {
        Interpreter shell = new Interpreter("sh", "1", List.of("sh", "-c"), Interpreter.Origin.MACHINE);
        Job job = new Job(
                shell,
                List.of("sleep 61 & sleep 62"),
                folder,
                Map.of("ASYNC_TUTOR_TEST", programs.trace()),
                LIMITS.withTime(Duration.ofSeconds(1)));
        Ended ended = runner.start(job, heard).await();

        assertThat(ended.reason()).isEqualTo(Reason.TIME_LIMIT);
        assertThat(ended.sentence()).isEqualTo("stopped: it ran longer than 1 s");
    }

    @Test
    void withoutASupervisorInterruptWorks() {
        Interpreter direct =
                new Interpreter("unsupervised", "3", TestPython.interpreter().command(), Interpreter.Origin.MACHINE);
        // a build started in the background ignores SIGINT, and so would its children
        Job job = programs.job(
                "import signal, time; signal.signal(signal.SIGINT, signal.default_int_handler); print('here'); time.sleep(60)",
                LIMITS);
        Running running =
                runner.start(new Job(direct, job.arguments(), job.workFolder(), job.environment(), LIMITS), heard);
        heard.awaitLine("here");
        running.interrupt();
        Ended ended = running.await();

        assertThat(ended.reason()).isEqualTo(Reason.INTERRUPTED);
        assertThat(ended.exitCode()).isEqualTo(130);
    }
}
