package dev.asynctutor.run;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which packages beside the standard library a Python program needs, as far as the course knows them. */
public final class Packages {
    private static final Pattern METADATA = Pattern.compile("(?ms)^# /// script$(.*?)^# ///$");
    private static final Pattern DEPENDENCIES = Pattern.compile("(?ms)^#\\s*dependencies\\s*=\\s*\\[(.*?)]\\s*$");
    private static final Pattern NAME = Pattern.compile("[\"']\\s*([A-Za-z0-9][A-Za-z0-9._-]*)");
    private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*(?:import|from)\\s+(\\w+)");

    private Packages() {}

    /**
     * Those that a program says it needs in its inline script metadata; where it has none, those it imports.
     *
     * @param source the program's text
     */
    public static Set<String> neededBy(String source) {
        Matcher metadata = METADATA.matcher(source);
        if (!metadata.find()) return known(IMPORT.matcher(source));
        Matcher dependencies = DEPENDENCIES.matcher(metadata.group(1));
        return dependencies.find() ? known(NAME.matcher(dependencies.group(1))) : Set.of();
    }

    private static Set<String> known(Matcher names) {
        Set<String> found = new TreeSet<>();
        while (names.find()) found.add(names.group(1).toLowerCase(Locale.ROOT));
        found.retainAll(PythonProbe.PACKAGES);
        return found;
    }
}
