package dev.asynctutor;

import dev.asynctutor.shell.Launcher;
import java.util.List;

/** The program's door; only here does anything exit. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        int code = new Launcher(System.err).run(List.of(arguments));
        System.out.flush();
        Runtime.getRuntime().exit(code);
    }
}
