package dev.asynctutor.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The Java end of one {@code supervisor.py}: a small Python process that waits for a job, runs it, and
 * leaves nothing of it behind. It dies with this JVM, because its standard input then ends.
 */
final class Supervisor {
    /** What to say when it is gone before the program has started. */
    static final String ENDED_AT_ONCE =
            "the Python that watches over programs ended at once; type doctor to see which Pythons work";

    private final Process process;
    private final OutputStream lifeline;

    /** Held while writing; a write may wait for a program that does not read. */
    private final ReentrantLock writing = new ReentrantLock();

    private Supervisor(Process process) {
        this.process = process;
        this.lifeline = process.getOutputStream();
    }

    /** Starts a supervisor that waits for its job. */
    static Supervisor start(Interpreter python, Path script) throws IOException {
        List<String> command = new ArrayList<>(python.command());
        // isolated and without site: it starts in a few milliseconds, and nothing of the learner's reaches it
        command.addAll(List.of("-I", "-S", script.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        Path folder = script.getParent();
        if (folder != null) {
            builder.directory(folder.toFile());
        }
        return new Supervisor(builder.start());
    }

    Process process() {
        return process;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Hands over the job; the program starts at once. Its verdict will be in {@code report}. */
    void give(Job job, Path report, String marker) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Limits limits = job.limits();
        List<String> command = job.command();
        List<String> fields = new ArrayList<>(List.of(
                report.toString(),
                job.workFolder().toString(),
                Long.toString(limits.time().toMillis()),
                Long.toString(limits.memoryBytes()),
                Long.toString(addressSpace(job)),
                Integer.toString(limits.children()),
                Integer.toString(command.size())));
        fields.addAll(command);
        ProgramEnvironment.additions(job, marker).forEach((name, value) -> fields.add(name + "=" + value));
        for (String field : fields) {
            packed.write(field.getBytes(StandardCharsets.UTF_8));
            packed.write(0);
        }
        write("start", packed.toByteArray());
    }

    void type(byte[] typed) throws IOException {
        write("type", typed);
    }

    void closeInput() throws IOException {
        write("close", new byte[0]);
    }

    /** Ctrl-C for the program. A signal, since the lifeline may be full of what was typed. */
    void interrupt() {
        process.toHandle().destroy();
    }

    /** Makes it kill everything and end. */
    void cut() {
        if (writing.tryLock()) {
            try {
                lifeline.close();
            } catch (IOException gone) {
                process.destroyForcibly();
            } finally {
                writing.unlock();
            }
        } else {
            interrupt(); // somebody is stuck in a write; the program has two seconds
        }
    }

    private void write(String kind, byte[] content) throws IOException {
        writing.lock();
        try {
            lifeline.write((kind + " " + content.length + "\n").getBytes(StandardCharsets.US_ASCII));
            lifeline.write(content);
            lifeline.flush();
        } finally {
            writing.unlock();
        }
    }

    /**
     * A backstop for a program that takes memory faster than anyone can look, 0 for none. Every thread
     * reserves megabytes of address space that it never uses, hence the room; a Java machine reserves
     * far more than it uses, so it gets no such limit.
     */
    private static long addressSpace(Job job) {
        boolean reserves = !job.interpreter().language().equals("python");
        return reserves ? 0 : 2 * job.limits().memoryBytes() + (2L << 30);
    }
}
