package dev.asynctutor.run;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What was typed to a program: how much, and its end. Safe for use by several threads. */
final class TypedLog {
    /** In bytes; nobody types more ahead by hand. */
    private static final int KEPT = 1 << 16;

    private byte[] end = {};
    private long total;

    synchronized void add(byte[] typed) {
        total += typed.length;
        byte[] both = Arrays.copyOf(end, end.length + typed.length);
        System.arraycopy(typed, 0, both, end.length, typed.length);
        end = Arrays.copyOfRange(both, Math.max(0, both.length - KEPT), both.length);
    }

    /** What is left when so many bytes of it were read. */
    synchronized String after(long read) {
        int left = (int) Math.min(Math.max(0, total - read), end.length);
        return new String(end, end.length - left, left, StandardCharsets.UTF_8);
    }
}
