package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.Session;
import dev.asynctutor.shell.session.Setting;
import dev.asynctutor.shell.session.UserError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows and changes what the tutor remembers about how it should look and run. */
@Command(name = "settings", description = "Show settings, or change one: settings theme light")
final class SettingsCommand implements Runnable {
    @ParentCommand
    private TutorCommand tutor;

    @Parameters(arity = "0..2", paramLabel = "NAME VALUE", description = "A setting, and its value or default.")
    private List<String> words = List.of();

    @Override
    public void run() {
        Session session = tutor.session();
        if (words.size() == 2) {
            Setting setting = Setting.named(words.get(0))
                    .orElseThrow(() -> new UserError("There is no setting \"" + words.get(0) + "\"; there are "
                            + String.join(", ", names()) + "."));
            session.set(setting, Optional.of(words.get(1)).filter(value -> !value.equals("default")));
            overruled(session, setting);
        } else if (words.size() == 1) {
            throw new UserError("settings takes nothing, or a name and a value: settings theme light.");
        }
        List<List<String>> rows = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            rows.add(List.of(setting.key(), setting.in(session.progress()).orElse("default"), setting.meaning()));
        }
        session.screen().blank();
        session.screen().table(List.of("setting", "value", "meaning"), rows);
    }

    /** What this start was told goes before a setting; else nobody would understand why nothing changes. */
    private static void overruled(Session session, Setting setting) {
        if (setting == Setting.PYTHON && session.options().python().isPresent()) {
            session.screen().hint("This time --python goes before it.");
        }
        boolean wantsColors =
                setting.in(session.progress()).filter(t -> !t.equals("none")).isPresent();
        if (setting == Setting.THEME
                && wantsColors
                && session.screen().screen().face().depth() == 0) {
            session.screen().hint("This time there are no colours: --no-color, NO_COLOR or the terminal says so.");
        }
    }

    private static List<String> names() {
        return Arrays.stream(Setting.values()).map(Setting::key).toList();
    }
}
