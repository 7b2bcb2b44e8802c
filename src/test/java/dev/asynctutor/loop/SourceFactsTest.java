package dev.asynctutor.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asynctutor.PythonTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourceFactsTest {
    @TempDir
    private Path folder;

    /** The Python side's own tests, on every Python there is. */
    @ParameterizedTest
    @MethodSource("dev.asynctutor.PythonTests#pythons")
    @Timeout(120)
    void passesItsTests(List<String> python) throws Exception {
        PythonTests.pass(python, "test_source_facts.py", Map.of());
    }

    @Test
    void readsWhatPythonPrints() throws Exception {
        Path program = folder.resolve("shop.py");
        Files.writeString(program, """
                import asyncio

                class Shop:
                    async def price(self, item):
                        async with self.gate:
                            for _ in range(3):
                                await asyncio.sleep(1)

                async def main(get, items):
                    asyncio.create_task(get(1))
                    return [await get(item) for item in items]
                """);
        SourceFacts.FileFacts facts = DiagnosedRun.facts(program);
        assertThat(facts.functions()).extracting(SourceFacts.Function::name).containsExactly("Shop.price", "main");
        assertThat(facts.functions().get(0).bounded()).isTrue();
        assertThat(facts.functions().get(0).loops())
                .containsExactly(new SourceFacts.Loop(new SourceFacts.Lines(6, 7), true));
        assertThat(facts.functionAt(7).orElseThrow().name()).isEqualTo("Shop.price");
        assertThat(facts.functionAt(1)).isEmpty();
        assertThat(facts.dropped()).containsExactly(new SourceFacts.Lines(10, 10));
        assertThat(facts.sequences())
                .containsExactly(new SourceFacts.Sequence(
                        "main", SourceFacts.Shape.COMPREHENSION, 11, List.of(new SourceFacts.Lines(11, 11))));
        assertThat(SourceFacts.of(List.of(facts)).knows(program.toString())).isTrue();
        assertThat(SourceFacts.none().file("shop.py").functions()).isEmpty();
    }

    @Test
    void refusesWhatIsNoDocument() {
        assertThatThrownBy(() -> SourceFactsReader.read("[1]")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> SourceFactsReader.read("{\"file\": ")).isInstanceOf(IOException.class);
    }
}
