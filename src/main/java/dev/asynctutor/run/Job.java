package dev.asynctutor.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One program to run.
 *
 * @param interpreter what runs it
 * @param arguments what follows the interpreter's command: the script's path first, then its arguments
 * @param workFolder the folder the program starts in
 * @param environment variables on top of the tutor's own ({@code TUTOR_*} are not handed on);
 *     {@code PYTHONUNBUFFERED=1} and {@code PYTHONIOENCODING=utf-8} are added unless given here
 */
public record Job(
        Interpreter interpreter,
        List<String> arguments,
        Path workFolder,
        Map<String, String> environment,
        Limits limits) {
    public Job {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
        workFolder = workFolder.toAbsolutePath();
        if (arguments.stream().anyMatch(argument -> argument.indexOf('\0') >= 0)) {
            throw new IllegalArgumentException("an argument holds a NUL character, which no program can be given");
        }
    }

    /** A program a person watches, started in {@code workFolder} with nothing added to its environment. */
    public static Job live(Interpreter interpreter, List<String> arguments, Path workFolder) {
        return new Job(interpreter, arguments, workFolder, Map.of(), Limits.live());
    }

    public Job withLimits(Limits newLimits) {
        return new Job(interpreter, arguments, workFolder, environment, newLimits);
    }

    /** The same with more variables. */
    public Job withEnvironment(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(more);
        return new Job(interpreter, arguments, workFolder, all, limits);
    }

    /** The whole command line. */
    List<String> command() {
        List<String> words = new ArrayList<>(interpreter.command());
        words.addAll(arguments);
        return words;
    }
}
