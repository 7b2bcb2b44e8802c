package dev.asynctutor.shell.session;

import dev.asynctutor.course.Step.Block;
import dev.asynctutor.course.Step.Block.AskQuestion;
import dev.asynctutor.course.Step.Block.Quiz;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Blocks still to be presented: those of a lesson's step, or the questions of a review. */
final class Agenda {
    private final List<Block> blocks;
    private int cursor;

    /** Takes the blocks in order; a quiz becomes its questions. */
    Agenda(List<? extends Block> blocks) {
        List<Block> flat = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Quiz quiz) {
                quiz.questionIds().forEach(id -> flat.add(new AskQuestion(id)));
            } else {
                flat.add(block);
            }
        }
        this.blocks = List.copyOf(flat);
    }

    /** The next block, which is then done with; empty at the end. */
    Optional<Block> take() {
        return cursor < blocks.size() ? Optional.of(blocks.get(cursor++)) : Optional.empty();
    }
}
