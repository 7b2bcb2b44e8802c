package dev.asynctutor.learner;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Says in a few words why the disk refused; the exceptions of the JDK often hold only a path. */
public final class Refusals {
    private Refusals() {}

    public static String inWords(IOException refusal) {
        if (refusal instanceof AccessDeniedException denied) return "no permission for " + denied.getFile();
        if (refusal instanceof FileAlreadyExistsException exists) return exists.getFile() + " is not a folder";
        if (refusal instanceof NoSuchFileException missing) return missing.getFile() + " is missing";
        if (refusal instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getReason() + ": " + failed.getFile();
        }
        return Optional.ofNullable(refusal.getMessage())
                .orElseGet(() -> refusal.getClass().getSimpleName());
    }
}
