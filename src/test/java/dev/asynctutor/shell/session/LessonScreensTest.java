package dev.asynctutor.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.course.PackedCourse;
import dev.asynctutor.learner.Progress.Position;
import dev.asynctutor.learner.ProgressStore;
import dev.asynctutor.screen.Face;
import dev.asynctutor.screen.Face.Colors;
import dev.asynctutor.screen.Screen;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a learner sees of the real course, compared exactly. {@code -Dgolden.update=true} writes the files anew. */
class LessonScreensTest {
    private static final Path FOLDER = Path.of("src/test/resources/lesson-screens");

    @TempDir
    Path folder;

    enum Scene {
        /** A step with an example, predicted wrongly and run. */
        PREDICTION,
        /** A question, answered wrongly; the next one follows. */
        WRONG_ANSWER,
        CHECKLIST,
        OVERVIEW
    }

    /** What the learner does. */
    private static void act(Scene scene, Session session) {
        switch (scene) {
            case PREDICTION -> {
                session.openAt("6c", "6c/return-exceptions");
                session.walk().answer("1");
            }
            case WRONG_ANSWER -> {
                session.openAt("6c", "6c/late-children");
                session.walk().answer("2");
            }
            case CHECKLIST -> {
                session.update(p -> p.withTick("explain-why", session.now()));
                new Overview(session).drawChecklist();
            }
            case OVERVIEW -> {
                session.update(p -> p.withAnswer("6c/late-child", session.now(), "2", Optional.of(false)));
                session.update(p -> p.withStep(new Position("6c", "6c/late-children"), session.now()));
                new Overview(session).draw();
                new Overview(session).drawProgress();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PREDICTION, 40", "PREDICTION, 80", "PREDICTION, 120",
        "WRONG_ANSWER, 40", "WRONG_ANSWER, 80", "WRONG_ANSWER, 120",
        "CHECKLIST, 40", "CHECKLIST, 80", "CHECKLIST, 120",
        "OVERVIEW, 40", "OVERVIEW, 80", "OVERVIEW, 120"
    })
    void screenIsAsRecorded(Scene scene, int width) throws Exception {
        String drawn = alwaysTheSame(drawn(scene, width));
        Path file = FOLDER.resolve(scene.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + width + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, drawn);
        }
        assertThat(file).isRegularFile();
        assertThat(drawn).isEqualTo(Files.readString(file));
        assertThat(drawn.lines())
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
    }

    private String drawn(Scene scene, int width) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        Screen screen = Screen.on(out, new Face(width, 24, Colors.NONE, 0, true, true, true, false));
        Console nobody = new Console(Optional.empty());
        GlobalOptions options = GlobalOptions.NONE;
        try (Session session = new Session(
                options,
                PackedCourse.open(),
                new ProgressStore(folder),
                new Page(screen, out, nobody),
                nobody,
                new Appearance(options, Optional.empty(), Map.of()))) {
            act(scene, session);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Without what differs from run to run and from machine to machine. */
    private String alwaysTheSame(String drawn) {
        return drawn.replaceAll("(?m)^ *╷.*(\\n.*[▌░█▒].*)+", "  (timeline)")
                .replaceAll("(?m)^ +\\d+\\.\\d\\d │", "  0.00 │")
                .replaceAll("Python 3\\.\\d+\\.\\d+", "Python 3.x.y")
                .replaceAll("(finished in|after) \\d+(\\.\\d)? s", "$1 N s")
                .replaceAll("(?s)Kept in.*\\z", "Kept in progress.json.\n");
    }
}
