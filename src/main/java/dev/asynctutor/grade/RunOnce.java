package dev.asynctutor.grade;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/** Runs the same program only once: an example and the questions about it share a run. */
final class RunOnce implements Execution {
    private final Execution execution;
    private final Map<Program, CompletableFuture<Ran>> runs = new ConcurrentHashMap<>();

    RunOnce(Execution execution) {
        this.execution = execution;
    }

    @Override
    public Ran run(Program program) {
        CompletableFuture<Ran> ours = new CompletableFuture<>();
        CompletableFuture<Ran> first = runs.putIfAbsent(program, ours);
        if (first != null) return ended(first);
        try {
            ours.complete(execution.run(program));
        } catch (RuntimeException e) {
            ours.completeExceptionally(e);
        }
        return ended(ours);
    }

    private static Ran ended(CompletableFuture<Ran> run) {
        try {
            return run.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
