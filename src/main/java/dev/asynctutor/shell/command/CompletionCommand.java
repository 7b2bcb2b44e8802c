package dev.asynctutor.shell.command;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints a script that completes the tutor's commands in bash or zsh. */
@Command(name = "completion", description = "Print a completion script: source <(tutor completion bash)")
final class CompletionCommand implements Runnable {
    /** The shells there is a script for; zsh reads bash's through its own {@code bashcompinit}. */
    enum Shell {
        bash,
        zsh
    }

    @ParentCommand
    private TutorCommand tutor;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "bash|zsh", description = "The shell.")
    private Shell shell;

    @Override
    public void run() {
        String script = AutoComplete.bash("tutor", spec.root().commandLine());
        String preamble = shell == Shell.zsh ? "autoload -U +X bashcompinit && bashcompinit\n" : "";
        tutor.session().printRaw((preamble + script).stripTrailing());
    }
}
