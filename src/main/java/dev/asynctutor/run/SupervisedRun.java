package dev.asynctutor.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A program under a supervisor process. This side is the second line: it acts when the supervisor cannot. */
final class SupervisedRun extends ProcessRun {
    /** Room for the supervisor to notice the time limit and to kill; beyond it, it is stopped or stuck. */
    private static final Duration LATE = Duration.ofSeconds(8);

    /** How long the supervisor may take when told to end everything, its grace for the program included. */
    private static final Duration ENDING = Duration.ofSeconds(8);

    private final Supervisor supervisor;
    private final Path report;
    private final String marker;
    private volatile long programPid = -1;
    private volatile boolean interrupted;
    private @Nullable Duration endExpected; // since the start; guarded by this

    SupervisedRun(Supervisor supervisor, Job job, OutputListener listener, Path report, String marker, long started) {
        super(job, supervisor.process(), listener, started);
        this.supervisor = supervisor;
        this.report = report;
        this.marker = marker;
    }

    /** The supervisor's one line: {@code pid N}. */
    @Override
    void readPreamble(InputStream output) throws IOException {
        StringBuilder line = new StringBuilder();
        int next;
        while ((next = output.read()) >= 0 && next != '\n') {
            line.append((char) next);
        }
        if (next == '\n' && line.indexOf("pid ") == 0) {
            programPid = Long.parseLong(line.substring(4));
        }
    }

    @Override
    void send(byte[] typed) throws IOException {
        supervisor.type(typed);
    }

    @Override
    void sendEnd() throws IOException {
        supervisor.closeInput();
    }

    @Override
    public void interrupt() {
        interrupted = true;
        expectEnd();
        supervisor.interrupt();
    }

    @Override
    void kill() {
        expectEnd();
        supervisor.cut();
    }

    @Override
    Verdict watch() throws InterruptedException {
        boolean late = false;
        while (!process.waitFor(1, TimeUnit.SECONDS)) {
            if (isOver(job.limits().time().plus(LATE)) || endIsLate()) {
                late = true;
                process.destroyForcibly();
            }
        }
        Verdict verdict = readReport();
        if (verdict != null) {
            return verdict;
        }
        Stragglers.kill(marker, programPid);
        return withoutReport(late);
    }

    private synchronized void expectEnd() {
        if (endExpected == null) {
            endExpected = sinceStart().plus(ENDING);
        }
    }

    private synchronized boolean endIsLate() {
        return endExpected != null && isOver(endExpected);
    }

    private @Nullable Verdict readReport() {
        try {
            List<String> lines = Files.readAllLines(report);
            Files.deleteIfExists(report);
            if (!lines.get(2).equals("alone")) {
                Stragglers.kill(marker, programPid);
            }
            return new Verdict(
                    Reason.valueOf(lines.get(0)),
                    Integer.parseInt(lines.get(1)),
                    lines.get(3),
                    Long.parseLong(lines.get(4)));
        } catch (IOException | RuntimeException missingOrTorn) {
            return null;
        }
    }

    private Verdict withoutReport(boolean late) {
        Reason order = ordered();
        int killed = 128 + 9;
        if (order != null) {
            return new Verdict(order, killed, "");
        }
        if (late && !interrupted) {
            return new Verdict(Reason.TIME_LIMIT, killed, "");
        }
        if (programPid >= 0) {
            return new Verdict(interrupted ? Reason.INTERRUPTED : Reason.SUPERVISOR_KILLED, killed, "");
        }
        if (interrupted) {
            return new Verdict(Reason.INTERRUPTED, 128 + 2, "");
        }
        return new Verdict(Reason.COULD_NOT_START, 127, Supervisor.ENDED_AT_ONCE);
    }
}
