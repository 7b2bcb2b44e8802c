package dev.asynctutor.learner;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the folder that progress is kept in. */
public final class ProgressFolder {
    private static final String VARIABLE = "TUTOR_PROGRESS";
    private static final String BESIDE_JAR = "progress";
    private static final String OURS = "async-tutor";

    private ProgressFolder() {}

    /** What the choice of the user data folder depends on. */
    record Machine(String osName, Path home) {
        static Machine current() {
            return new Machine(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")));
        }
    }

    /**
     * The folder: the one asked for, the one {@code TUTOR_PROGRESS} names, {@code progress/} beside the jar where it
     * can be written, else the platform's folder for user data. It is made when progress is first saved, not here.
     *
     * @param option what {@code --progress} names
     * @param environment the environment variables
     * @param jarFolder the folder of {@code tutor.jar}, or empty when the tutor does not run from a jar
     */
    public static Path resolve(Optional<Path> option, Map<String, String> environment, Optional<Path> jarFolder) {
        return resolve(option, environment, jarFolder, Machine.current());
    }

    static Path resolve(
            Optional<Path> option, Map<String, String> environment, Optional<Path> jarFolder, Machine machine) {
        return option.or(() -> variable(environment, VARIABLE))
                .or(() -> jarFolder.map(folder -> folder.resolve(BESIDE_JAR)).filter(ProgressFolder::canBeWritten))
                .orElseGet(() -> userData(environment, machine).resolve(OURS))
                .toAbsolutePath()
                .normalize();
    }

    private static boolean canBeWritten(Path folder) {
        if (Files.exists(folder)) return Files.isDirectory(folder) && Files.isWritable(folder);
        Path parent = folder.getParent();
        return parent != null && Files.isWritable(parent);
    }

    private static Path userData(Map<String, String> environment, Machine machine) {
        String os = machine.osName().toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return variable(environment, "APPDATA")
                    .orElse(machine.home().resolve("AppData").resolve("Roaming"));
        }
        if (os.startsWith("mac")) return machine.home().resolve("Library").resolve("Application Support");
        // The XDG base directory specification: a relative path is invalid and to be ignored.
        return variable(environment, "XDG_DATA_HOME")
                .filter(Path::isAbsolute)
                .orElse(machine.home().resolve(".local").resolve("share"));
    }

    private static Optional<Path> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
