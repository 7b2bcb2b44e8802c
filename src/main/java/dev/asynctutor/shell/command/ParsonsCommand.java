package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.Session;
import dev.asynctutor.shell.session.UserError;
import dev.asynctutor.shell.workshop.HelpLadder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Gives the solution's lines in disorder, and tries an order of them. */
@Command(name = "parsons", description = "The lines of the solution in disorder; parsons 3 1 2 tries an order of them.")
final class ParsonsCommand implements Callable<Integer> {
    @ParentCommand
    private TutorCommand tutor;

    @Parameters(
            arity = "0..*",
            paramLabel = "[ID] ORDER",
            description = "An exercise, and the numbers of the pieces in the right order.")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        Session session = tutor.session();
        boolean named = !words.isEmpty() && !words.get(0).matches("\\d+");
        HelpLadder ladder = new HelpLadder(
                session, session.workshop().exercise(named ? Optional.of(words.get(0)) : Optional.empty()));
        List<String> numbers = named ? words.subList(1, words.size()) : words;
        if (numbers.isEmpty()) {
            ladder.parsons();
            return 0;
        }
        return ladder.tryOrder(numbers(numbers)) ? 0 : 1;
    }

    private static List<Integer> numbers(List<String> words) {
        List<Integer> numbers = new ArrayList<>();
        for (String word : words) {
            if (!word.matches("\\d{1,3}")) {
                throw new UserError(
                        "An order is numbers with spaces between them, as parsons 3 1 2, not \"" + word + "\".");
            }
            numbers.add(Integer.valueOf(word));
        }
        return numbers;
    }
}
