package dev.asynctutor.grade;

import dev.asynctutor.course.Exercise;
import dev.asynctutor.grade.ExerciseCheck.Submission;

/** Judges programs against exercises, with a Python of its own choice. */
@FunctionalInterface
public interface ExerciseJudge {
    /**
     * Judges a program.
     *
     * @param seeds in how many orders of events each check is run, from 1
     */
    CheckOutcome judge(Exercise exercise, Submission submission, int seeds);
}
