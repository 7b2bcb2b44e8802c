package dev.asynctutor.grade;

import dev.asynctutor.course.Question.Moment;
import dev.asynctutor.course.Question.Wanted;
import dev.asynctutor.loop.Event;
import dev.asynctutor.loop.Event.BecameReady;
import dev.asynctutor.loop.Event.LineReached;
import dev.asynctutor.loop.Event.Output;
import dev.asynctutor.loop.Event.StepBegan;
import dev.asynctutor.loop.Recording;
import dev.asynctutor.loop.TaskFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks up in a recording what really came after a moment of the run. */
final class WhatNext {
    private static final int STANDARD_OUTPUT = 1;

    private final List<Event> events;
    private final Map<Integer, TaskFacts> tasks;

    WhatNext(Recording recording) {
        this.events = recording.events();
        this.tasks = recording.tasks().stream()
                .filter(task -> !task.library())
                .collect(Collectors.toMap(TaskFacts::id, Function.identity()));
    }

    /** The name of the next task, or the next printed line; empty when the moment never came or nothing followed. */
    Optional<String> after(Moment moment, Wanted wanted) {
        OptionalInt index = moment.line().isPresent()
                ? atLine(moment.line().get(), moment.time())
                : atOutput(moment.output().orElseThrow(), moment.time());
        if (index.isEmpty()) return Optional.empty();
        return wanted == Wanted.TASK ? taskAfter(index.getAsInt()) : outputAfter(index.getAsInt());
    }

    private OptionalInt atLine(int line, int time) {
        int seen = 0;
        for (int i = 0; i < events.size(); i++) {
            boolean here = events.get(i) instanceof LineReached reached
                    && !reached.resumed()
                    && reached.thread() == 0
                    && reached.place().line() == line;
            if (here && ++seen == time) return OptionalInt.of(i);
        }
        return OptionalInt.empty();
    }

    private OptionalInt atOutput(String line, int time) {
        int seen = 0;
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < events.size(); i++) {
            if (!(events.get(i) instanceof Output output) || output.descriptor() != STANDARD_OUTPUT) continue;
            for (char c : output.text().toCharArray()) {
                if (c != '\n') {
                    row.append(c);
                    continue;
                }
                if (row.toString().equals(line) && ++seen == time) return OptionalInt.of(i);
                row.setLength(0);
            }
        }
        return OptionalInt.empty();
    }

    /** An eager task runs inside its creator's turn, so its first line tells of it, not a turn of its own. */
    private Optional<String> taskAfter(int index) {
        Map<Integer, Integer> ofHandle = new HashMap<>();
        int running = 0;
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            if (event instanceof BecameReady ready) ofHandle.put(ready.handle(), ready.task());
            int task = 0;
            if (event instanceof StepBegan turn) task = ofHandle.getOrDefault(turn.handle(), 0);
            else if (event instanceof LineReached line && line.task() != running) task = line.task();
            if (task == 0) continue;
            if (i > index && tasks.containsKey(task))
                return Optional.of(tasks.get(task).name());
            running = task;
        }
        return Optional.empty();
    }

    private Optional<String> outputAfter(int index) {
        StringBuilder rest = new StringBuilder();
        for (Event event : events.subList(index + 1, events.size())) {
            if (event instanceof Output output && output.descriptor() == STANDARD_OUTPUT) rest.append(output.text());
            int end = rest.indexOf("\n");
            if (end >= 0) return Optional.of(rest.substring(0, end));
        }
        return rest.isEmpty() ? Optional.empty() : Optional.of(rest.toString());
    }
}
