package dev.asynctutor.shell.session;

import dev.asynctutor.learner.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a learner can set; kept in the progress file. */
public enum Setting {
    THEME("theme", "dark light none", "colours for a dark or a light terminal, or none"),
    PYTHON("python", "", "the Python that runs programs: a command or a path");

    private final String key;
    private final String values;
    private final String meaning;

    /** A setting with the values it can have, separated by spaces; none for any value. */
    Setting(String key, String values, String meaning) {
        this.key = key;
        this.values = values;
        this.meaning = meaning;
    }

    public static Optional<Setting> named(String key) {
        return Arrays.stream(values()).filter(s -> s.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public String meaning() {
        return meaning;
    }

    /** The learner's value, if one was set. */
    public Optional<String> in(Progress progress) {
        return Optional.ofNullable(progress.settings().get(key));
    }

    /** Refuses a value that this setting cannot have. */
    public void check(String value) {
        List<String> possible = Arrays.asList(values.split(" ", -1));
        if (!values.isEmpty() && !possible.contains(value)) {
            throw new UserError("The setting " + key + " can be " + String.join(", ", possible) + " or default, not \""
                    + value + "\".");
        }
    }
}
