package dev.asynctutor.shell.session;

/** A program needs packages that no Python here has; the sentence says what to type. */
final class NeedsSetup extends UserError {
    private static final long serialVersionUID = 1L;

    NeedsSetup(String sentence) {
        super(sentence);
    }
}
