package dev.asynctutor.grade;

import dev.asynctutor.course.Course;
import dev.asynctutor.course.CourseException;
import dev.asynctutor.course.CourseReader;
import dev.asynctutor.course.DirectorySource;
import dev.asynctutor.course.Question;
import dev.asynctutor.run.Interpreter;
import dev.asynctutor.run.Interpreters;
import dev.asynctutor.run.NoInterpreterException;
import dev.asynctutor.run.PythonTools;
import dev.asynctutor.run.Runner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Run by the build, once the Python is packed: runs what the questions are about and packs what came of it. */
public final class KeyPacker {
    private final Course course;

    private KeyPacker(Course course) {
        this.course = course;
    }

    /**
     * Takes the course's folder and the folder it is packed in. Nothing is run where the keys of the same programs are
     * there already; without any Python a warning says what this build cannot do.
     *
     * @throws IllegalStateException when a question's program does not come to its end
     */
    public static void main(String[] arguments) throws IOException, CourseException {
        Course course = CourseReader.read(new DirectorySource(Path.of(arguments[0])));
        new KeyPacker(course).pack(Path.of(arguments[1]).resolve(PackedKeys.FILE));
    }

    private void pack(Path file) throws IOException {
        String programs = programs();
        if (Files.exists(file)
                && PackedKeys.read(Files.readString(file)).programs().equals(programs)) return;
        Files.deleteIfExists(file);
        try (Runner runner = new Runner()) {
            Interpreter python = Interpreters.ofThisMachine().choose(Optional.empty());
            runner.warmUp(python);
            Map<String, List<String>> facts = facts(course, toTheEnd(new RunnerExecution(runner, () -> python)));
            Files.writeString(file, new PackedKeys(programs, facts).write());
        } catch (NoInterpreterException e) {
            System.err.println("warning: no keys are packed, so the tutor will need a Python to judge some answers. "
                    + e.getMessage());
        }
    }

    /** What the runs of a course tell, by question id; for the questions whose keys come from a run. */
    static Map<String, List<String>> facts(Course course, Execution execution) {
        Keys keys = Keys.of(course, new RunOnce(execution));
        Map<String, List<String>> facts = new ConcurrentHashMap<>();
        questions(course)
                .parallel()
                .filter(Keys::comeFromARun)
                .forEach(question -> facts.put(question.id(), keys.factsOf(question)));
        return facts;
    }

    /** A key from half a run would be worse than none. */
    private static Execution toTheEnd(Execution execution) {
        return program -> {
            Execution.Ran ran = execution.run(program);
            ran.trouble().ifPresent(trouble -> {
                throw new IllegalStateException("no key can be taken from " + program.name() + ", which was " + trouble
                        + ":\n" + program.source());
            });
            return ran;
        };
    }

    private static Stream<Question> questions(Course course) {
        return course.modules().stream().flatMap(module -> module.questions().values().stream());
    }

    /** The course and the clock it is run on, in one number. */
    private String programs() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String path : course.source().list("")) {
                digest.update(path.getBytes(StandardCharsets.UTF_8));
                digest.update(course.source().read(path).orElse("").getBytes(StandardCharsets.UTF_8));
            }
            digest.update(PythonTools.version().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
