package dev.asynctutor.grade;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.asynctutor.course.CourseProblem;
import dev.asynctutor.course.reference.Snippet;
import dev.asynctutor.grade.Execution.Clock;
import dev.asynctutor.grade.Execution.Program;
import dev.asynctutor.grade.Execution.Ran;
import dev.asynctutor.grade.ReferenceCheck.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Runs the snippets of a document: each does what stands below it. What needs a newer Python than runs here is left out. */
final class SnippetCheck {
    /** Compiles each source, with {@code await} allowed anywhere; prints the number and the mistake of those that fail. */
    private static final String COMPILER = """
            import ast
            for number, source in enumerate(%s):
                try:
                    compile(source, "snippet", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
                except SyntaxError as error:
                    print(number, f"line {error.lineno}: {error.msg}")
            """;

    private final Execution execution;
    private OptionalInt minor = OptionalInt.empty();

    SnippetCheck(Execution execution) {
        this.execution = execution;
    }

    /** Runs a snippet after the prelude. */
    List<CourseProblem> run(String file, String prelude, Snippet snippet) {
        if (snippet.minor() > minor()) return List.of();
        String where = file + ":" + snippet.line();
        Ran ran = execution.run(Program.of(
                "snippet.py",
                SnippetProgram.of(prelude, snippet.source()),
                snippet.realClock() ? Clock.REAL : Clock.VIRTUAL));
        Optional<String> failure = Runs.failure(ran);
        if (failure.isPresent()) return List.of(new CourseProblem(where, "this snippet " + failure.get()));
        return snippet.output().stream()
                .filter(output -> !output.strip().equals(ran.stdout().strip()))
                .map(output -> new CourseProblem(where, difference(output, ran.stdout())))
                .toList();
    }

    private static String difference(String written, String printed) {
        List<String> expected = written.strip().lines().toList();
        List<String> found = printed.strip().lines().toList();
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            String old = i < expected.size() ? "\"" + expected.get(i) + "\"" : "no more line";
            String now = i < found.size() ? "\"" + found.get(i) + "\"" : "no more line";
            if (!old.equals(now)) {
                return "line " + (i + 1) + " of what this snippet prints: " + old + " is written, and it prints " + now;
            }
        }
        throw new IllegalArgumentException("no difference");
    }

    /** Compiles snippets, all at once. */
    List<CourseProblem> compile(List<Located> all) {
        List<Located> snippets =
                all.stream().filter(l -> l.snippet().minor() <= minor()).toList();
        Ran ran =
                execution.run(Program.of("compile_snippets.py", COMPILER.formatted(pythonList(snippets)), Clock.REAL));
        List<CourseProblem> problems = new ArrayList<>();
        Runs.failure(ran)
                .ifPresent(failure -> problems.add(
                        new CourseProblem(all.get(0).where(), "the program that compiles the snippets " + failure)));
        for (String line : ran.stdout().lines().toList()) {
            int space = line.indexOf(' ');
            Located wrong = snippets.get(Integer.parseInt(line.substring(0, space)));
            problems.add(new CourseProblem(wrong.where(), "this snippet is no Python: " + line.substring(space + 1)));
        }
        return problems;
    }

    /** The sources as a Python list of strings, which a JSON list of strings is as well. */
    private static String pythonList(List<Located> snippets) {
        try {
            return new ObjectMapper()
                    .writeValueAsString(snippets.stream()
                            .map(located -> located.snippet().source())
                            .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings can be written as JSON", e);
        }
    }

    /** The minor version of the Python that runs programs here. */
    private synchronized int minor() {
        if (minor.isEmpty()) {
            Ran ran =
                    execution.run(Program.of("version.py", "import sys\nprint(sys.version_info.minor)\n", Clock.REAL));
            minor = OptionalInt.of(Integer.parseInt(ran.stdout().strip()));
        }
        return minor.getAsInt();
    }
}
