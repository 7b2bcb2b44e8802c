package dev.asynctutor.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorTextTest {
    private static final Path SCRATCH = Path.of("/tmp/async-tutor-1-2").toAbsolutePath();

    private static final String INTERRUPTED = """
            Traceback (most recent call last):
              File "/usr/lib/asyncio/runners.py", line 127, in run
                return self._loop.run_until_complete(task)
            asyncio.exceptions.CancelledError

            During handling of the above exception, another exception occurred:

            Traceback (most recent call last):
              File "%s/cups.py", line 12, in <module>
                asyncio.run(main())
            KeyboardInterrupt
            """.formatted(SCRATCH);

    private final ErrorText errors = new ErrorText(Optional.of(SCRATCH));

    @Test
    void filesInTheScratchFolderAreCalledByTheirNames() {
        assertThat(errors.shown("  File \"" + SCRATCH + "/cups.py\", line 3\n"))
                .isEqualTo("  File \"cups.py\", line 3\n");
    }

    @Test
    void alsoWhereTheNameComesInPieces() {
        StringBuilder shown = new StringBuilder();
        for (char one : ("a " + SCRATCH + "/cups.py " + SCRATCH + "x /").toCharArray()) {
            shown.append(errors.shown(String.valueOf(one)));
        }
        assertThat(shown.append(errors.rest())).hasToString("a cups.py " + SCRATCH + "x /");
    }

    @Test
    void aFileOfTheLearnersOwnKeepsItsPlace() {
        String line = "File \"/home/ada/cups.py\"\n";
        assertThat(new ErrorText(Optional.empty()).shown(line)).isEqualTo(line);
    }

    @Test
    void theTracebackOfAnInterruptIsLeftOutAndWhatTheProgramSaidStays() {
        String before = errors.shown("early\n");
        errors.interrupted();
        assertThat(errors.shown("cleaning up\n")).isEmpty();
        assertThat(errors.shown(INTERRUPTED)).isEmpty();
        assertThat(before + errors.rest()).isEqualTo("early\ncleaning up\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Traceback (most recent call last):\nKeyboardInterrupt\n",
                "Traceback (most recent call last):\n  x\nKeyboardInterrupt: \n",
                "Exception ignored in: <module 'threading'>\nTraceback (most recent call last):\n  x\nKeyboardInterrupt: \n",
                "  + Exception Group Traceback (most recent call last):\n  | x\n\nTraceback (most recent call last):\nKeyboardInterrupt\n"
            })
    void interruptsOfEverySort(String traceback) {
        errors.interrupted();
        errors.shown(traceback);
        assertThat(errors.rest()).isEmpty();
    }

    @Test
    void anotherErrorIsShownThoughTheLearnerStoppedTheProgram() {
        String error = "Traceback (most recent call last):\n  x\nKeyError: 'tea'\n";
        errors.interrupted();
        errors.shown(error);
        assertThat(errors.rest()).isEqualTo(error);
    }

    @Test
    void aProgramsOwnKeyboardInterruptIsShownWhenNobodyStoppedIt() {
        assertThat(errors.shown("Traceback (most recent call last):\nKeyboardInterrupt\n"))
                .endsWith("KeyboardInterrupt\n");
    }
}
