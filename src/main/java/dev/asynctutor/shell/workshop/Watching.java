package dev.asynctutor.shell.workshop;

import dev.asynctutor.course.Exercise;
import dev.asynctutor.grade.CheckOutcome;
import dev.asynctutor.shell.session.ExerciseView;
import dev.asynctutor.shell.session.Session;
import dev.asynctutor.shell.session.Tracing;
import dev.asynctutor.shell.session.UserError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.NonBlockingReader;

/** Checks the learner's file each time it is saved, with help one key away. */
public final class Watching {
    private static final long GLANCE_MILLIS = 40;
    private static final int END_OF_INPUT = 4;

    private final Session session;
    private final Exercise exercise;
    private final Path file;

    public Watching(Session session, Exercise exercise) {
        this.session = session;
        this.exercise = exercise;
        this.file = session.workshop().files(files -> files.file(exercise));
    }

    /**
     * Watches until the learner leaves, by {@code q} or Ctrl-C, or until the file passes.
     *
     * @param poll whether only to look at the file itself now and then
     * @return whether the file passes at last
     */
    public boolean watch(boolean poll) {
        session.workshop().files(files -> files.layOut(exercise));
        try (FileWatch watch = FileWatch.of(file, poll)) {
            String how = watch.isTold() ? "" : " (looked at twice a second)";
            session.screen().running("Watching " + session.workshop().nameOf(file) + how);
            return session.terminal().isPresent()
                    ? attended(session.terminal().get(), watch)
                    : untilItPasses(watch, this::nextSave);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Single keys from beginning to end, so that none is lost that is pressed while a check runs. */
    private boolean attended(Terminal terminal, FileWatch watch) throws InterruptedException {
        AtomicBoolean interrupted = new AtomicBoolean();
        SignalHandler before = terminal.handle(Signal.INT, signal -> interrupted.set(true));
        Attributes attributes = terminal.enterRawMode();
        try {
            return untilItPasses(watch, saves -> nextSave(terminal, saves, interrupted));
        } finally {
            terminal.setAttributes(attributes);
            terminal.handle(Signal.INT, before);
        }
    }

    /** Waits for the next save; false when the learner leaves. */
    @FunctionalInterface
    private interface Wait {
        boolean forSave(FileWatch watch) throws InterruptedException;
    }

    private boolean untilItPasses(FileWatch watch, Wait wait) throws InterruptedException {
        boolean passes = check();
        while (!passes && wait.forSave(watch)) passes = check();
        return passes;
    }

    private boolean nextSave(FileWatch watch) throws InterruptedException {
        while (!watch.saved()) TimeUnit.MILLISECONDS.sleep(GLANCE_MILLIS);
        return true;
    }

    private boolean nextSave(Terminal terminal, FileWatch watch, AtomicBoolean interrupted)
            throws InterruptedException {
        while (!interrupted.get()) {
            if (watch.saved()) return true;
            int key = key(terminal);
            if (key == '\r' || key == '\n') return true;
            if (key == 'q' || key == 'Q' || key == END_OF_INPUT || key == NonBlockingReader.EOF) return false;
            if (key == 'h' || key == 'H') help(() -> new HelpLadder(session, exercise).hint());
            else if (key == 't' || key == 'T') help(this::trace);
        }
        return false;
    }

    /** A terminal that gives whole lines is asked for a letter and Enter: the Enter belongs to the letter. */
    private static int key(Terminal terminal) {
        try {
            int key = terminal.reader().read(GLANCE_MILLIS);
            boolean line = terminal.getType().startsWith(Terminal.TYPE_DUMB) && key >= ' ';
            for (int rest = key; line && rest >= ' '; ) rest = terminal.reader().read(GLANCE_MILLIS);
            return key;
        } catch (IOException e) {
            return END_OF_INPUT;
        }
    }

    private boolean check() {
        ExerciseView view = new ExerciseView(session);
        boolean passes = false;
        try {
            CheckOutcome outcome =
                    session.workshop().check(exercise, session.workshop().submission(exercise, Optional.empty()));
            if (outcome instanceof CheckOutcome.Judged judged) {
                view.verdict(judged.result());
                passes = judged.result().passes();
            } else {
                view.notJudged(outcome);
            }
        } catch (UserError e) {
            session.screen().hint(e.sentence());
        }
        if (!passes) keys();
        session.screen().flush();
        return passes;
    }

    private void keys() {
        session.screen().blank();
        session.screen()
                .footer(
                        session.terminal().isPresent()
                                ? List.of("h hint", "t trace", "Enter checks", "q quit")
                                : List.of("Ctrl-C ends"));
        session.screen().flush();
    }

    private void help(Runnable rung) {
        try {
            rung.run();
        } catch (UserError e) {
            session.screen().hint(e.sentence());
        }
        keys();
    }

    private void trace() {
        Tracing tracing = new Tracing(session, null);
        tracing.show(tracing.record(file.toString(), List.of(), Optional.empty(), true));
    }
}
