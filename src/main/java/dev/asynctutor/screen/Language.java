package dev.asynctutor.screen;

import java.util.Locale;

/** The languages whose code we colour. */
public enum Language {
    PYTHON,
    JAVA,
    TEXT;

    /** By the first word after a Markdown fence; anything unknown is plain text. */
    public static Language ofFence(String info) {
        String name = info.strip().toLowerCase(Locale.ROOT).split("[\\s{,]", 2)[0];
        return switch (name) {
            case "python", "py", "python3" -> PYTHON;
            case "java" -> JAVA;
            default -> TEXT;
        };
    }

    /** By the end of a file's name. */
    public static Language ofFile(String name) {
        return name.endsWith(".py") ? PYTHON : name.endsWith(".java") ? JAVA : TEXT;
    }
}
