package dev.asynctutor.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Has a Python program record what its event loop does. The program is started as it always is; the probe enters through
 * its environment and leaves its output and its exit code as they are.
 *
 * @param recording the file of JSON lines that the probe writes while the program runs, at most 50 ms behind it
 */
public record Probe(Path recording) {
    /**
     * What the program needs in its environment.
     *
     * @throws IOException when the probe cannot be laid out on the disk
     */
    public Map<String, String> environment() throws IOException {
        Map<String, String> environment = new LinkedHashMap<>(PythonTools.environment("event_probe/injected"));
        environment.put(
                "EVENT_PROBE", "{\"out\": " + quoted(recording.toAbsolutePath().toString()) + "}");
        return environment;
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') json.append('\\');
            if (c < ' ') json.append(String.format("\\u%04x", c));
            else json.append((char) c);
        });
        return json.append('"').toString();
    }
}
