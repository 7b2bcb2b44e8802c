package dev.asynctutor.learner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Starts {@link AnsweringTutor} in a JVM that starts fast. */
final class OtherTutors {
    private OtherTutors() {}

    static Process start(Path folder, String question, int answers) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnsweringTutor.class.getName(),
                        folder.toString(),
                        question,
                        Integer.toString(answers)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
