package dev.asynctutor.run;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where this platform keeps what a program can make again. */
final class UserCache {
    private UserCache() {}

    /** The tutor's cache folder, which may not exist yet. */
    static Path folder() {
        return folder(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")), System.getenv());
    }

    static Path folder(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return absolute(environment.get("LOCALAPPDATA"))
                    .orElse(home.resolve("AppData").resolve("Local"))
                    .resolve("async-tutor")
                    .resolve("cache");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Caches").resolve("async-tutor");
        }
        return absolute(environment.get("XDG_CACHE_HOME"))
                .orElse(home.resolve(".cache"))
                .resolve("async-tutor");
    }

    /** The standard for these variables says that a relative path is to be ignored. */
    private static Optional<Path> absolute(@org.jspecify.annotations.Nullable String path) {
        return Optional.ofNullable(path)
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
