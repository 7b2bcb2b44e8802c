package dev.asynctutor.grade;

import dev.asynctutor.course.CourseProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Checks that run programs, made all together as fast as the machine can. */
final class Checks {
    /** A check that runs a program. */
    @FunctionalInterface
    interface Run extends Callable<List<CourseProblem>> {}

    private final List<Callable<List<CourseProblem>>> inRealTime = new ArrayList<>();
    private final List<Callable<List<CourseProblem>>> others = new ArrayList<>();

    /** Adds one; {@code realTime} when a program of it spends real time. */
    void add(boolean realTime, Callable<List<CourseProblem>> check) {
        (realTime ? inRealTime : others).add(check);
    }

    /** Makes all checks and returns when all are done; those in real time begin first, and the others fill their waits. */
    List<CourseProblem> problems() {
        List<Callable<List<CourseProblem>>> checks = new ArrayList<>(inRealTime);
        checks.addAll(others);
        ExecutorService pool = Executors.newFixedThreadPool(Lanes.PLACES);
        List<CourseProblem> problems = new ArrayList<>();
        try {
            for (Future<List<CourseProblem>> done : pool.invokeAll(checks)) problems.addAll(done.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            problems.add(new CourseProblem("course.yaml:1", "validation was interrupted before its end"));
        } catch (ExecutionException e) {
            // an interpreter that is missing is the caller's to tell, in its own words
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException("a check failed by our own fault", e.getCause());
        } finally {
            pool.shutdownNow();
        }
        return problems;
    }
}
