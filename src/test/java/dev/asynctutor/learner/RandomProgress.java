package dev.asynctutor.learner;

import dev.asynctutor.learner.Progress.Position;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Learners who do anything in any order, with texts that are hard on a file format. */
final class RandomProgress {
    private static final List<String> TEXTS = List.of(
            "",
            "3",
            "a / b",
            "\"quoted\" \\ back",
            "line\nbreak\tand tab",
            "\u0000\u001f\u2028",
            "übung \u4e2d\u6587 \ud83d\ude80",
            "lone \ud83d surrogate".replace('\ud83d', '?'),
            "],}\n",
            "\n]\n}\n");
    private final Random random;
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    RandomProgress(long seed) {
        this.random = new Random(seed);
    }

    /** Progress after that many random changes. */
    Progress after(Progress start, int changes) {
        Progress progress = start;
        for (int i = 0; i < changes; i++) {
            progress = change(progress);
        }
        return progress;
    }

    private Progress change(Progress progress) {
        now = now.plus(Duration.ofNanos(random.nextLong(Duration.ofDays(2).toNanos())));
        String id = random.nextInt(1, 7) + "/" + text() + random.nextInt(5);
        return switch (random.nextInt(12)) {
            case 0 -> progress.withStep(new Position(id.substring(0, 1), id), now);
            case 1 -> progress.withRun(id, now);
            case 2 -> progress.withTick(id, now);
            case 3 -> progress.withoutTick(id);
            case 4 -> progress.withPath(random.nextBoolean() ? Optional.of(text()) : Optional.empty());
            case 5 -> progress.withSetting(text(), random.nextBoolean() ? Optional.of(text()) : Optional.empty());
            case 6 ->
                progress.withTest(text(), now, List.of(id, text()), random.nextBoolean() ? List.of(text()) : List.of());
            case 7 -> progress.movedTo(new Position(text(), id));
            case 8 -> progress.withExercise(id, e -> e.checked(random.nextBoolean(), now));
            case 9 ->
                progress.withExercise(
                        id, e -> random.nextBoolean() ? e.hinted(2, now).shuffled(now) : e.solutionShown(now));
            default -> progress.withAnswer(id, now, text(), right());
        };
    }

    private Optional<Boolean> right() {
        return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(random.nextBoolean());
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
