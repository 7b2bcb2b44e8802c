package dev.asynctutor.grade;

import java.util.concurrent.Semaphore;

/**
 * Lets as many programs run at once as the machine has use for: programs on the virtual clock are busy all the time and
 * take a processor each, programs in real time mostly sleep and take a place among several.
 */
final class Lanes {
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private static final int SLEEPERS = 3 * PROCESSORS;

    /** How many programs may run at once in all. */
    static final int PLACES = PROCESSORS + SLEEPERS;

    private final Semaphore busy = new Semaphore(PROCESSORS);
    private final Semaphore asleep = new Semaphore(SLEEPERS);

    /** The same execution, with each program waiting for a place in its lane. */
    Execution around(Execution execution) {
        return program -> {
            Semaphore lane = program.clock().virtual() ? busy : asleep;
            lane.acquireUninterruptibly();
            try {
                return execution.run(program);
            } finally {
                lane.release();
            }
        };
    }

    /** The same judge, with each program waiting for a place among the busy ones. */
    ExerciseJudge around(ExerciseJudge judge) {
        return (exercise, submission, seeds) -> {
            busy.acquireUninterruptibly();
            try {
                return judge.judge(exercise, submission, seeds);
            } finally {
                busy.release();
            }
        };
    }
}
