package dev.asynctutor.learner;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** A tutor in a process of its own: saves answers one after the other and confirms each on standard output. */
final class AnsweringTutor {
    private AnsweringTutor() {}

    /** Arguments: the folder, a question id, how many answers. */
    public static void main(String[] arguments) {
        ProgressStore store = new ProgressStore(Path.of(arguments[0]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int count = Integer.parseInt(arguments[2]);
        for (int i = 0; i < count; i++) {
            String answer = arguments[1] + " " + i;
            store.update(p -> p.withAnswer(arguments[1], Instant.now(), answer, Optional.of(true)));
            out.println(answer);
            if (out.checkError()) return; // nobody listens any more
        }
        store.takeNotices().forEach(notice -> out.println(notice.sentence()));
    }
}
