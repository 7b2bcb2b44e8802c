package dev.asynctutor.loop.diagnosis;

import dev.asynctutor.loop.Event;
import dev.asynctutor.loop.Header;
import dev.asynctutor.loop.Place;
import dev.asynctutor.loop.Recording;
import dev.asynctutor.loop.SourceFacts;
import dev.asynctutor.loop.SourceFacts.FileFacts;
import dev.asynctutor.loop.TaskFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rules look at: the events of a run, its tasks, its steps, and what the source says. */
public final class Evidence {
    private final Recording recording;
    private final SourceFacts facts;
    private final Map<Integer, TaskFacts> tasks;
    private final Steps steps;

    private Evidence(Recording recording, SourceFacts facts, Map<Integer, TaskFacts> tasks) {
        this.recording = recording;
        this.facts = facts;
        this.tasks = tasks;
        steps = Steps.of(recording.events());
    }

    /** Prepares what several rules ask for. */
    public static Evidence of(Recording recording, SourceFacts facts) {
        Map<Integer, TaskFacts> tasks = new HashMap<>();
        recording.tasks().forEach(task -> tasks.put(task.id(), task));
        return new Evidence(recording, facts, tasks);
    }

    List<Event> events() {
        return recording.events();
    }

    boolean onVirtualClock() {
        return recording.header().clock() == Header.Clock.VIRTUAL;
    }

    /** A step this long, in microseconds, holds the loop. */
    long longMicros() {
        return (long) (recording.header().blockMillis() * 1000);
    }

    /** The program's own tasks; those that asyncio made for itself are left out. */
    List<TaskFacts> programsTasks() {
        return recording.tasks().stream().filter(task -> !task.library()).toList();
    }

    Optional<TaskFacts> task(int id) {
        return Optional.ofNullable(tasks.get(id)).filter(task -> !task.library());
    }

    String nameOf(int task) {
        return task(task).map(TaskFacts::name).orElse("");
    }

    Steps steps() {
        return steps;
    }

    boolean knows(Place place) {
        return facts.knows(place.file());
    }

    FileFacts file(String path) {
        return facts.file(path);
    }

    /** The function a line is in, as the source has it. */
    Optional<SourceFacts.Function> functionAt(Place place) {
        return facts.file(place.file()).functionAt(place.line());
    }
}
