package dev.asynctutor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Keys that no reasonable person types, also while programs run and while the window changes its size: no stack trace,
 * no hang, a prompt in the end, and a terminal left as it was found. A Ctrl-D that leaves is answered by a new start.
 */
@Timeout(600)
class HostileKeysIT {
    private static final int BURSTS = 400;
    private static final int BETWEEN_CHECKS = 20;
    private static final int BETWEEN_SIZES = 50;
    private static final int PASTED = 100_000;

    /** How often the tutor is asked, and how long before it is asked again: it may have been busy with older keys. */
    private static final int ASKED_AT_MOST = 20;

    /** Left to a burst to show an effect, or the next Ctrl-C would make the terminal forget it unread. */
    private static final Duration BETWEEN_BURSTS = Duration.ofMillis(100);

    private static final Duration ASKED_AGAIN = Duration.ofSeconds(3);

    private static final String CTRL_C = "\u0003";
    private static final String CTRL_Q = "\u0011";
    private static final String CTRL_U = "\u0015";
    private static final String QUESTION = "go nowhere\r";

    private static final Pattern PROMPT = Pattern.compile("\\w ❯$");

    /** In characters, codes and a cleared row included. */
    private static final int LONGEST_PROMPT = 600;

    /** Only in the answer, not in the echo of the question. */
    private static final String ANSWER = "\"nowhere\"";

    private static final List<String> KEYS = List.of(
            "\r",
            "\r",
            "\r",
            "run\r",
            "run\r",
            "run 6a/hello\r",
            "go 6c\r",
            "go 2/3\r",
            "next\r",
            "?\r",
            "1\r",
            "2 1\r",
            CTRL_C,
            CTRL_C,
            CTRL_C + CTRL_C + CTRL_C,
            "\u001a",
            "\u001a\r",
            "\u0000",
            "\u0000\u0000\u0000\r",
            "\u0013",
            "\u0012x",
            "\t",
            "\t\t\t",
            "\u001b",
            "\u001b[A\r",
            "\u001b[5~",
            "\u001bOP",
            "\u001b[999;999R",
            "\u0008\u0008\u007f",
            "\u0017\u000b\u0019",
            "q",
            "b",
            "\u202e\u00e9\u65e5\u672c\r",
            "input for a program\r",
            "\u001b[200~pasted\rlines\r\u0003\u001b[201~",
            "'\"\\ `$(id)` ${x}\r",
            "\u0004");

    @TempDir
    Path progress;

    private final Random random = new Random(25);

    @Test
    void thePromptLives() throws Exception {
        PtySession tutor = start();
        try {
            for (int burst = 1; burst <= BURSTS; burst++) {
                if (burst % BETWEEN_SIZES == 0) tutor.resize(20 + random.nextInt(180), 4 + random.nextInt(60));
                int before = tutor.everything().length();
                type(tutor, KEYS.get(random.nextInt(KEYS.size())));
                tutor.within(BETWEEN_BURSTS, all -> all.length() > before);
                if (burst % BETWEEN_CHECKS == 0 && !answers(tutor)) {
                    assertLeftInOrder(tutor);
                    tutor.close();
                    tutor = start();
                }
            }
            if (answers(tutor)) tutor.type(CTRL_U + "quit\r");
            assertLeftInOrder(tutor);
        } finally {
            tutor.close();
        }
    }

    @Test
    void aLongPaste() throws Exception {
        try (PtySession tutor = start()) {
            type(tutor, "\u001b[200~" + "x y\u0007 ".repeat(PASTED / 5) + "\u001b[201~");
            assertThat(answers(tutor)).isTrue();
            tutor.type(CTRL_U + "quit\r");
            assertLeftInOrder(tutor);
        }
    }

    private PtySession start() throws IOException, InterruptedException {
        PtySession tutor = new PtySession(80, 24, Map.of("TUTOR_PROGRESS", progress.toString()), "go", "6a/1");
        tutor.await(all -> all.contains("q stop"), "the first step");
        return tutor;
    }

    /**
     * Whether a question is answered; false when the tutor has left. Ctrl-C is lost on a tutor that is between two
     * things, and keys from before it may open a page or run a program after it, so it is asked until it answers.
     */
    private static boolean answers(PtySession tutor) throws InterruptedException {
        int mark = tutor.everything().length();
        for (int asked = 0; asked < ASKED_AT_MOST; asked++) {
            int before = tutor.everything().length();
            type(tutor, CTRL_Q + CTRL_C);
            tutor.within(ASKED_AGAIN, all -> all.length() > before && promptLast(all));
            type(tutor, CTRL_U + QUESTION);
            switch (tutor.within(ASKED_AGAIN, all -> all.indexOf(ANSWER, mark) >= 0)) {
                case THERE -> {
                    return true;
                }
                case ENDED -> {
                    return false;
                }
                case MISSING -> {}
            }
        }
        throw new AssertionError("no answer; it printed:\n" + tutor.everything().substring(mark));
    }

    private static boolean promptLast(String all) {
        String end = PtySession.plain(all.substring(Math.max(0, all.length() - LONGEST_PROMPT)));
        return PROMPT.matcher(end.stripTrailing()).find();
    }

    private static void type(PtySession tutor, String keys) {
        try {
            tutor.type(keys);
        } catch (IOException e) {
            // it has left
        }
    }

    private static void assertLeftInOrder(PtySession tutor) throws InterruptedException {
        assertThat(tutor.exitCode()).isZero();
        tutor.awaitLastOutput();
        String all = tutor.everything();
        assertThat(all)
                .doesNotContain("java.lang.")
                .doesNotContain("it is not your fault")
                .doesNotContain("\tat ");
        assertThat(tutor.terminalIsAsFound()).as("the terminal is as found").isTrue();
        // bracketed paste, keypad, second screen, cursor
        assertThat(all.lastIndexOf("\u001b[?2004l")).isGreaterThanOrEqualTo(all.lastIndexOf("\u001b[?2004h"));
        assertThat(all.lastIndexOf("\u001b[?1l")).isGreaterThanOrEqualTo(all.lastIndexOf("\u001b[?1h"));
        assertThat(all.lastIndexOf("\u001b[?1049l")).isGreaterThanOrEqualTo(all.lastIndexOf("\u001b[?1049h"));
        assertThat(all.lastIndexOf("\u001b[?25h")).isGreaterThanOrEqualTo(all.lastIndexOf("\u001b[?25l"));
    }
}
