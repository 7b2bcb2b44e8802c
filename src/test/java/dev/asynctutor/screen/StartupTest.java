package dev.asynctutor.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The way to the first prompt works where the Markdown library does not exist, so it never loads it. */
class StartupTest {
    /** Draws what stands before the first prompt. */
    public static final class FirstScreen implements Runnable {
        @Override
        public void run() {
            Drawing.of(Faces.person(80, Face.Colors.DARK, true), screen -> {
                screen.say(Screen.Kind.PLAIN, "Welcome back.");
                screen.println(Bars.progress(screen.look(), 52, 15));
                screen.heading("6c", "step 5/14");
                screen.footer(List.of("Enter continue", "review"));
                Scene.MENU.draw(screen);
            });
        }
    }

    @Test
    void theFirstPromptNeedsNoMarkdownLibrary() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.contains("commonmark")) urls.add(url(entry));
        }
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> first = loader.loadClass(FirstScreen.class.getName());
            assertThat(first.getClassLoader()).isSameAs(loader);
            ((Runnable) first.getConstructor().newInstance()).run();
        }
    }

    private static URL url(String entry) throws MalformedURLException {
        return Path.of(entry).toUri().toURL();
    }
}
