package dev.asynctutor.shell.command;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Answers with words that would otherwise be a command. */
@Command(name = "answer", description = "Give an answer that looks like a command: answer run")
final class AnswerCommand implements Runnable {
    @ParentCommand
    private TutorCommand tutor;

    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "The answer.")
    private List<String> words;

    @Override
    public void run() {
        tutor.session().ready().answer(String.join(" ", words));
    }
}
