package dev.asynctutor.shell.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.asynctutor.run.Interpreters.Installed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What {@code doctor} tells; the record is its JSON. */
public record Diagnosis(
        @JsonProperty String java,
        @JsonProperty String terminal,
        @JsonProperty List<Found> interpreters,
        @JsonProperty String progress,
        @JsonProperty String content,
        @JsonProperty List<String> problems) {

    private static final Set<String> FASTAPI = Set.of("fastapi", "uvicorn");

    /** An interpreter that was found. */
    public record Found(
            @JsonProperty String language,
            @JsonProperty String version,
            @JsonProperty String command,
            @JsonProperty Set<String> packages) {}

    public static Diagnosis of(Session session) {
        List<Found> found = new ArrayList<>();
        for (Installed installed : session.programs().interpreters().all()) {
            found.add(new Found(
                    installed.interpreter().language(),
                    installed.interpreter().version(),
                    String.join(" ", installed.interpreter().command()),
                    installed.packages()));
        }
        List<String> problems = new ArrayList<>();
        if (found.isEmpty()) problems.add("No Python 3.11 or later was found; install one, or name one with --python.");
        var face = session.screen().screen().face();
        String terminal = face.width() + " columns, " + face.height() + " rows, colours "
                + face.colors().name().toLowerCase(Locale.ROOT) + ", " + (face.unicode() ? "Unicode" : "ASCII")
                + (face.interactive() ? "" : ", a pipe");
        return new Diagnosis(
                System.getProperty("java.version") + " (" + System.getProperty("java.vm.name") + ")",
                terminal,
                found,
                session.store().file().toString(),
                session.course().source().describe(),
                problems);
    }

    public void draw(Page page) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Java", java));
        rows.add(List.of("terminal", terminal));
        for (Found f : interpreters) {
            String packages = f.packages().isEmpty() ? "" : " with " + String.join(", ", f.packages());
            rows.add(List.of("Python " + f.version(), f.command() + packages));
        }
        if (interpreters.stream().noneMatch(f -> f.packages().containsAll(FASTAPI))) {
            rows.add(List.of("FastAPI", "not here; setup fastapi gets it, for module 6e"));
        }
        rows.add(List.of("progress", progress));
        rows.add(List.of("course", content));
        page.blank();
        page.table(List.of("", "found"), rows);
        problems.forEach(page::bad);
        if (problems.isEmpty()) page.good("Everything that the course needs is here.");
    }
}
