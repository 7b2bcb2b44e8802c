package dev.asynctutor.shell.session;

/** Something a person can put right, told in one sentence; never a stack trace. */
public sealed class UserError extends RuntimeException permits NeedsSetup {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    public UserError(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
