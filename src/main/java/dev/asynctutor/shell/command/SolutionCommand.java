package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.Session;
import dev.asynctutor.shell.workshop.HelpLadder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows the solution of an exercise to who is sure to want it. */
@Command(name = "solution", description = "Show the solution of this exercise, the last rung of help.")
final class SolutionCommand implements Runnable {
    @ParentCommand
    private TutorCommand tutor;

    @Mixin
    private final ExerciseChoice choice = new ExerciseChoice();

    @Option(names = "--yes", description = "Show it without asking.")
    private boolean yes;

    @Override
    public void run() {
        Session session = tutor.session();
        new HelpLadder(session, choice.in(session)).solution(yes);
    }
}
