package dev.asynctutor.shell.command;

import dev.asynctutor.shell.session.SearchResults;
import dev.asynctutor.shell.session.Session;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Finds words in all that the course says. */
@Command(name = "search", description = "Find words in lessons, examples, glossary, reference and guides.")
final class SearchCommand extends Reporting {
    @Parameters(arity = "0..*", paramLabel = "WORD", description = "What is to be found; all words must be there.")
    private List<String> words = List.of();

    @Override
    Report report(Session session) {
        SearchResults results = new SearchResults(session, words);
        return new Report(results::json, results::draw);
    }
}
