package org.strandline.intake;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Says in words what went wrong, for people. */
final class Failure {

    private Failure() {}

    /** What {@code failure} says, without names of classes. */
    static String sentence(Exception failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        return Objects.requireNonNullElse(failure.getMessage(), "it ends too early");
    }
}
