package dev.asynctutor.learner;

import java.io.IOException;

/** A file was read, and what it holds is not progress. */
final class DamageException extends IOException {
    private static final long serialVersionUID = 1L;

    DamageException(String reason) {
        super(reason);
    }
}
