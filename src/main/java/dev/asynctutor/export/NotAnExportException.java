package dev.asynctutor.export;

import java.io.Serial;

/** The course is not written where it was asked for, since something else is there; the message is a whole sentence. */
public final class NotAnExportException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    NotAnExportException(String sentence) {
        super(sentence);
    }
}
