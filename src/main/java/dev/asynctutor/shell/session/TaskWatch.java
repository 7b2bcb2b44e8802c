package dev.asynctutor.shell.session;

import dev.asynctutor.loop.RecordingTail;
import dev.asynctutor.loop.TaskTree;
import dev.asynctutor.run.Ended;
import dev.asynctutor.run.Interpreter;
import dev.asynctutor.run.Job;
import dev.asynctutor.run.Running;
import dev.asynctutor.run.ScratchFolder;
import dev.asynctutor.run.TextOutput;
import dev.asynctutor.screen.Look;
import dev.asynctutor.screen.Role;
import dev.asynctutor.screen.Screen;
import dev.asynctutor.screen.TaskTreeView;
import dev.asynctutor.screen.WatchPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;

/** Runs a program and shows its tasks while it runs: who waits for whom, and for how long already. */
public final class TaskWatch {
    private static final long PICTURE_MILLIS = 100;
    private static final Duration TEXT_PACE = Duration.ofSeconds(1);
    private static final int KEPT_LINES = 200;
    private static final int TEXT_ROWS = 40;
    private static final double NANOS_A_SECOND = 1e9;

    private final Session session;
    private final Optional<String> python;

    /** @param python the Python asked for; the session's own where none is */
    public TaskWatch(Session session, @Nullable String python) {
        this.session = session;
        this.python = Optional.ofNullable(python);
    }

    /**
     * Runs it to its end, or until the person stops it.
     *
     * @return the program's exit code
     */
    public int run(String named, List<String> arguments) {
        ProgramSource source = ProgramSource.find(session, named);
        Interpreter interpreter = session.programs().python(python, source);
        try (ScratchFolder scratch = ScratchFolder.create();
                Tape tape = Tape.insert()) {
            Files.createFile(tape.file());
            Ended ended = watch(source, tape, tape.record(source.job(interpreter, arguments, scratch)));
            if (ended.succeeded()) session.screen().good(ended.sentence());
            else session.screen().bad(ended.sentence());
            tape.recording().ifPresent(session.screen()::timeline);
            return ended.exitCode();
        } catch (IOException e) {
            throw new UserError("It cannot be watched: " + e.getMessage() + ".");
        }
    }

    private Ended watch(ProgramSource source, Tape tape, Job job) throws IOException {
        LatestOutput output = new LatestOutput(KEPT_LINES);
        TextOutput text = new TextOutput(output);
        try (RecordingTail tail = RecordingTail.open(tape.file())) {
            Running running = session.programs().runner().start(job, text);
            running.closeInput();
            Screen screen = session.screen().screen();
            Optional<Terminal> terminal =
                    session.terminal().filter(t -> screen.face().redraws());
            if (terminal.isPresent()) picture(terminal.get(), screen, source.name(), running, tail, output);
            else text(screen, running, tail);
            Ended ended = running.await();
            text.finish(ended.elapsed());
            session.screen().blank();
            output.lines().forEach(line -> screen.println(screen.look().text(Role.BODY, line)));
            return ended;
        }
    }

    private static void picture(
            Terminal terminal, Screen screen, String name, Running running, RecordingTail tail, LatestOutput output)
            throws IOException {
        long start = System.nanoTime();
        try (FullWindow window = FullWindow.open(terminal, screen)) {
            while (running.isRunning() && !screen.broken()) {
                tail.poll();
                double seconds = (System.nanoTime() - start) / NANOS_A_SECOND;
                screen.paint(WatchPicture.draw(screen.look(), name, seconds, tail.tree(), output.lines()));
                int key = window.read(PICTURE_MILLIS);
                boolean leaves = key == 'q' || (key < 0 && key != NonBlockingReader.READ_EXPIRED);
                if (leaves || window.interrupted()) {
                    output.close(); // the traceback of being stopped tells nothing
                    running.interrupt();
                    return;
                }
            }
        }
    }

    /** Where nothing can be redrawn, the tree is told again whenever it looks different. */
    private static void text(Screen screen, Running running, RecordingTail tail) throws IOException {
        List<TaskTree.Node> before = List.of();
        while (!running.awaitFor(TEXT_PACE) && !screen.broken()) {
            tail.poll();
            TaskTree tree = tail.tree();
            if (tree.alive() > 0 && !tree.roots().equals(before)) {
                before = tree.roots();
                Look look = screen.look();
                List<AttributedString> lines =
                        TaskTreeView.render(look, tree, look.face().room(), TEXT_ROWS);
                screen.print(lines);
                screen.flush();
            }
        }
    }
}
