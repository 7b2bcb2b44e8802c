package dev.asynctutor.learner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where progress is kept: {@code --progress}, {@code TUTOR_PROGRESS}, beside the jar, or the user's data folder. */
public final class ProgressFolder {
    private ProgressFolder() {}

    /**
     * The first of these that is given or can be used.
     *
     * @param option the value of {@code --progress}
     * @param jarFolder the folder the jar lies in, when the tutor runs from one
     */
    public static Path resolve(Optional<Path> option, Map<String, String> environment, Optional<Path> jarFolder) {
        return option.or(() -> value(environment, "TUTOR_PROGRESS"))
                .or(() -> jarFolder.map(folder -> folder.resolve("progress")).filter(ProgressFolder::usable))
                .orElseGet(() -> userData(environment, System.getProperty("os.name", ""), System.getProperty("user.home", ".")));
    }

    private static boolean usable(Path folder) {
        try {
            Files.createDirectories(folder);
            return Files.isWritable(folder);
        } catch (IOException e) {
            return false;
        }
    }

    static Path userData(Map<String, String> environment, String system, String home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("mac")) return Path.of(home, "Library", "Application Support", "async-tutor");
        if (name.contains("win")) {
            return value(environment, "APPDATA").orElse(Path.of(home, "AppData", "Roaming")).resolve("async-tutor");
        }
        return value(environment, "XDG_DATA_HOME").orElse(Path.of(home, ".local", "share")).resolve("async-tutor");
    }

    private static Optional<Path> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(v -> !v.isBlank()).map(Path::of);
    }
}
