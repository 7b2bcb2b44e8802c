package dev.asynctutor.grade;

/** How the checking of a program went. */
public sealed interface CheckOutcome {
    /** The program was judged. */
    record Judged(CheckResult result) implements CheckOutcome {}

    /** The learner stopped it. */
    record Stopped() implements CheckOutcome {}

    /**
     * The check could not judge, through no fault of the program.
     *
     * @param why one sentence
     * @param details what a developer wants to read; may be empty
     */
    record Broken(String why, String details) implements CheckOutcome {}
}
