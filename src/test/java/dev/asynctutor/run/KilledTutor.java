package dev.asynctutor.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program of its own for {@link KilledTutorTest}: runs the script it is given until somebody kills it. */
final class KilledTutor {
    private KilledTutor() {}

    public static void main(String[] arguments) {
        Path script = Path.of(arguments[0]);
        Path folder = script.toAbsolutePath().getParent();
        Runner runner = new Runner();
        runner.warmUp(TestPython.interpreter());
        Job job = new Job(
                TestPython.interpreter(),
                List.of(script.toString()),
                folder == null ? script : folder,
                Map.of("ASYNC_TUTOR_TEST", arguments[1]),
                Limits.unattended());
        runner.start(job, (stream, chunk, elapsed) -> {
                    System.out.print(StandardCharsets.UTF_8.decode(chunk));
                    System.out.flush();
                })
                .await();
    }
}
