package dev.asynctutor.run;

import java.io.Serial;

/** There are Pythons, but none has the packages that a program needs; the message says what to type. */
public final class MissingPackagesException extends NoInterpreterException {
    @Serial
    private static final long serialVersionUID = 1L;

    public MissingPackagesException(String sentence) {
        super(sentence);
    }
}
