package dev.asynctutor.shell.command;

/** The exit codes of the tutor; 0 says that all went well. */
public final class ExitCodes {
    /** The learner's code or answer failed, or a check found something. */
    public static final int FAILED = 1;

    /** The command line cannot be understood. */
    public static final int WRONG_USAGE = 2;

    /** Our own fault; {@code EX_SOFTWARE} of sysexits.h. */
    public static final int OUR_FAULT = 70;

    /** Stopped by Ctrl-C, as shells say it. */
    static final int STOPPED = 130;

    private ExitCodes() {}
}
