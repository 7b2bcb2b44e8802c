package dev.asynctutor.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.course.reference.Guide;
import dev.asynctutor.course.reference.ReferenceFixture;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkCommandsTest {
    private final LinkCommands links =
            new LinkCommands(ReferenceFixture.read(ReferenceFixture.good()), Guide.DEBUGGING);

    @ParameterizedTest
    @CsvSource({
        "modules/01_waiting/lesson.md, go 1",
        "modules/01_waiting/lesson.md#the-kettle, go 1/kettle",
        "modules/01_waiting/lesson.md#nothing, go 1",
        "modules/01_waiting/examples/kettle.py, run 1/kettle",
        "modules/09_nowhere/lesson.md,",
        "QUICK_REFERENCE.md, ref",
        "QUICK_REFERENCE.md#queues, ref queues",
        "DECISION_TREES.md#gather, decide gather",
        "#it-hangs, debug it-hangs",
        "GLOSSARY.md#timeout,",
        "https://example.org/modules/,"
    })
    void aLinkIsFollowedByACommand(String target, String command) {
        assertThat(links.commandOf(target)).isEqualTo(Optional.ofNullable(command));
    }
}
