package dev.asynctutor.loop.diagnosis;

/** One kind of mistake and what proves it. */
public interface Rule {
    /** Adds what the evidence proves, and nothing else. */
    void judge(Evidence evidence, Findings findings);
}
