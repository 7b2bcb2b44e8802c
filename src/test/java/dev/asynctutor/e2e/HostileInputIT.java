package dev.asynctutor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is typed, there is an answer in words, never a stack trace, and the prompt lives. */
class HostileInputIT {
    private static final int LINES = 5_000;

    @TempDir
    Path progress;

    @Test
    void fiveThousandHostileLines() throws Exception {
        // answers to predictions run programs, which take their time; without a Python, recorded outputs are shown
        StringBuilder script = new StringBuilder("1\n");
        Random random = new Random(20);
        for (int i = 0; i < LINES; i++) script.append(line(random)).append('\n');
        script.append("progress\nquit\n");
        Jar.Result result = Jar.run(progress, script.toString(), "--python", "no-such-python");
        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .doesNotContain("java.lang.")
                .doesNotContain("it is not your fault")
                .doesNotContain("\tat ")
                .doesNotContain("\u001b")
                .contains("Examples run:");
    }

    /** Anything but what runs a program or leaves: those have tests of their own. */
    private static String line(Random random) {
        List<String> words = List.of(
                "go",
                "go 2/",
                "go 9",
                "go 6c/99",
                "path",
                "path x",
                "checklist tick",
                "checklist tick nope",
                "help",
                "help help",
                "help x",
                "modules --json",
                "examples zz",
                "settings",
                "settings a b",
                "settings theme blue",
                "review",
                "review --all",
                "why",
                "answer",
                "answer 'unclosed",
                "back",
                "\"",
                "'",
                "--",
                "-",
                "--json",
                "progress --nope",
                "completion",
                "completion fish",
                "ru",
                "r",
                "1",
                "9",
                "1 2 3",
                "3 1 2",
                "?",
                "idk",
                "0x1",
                "1e309",
                "-1",
                "99999999999999999999",
                "${x}",
                "$(id)",
                "`id`",
                "!!",
                "!1",
                "\\",
                "@file",
                "@@",
                "next 5",
                "show me",
                "q uit",
                "\u202e",
                "é",
                "日本語",
                "\0#",
                "\t\t#",
                "a".repeat(9_000));
        StringBuilder line = new StringBuilder(words.get(random.nextInt(words.size())));
        for (int extra = random.nextInt(3); extra > 0; extra--) {
            line.append(' ').append((char) (33 + random.nextInt(random.nextBoolean() ? 94 : 0x2000)));
        }
        return line.toString().replace("\n", " ");
    }
}
