package dev.asynctutor.shell.session;

/** What a person typed where no prompt was: in the pager, or to a program that did not read it. The next prompt begins with it. */
public final class TypedAhead {
    private final StringBuilder text = new StringBuilder();

    void add(String typed) {
        text.append(typed);
    }

    /** What was typed since the last time. */
    public String take() {
        String typed = text.toString();
        text.setLength(0);
        return typed;
    }
}
