package dev.asynctutor.grade;

/** What came of an answer. The explanation is Markdown and stands alone. */
public sealed interface Verdict {
    /** Empty where nothing was judged. */
    String explanation();

    record Right(String explanation) implements Verdict {}

    record Wrong(String explanation) implements Verdict {}

    /** The learner said that they do not know; the explanation tells. */
    record DontKnow(String explanation) implements Verdict {}

    /** What was typed is no answer to this kind of question; {@code expected} says in a sentence what would be. */
    record Unreadable(String expected) implements Verdict {
        @Override
        public String explanation() {
            return "";
        }
    }
}
