package dev.asynctutor.screen;

/** What a piece of text means; {@link Theme} says what it looks like. */
public enum Role {
    BODY,
    TITLE,
    SUBTITLE,
    RULE,
    STRONG,
    EMPHASIS,
    CODE,
    LINK,
    /** A word that the glossary explains. */
    TERM,
    QUOTE,
    MUTED,
    PROMPT,
    SELECTED,
    GOOD,
    BAD,
    HINT,
    WARNING,
    KEYWORD,
    STRING,
    COMMENT,
    NUMBER,
    DECORATOR,
    FUNCTION,
    TYPE,
    MARKED,
    /** On a timeline: a task runs … */
    RUNS,
    /** … waits for something … */
    WAITS,
    /** … could run, but has not got its turn … */
    READY,
    /** … runs so long without an await that nobody else can. */
    BLOCKS
}
