package dev.asynctutor.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserCacheTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void linuxFollowsTheXdgVariable() {
        assertThat(UserCache.folder("Linux", HOME, Map.of("XDG_CACHE_HOME", "/fast")))
                .isEqualTo(Path.of("/fast/async-tutor"));
    }

    @Test
    void linuxIgnoresARelativeOrEmptyXdgVariable() {
        Path usual = Path.of("/home/ada/.cache/async-tutor");
        assertThat(UserCache.folder("Linux", HOME, Map.of("XDG_CACHE_HOME", "fast")))
                .isEqualTo(usual);
        assertThat(UserCache.folder("Linux", HOME, Map.of("XDG_CACHE_HOME", "")))
                .isEqualTo(usual);
        assertThat(UserCache.folder("Linux", HOME, Map.of())).isEqualTo(usual);
    }

    @Test
    void othersHaveTheirOwnPlaces() {
        assertThat(UserCache.folder("Mac OS X", HOME, Map.of("XDG_CACHE_HOME", "/fast")))
                .isEqualTo(Path.of("/home/ada/Library/Caches/async-tutor"));
        assertThat(UserCache.folder("Windows 11", HOME, Map.of()))
                .isEqualTo(Path.of("/home/ada/AppData/Local/async-tutor/cache"));
    }
}
