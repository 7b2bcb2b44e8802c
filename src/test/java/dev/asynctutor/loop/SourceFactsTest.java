package dev.asynctutor.loop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asynctutor.run.Interpreters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourceFactsTest {
    private static final Path SOURCES = Path.of("src", "main", "python").toAbsolutePath();
    private static final Path TESTS = Path.of("src", "test", "python").toAbsolutePath();

    @TempDir
    private Path folder;

    static Stream<List<String>> pythons() {
        return Interpreters.ofThisMachine().all().stream()
                .map(installed -> installed.interpreter().command());
    }

    /** The Python side's own tests, on every Python there is. */
    @ParameterizedTest
    @MethodSource("pythons")
    @Timeout(120)
    void passesItsTests(List<String> python) throws Exception {
        List<String> command = new ArrayList<>(python);
        command.addAll(
                List.of("-B", "-m", "unittest", "discover", "-s", TESTS.toString(), "-p", "test_source_facts.py"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PYTHONPATH", SOURCES.toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
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
