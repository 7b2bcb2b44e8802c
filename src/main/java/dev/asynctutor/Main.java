package dev.asynctutor;

/** The program's door. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
