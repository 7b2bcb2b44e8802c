package dev.asynctutor.run;

import java.io.Serial;

/** No interpreter can be used; the message is one sentence for the learner, ending in what to do. */
public sealed class NoInterpreterException extends RuntimeException permits MissingPackagesException {
    @Serial
    private static final long serialVersionUID = 1L;

    public NoInterpreterException(String sentence) {
        super(sentence);
    }

    public NoInterpreterException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
