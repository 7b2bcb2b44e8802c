package dev.asynctutor.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynctutor.course.Exercise.Program;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParsonsLinesTest {
    private static final String SOLUTION = """
            \"""Pool.\"""
            import asyncio


            class Pool:
                def __init__(self):
                    self.free = []

                @property
                def size(self):
                    return len(
                        self.free)


            def other():
                return 1


            if __name__ == "__main__":
                print(other())
            """;

    private static ParsonsLines lines(String solution, List<String> names) {
        Program program = new Program("solution.py", solution);
        return ParsonsLines.of(new Exercise(
                "6c/pool",
                "folder",
                "Pool",
                5,
                List.of(),
                "task",
                program,
                program,
                List.of(),
                List.of(),
                List.of(),
                program,
                Map.of(),
                names,
                Optional.empty()));
    }

    @Test
    void aMethodIsGivenWithItsDecoratorAndWholeStatements() {
        ParsonsLines lines = lines(SOLUTION, List.of("size"));
        assertThat(lines.pieces())
                .containsExactly("    @property\n    def size(self):", "        return len(\n            self.free)");
        assertThat(lines.before()).contains("        self.free = []").doesNotContain("    @property");
        assertThat(lines.after()).contains("def other():");
    }

    @Test
    void withoutNamesAllButDocstringAndDemoIsGiven() {
        ParsonsLines lines = lines(SOLUTION, List.of());
        assertThat(lines.pieces())
                .contains("import asyncio", "    return 1")
                .noneMatch(line -> line.contains("__main__"));
        assertThat(lines.before()).containsExactly("\"\"\"Pool.\"\"\"");
    }

    @Test
    void thePiecesInOrderAreTheProgram() {
        ParsonsLines lines = lines(SOLUTION, List.of("Pool"));
        String program = lines.program(lines.pieces());
        assertThat(program.lines().filter(line -> !line.isBlank()))
                .containsExactlyElementsOf(
                        SOLUTION.lines().filter(line -> !line.isBlank()).toList());
    }

    @Test
    void theDisorderIsSteadyAndNeverTheOrder() {
        ParsonsLines lines = lines(SOLUTION, List.of("other"));
        for (long seed = 0; seed < 20; seed++) {
            assertThat(lines.shuffled(seed))
                    .isEqualTo(lines.shuffled(seed))
                    .isNotEqualTo(lines.pieces())
                    .containsExactlyInAnyOrderElementsOf(lines.pieces());
        }
    }

    @Test
    void atMostTwelvePieces() {
        StringBuilder solution = new StringBuilder("def long():\n");
        for (int i = 0; i < 20; i++)
            solution.append("    a").append(i).append(" = ").append(i).append('\n');
        ParsonsLines lines = lines(solution.toString(), List.of("long"));
        assertThat(lines.pieces()).hasSize(12);
        assertThat(lines.program(lines.pieces())).isEqualTo(solution.toString());
    }
}
