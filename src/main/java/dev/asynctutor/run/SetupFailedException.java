package dev.asynctutor.run;

import java.io.Serial;

/** A private environment could not be made; the message is one sentence for the learner, and what was there before stays. */
public final class SetupFailedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    SetupFailedException(String sentence) {
        super(sentence);
    }

    SetupFailedException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
