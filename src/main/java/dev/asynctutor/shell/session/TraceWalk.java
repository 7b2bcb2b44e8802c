package dev.asynctutor.shell.session;

import dev.asynctutor.loop.LoopState;
import dev.asynctutor.loop.LoopState.Doing;
import dev.asynctutor.loop.Playback;
import dev.asynctutor.screen.TraceFrame.Around;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;

/** Where in a run a person stands, and what each key does to that. Knows no terminal. */
final class TraceWalk {
    /** Milliseconds between two steps while it plays. */
    private static final List<Integer> PACES = List.of(1_500, 800, 400, 150, 50);

    private static final int USUAL_PACE = 2;
    private static final int LONGEST_ENTRY = 12;

    /** A task that can be followed. */
    record Task(int id, String name, String function) {}

    /** What the keys mean at the moment. */
    private sealed interface Mode {
        record Walking(String message) implements Mode {}

        record TypingTime(String typed) implements Mode {}

        record ChoosingTask(String typed) implements Mode {}

        record Guessing(Foretelling.Asked question) implements Mode {}

        record Reading() implements Mode {}
    }

    private static final Mode QUIET = new Mode.Walking("");

    private final Playback playback;
    private final List<Task> tasks;
    private final ToLongFunction<String> times;
    private final boolean unicode;
    private final Foretelling foretelling;
    private int step;
    private Mode mode = QUIET;
    private boolean predicting;
    private boolean playing;
    private int pace = USUAL_PACE;
    private Optional<Task> followed = Optional.empty();
    private int[] turnsOfFollowed = {};

    /**
     * A walk from before the first step.
     *
     * @param times reads a typed time, in µs; negative where it is none
     */
    TraceWalk(Playback playback, List<Task> tasks, ToLongFunction<String> times, boolean unicode) {
        this.playback = playback;
        this.tasks = List.copyOf(tasks);
        this.times = times;
        this.unicode = unicode;
        this.foretelling = new Foretelling(tasks.stream().map(Task::name).toList());
    }

    LoopState state() {
        return playback.at(step);
    }

    boolean playing() {
        return playing;
    }

    int paceMillis() {
        return PACES.get(pace);
    }

    /** Whether the page of keys is to be shown instead of the moment. */
    boolean reading() {
        return mode instanceof Mode.Reading;
    }

    /** The tasks to be chosen from, while one is being chosen. */
    Optional<List<Task>> choice() {
        return mode instanceof Mode.ChoosingTask ? Optional.of(tasks) : Optional.empty();
    }

    /** One step, because it plays. */
    void tick() {
        forward(step + 1);
        if (step >= last()) playing = false;
    }

    /**
     * A key was pressed.
     *
     * @param typed the characters it sent
     * @return whether to go on
     */
    boolean press(TraceKey key, String typed) {
        playing = false;
        if (mode instanceof Mode.TypingTime entry) typeTime(key, typed, entry.typed());
        else if (mode instanceof Mode.ChoosingTask entry) chooseTask(key, typed, entry.typed());
        else if (mode instanceof Mode.Guessing guess) return guess(key, typed, guess.question());
        else if (mode instanceof Mode.Reading) mode = QUIET;
        else return walk(key);
        return true;
    }

    private boolean walk(TraceKey key) {
        mode = QUIET;
        switch (key) {
            case STEP, ENTER -> forward(following() ? nextOfFollowed() : step + 1);
            case BACK -> back(following() ? previousOfFollowed() : step - 1);
            case NEXT_SWITCH -> jumpSwitch();
            case PREVIOUS_SWITCH -> to(playback.previousSwitch(step), "Nobody ran before this step.");
            case FIRST -> step = 0;
            case LAST -> step = last();
            case TIME -> mode = new Mode.TypingTime("");
            case OUTPUT -> to(playback.nextOutput(step), "No more output after this step.");
            case BLOCKING -> to(playback.nextBlocking(step), "Nothing blocks the loop after this step.");
            case ERROR -> to(playback.nextError(step), "No error after this step.");
            case FOLLOW -> follow();
            case PLAY -> play();
            case FASTER -> pace(Math.min(PACES.size() - 1, pace + 1));
            case SLOWER -> pace(Math.max(0, pace - 1));
            case PREDICT -> predict();
            case HELP -> mode = new Mode.Reading();
            case ERASE, OTHER -> say("Press ? for all keys.");
            case LEAVE -> {
                return false;
            }
        }
        return true;
    }

    private int last() {
        return playback.size() - 1;
    }

    private void say(String message) {
        mode = new Mode.Walking(message);
    }

    private void to(OptionalInt target, String none) {
        if (target.isPresent()) step = target.getAsInt();
        else say(none);
    }

    private void back(int target) {
        if (target < 0) say("This is the beginning.");
        else step = target;
    }

    /** Goes on to a step; in predict mode it stops before another task gets its turn, and asks. */
    private void forward(int target) {
        if (target > last()) {
            say(following() ? "It does not run again." : "This is the end.");
            playing = false;
            return;
        }
        OptionalInt turn = predicting && !following() ? playback.nextSwitch(step) : OptionalInt.empty();
        if (turn.isPresent() && turn.getAsInt() <= target && ask(turn.getAsInt())) return;
        step = target;
    }

    private boolean ask(int turn) {
        Optional<Foretelling.Asked> question = foretelling.ask(playback.at(turn - 1), playback.at(turn));
        if (question.isEmpty()) return false;
        step = turn - 1;
        playing = false;
        mode = new Mode.Guessing(question.get());
        return true;
    }

    private void jumpSwitch() {
        OptionalInt turn = playback.nextSwitch(step);
        if (turn.isPresent()) forward(turn.getAsInt());
        else say("No other task runs after this step.");
    }

    private void play() {
        if (step >= last()) step = 0;
        playing = true;
    }

    private void pace(int faster) {
        pace = faster;
        say("Space plays: a step every " + paceMillis() + " ms.");
    }

    private void predict() {
        predicting = !predicting;
        say(
                predicting
                        ? "You are asked who runs next, before every switch. P ends it."
                        : "No more questions. " + foretelling.score() + ".");
    }

    private boolean guess(TraceKey key, String typed, Foretelling.Asked question) {
        if (key == TraceKey.LEAVE) return leaveQuestion(typed);
        if (key == TraceKey.BACK || key == TraceKey.PREDICT) {
            mode = QUIET;
            return walk(key);
        }
        int choice = key == TraceKey.ENTER || key == TraceKey.STEP || key == TraceKey.NEXT_SWITCH ? 0 : digit(typed);
        if (choice < 0 || choice > question.choices().size()) return true;
        step = question.target();
        say(foretelling.answer(question, choice));
        return true;
    }

    /** Escape only takes the question away; {@code q} and Ctrl-C leave as everywhere. */
    private boolean leaveQuestion(String typed) {
        if (!typed.equals("\033")) return false;
        mode = QUIET;
        return true;
    }

    private static int digit(String typed) {
        return typed.length() == 1 && Character.isDigit(typed.charAt(0)) ? typed.charAt(0) - '0' : -1;
    }

    private void typeTime(TraceKey key, String typed, String before) {
        if (key == TraceKey.ENTER) {
            long micros = times.applyAsLong(before);
            if (micros < 0) say(before.isBlank() ? "" : "A time looks like 1.5 or 20ms.");
            else {
                mode = QUIET;
                step = Math.max(0, Math.min(last(), playback.atTime(micros)));
            }
        } else if (cancels(key, typed)) mode = QUIET;
        else mode = new Mode.TypingTime(edited(before, key, typed));
    }

    private void follow() {
        if (tasks.isEmpty()) say("No task ran.");
        else mode = new Mode.ChoosingTask("");
    }

    private void chooseTask(TraceKey key, String typed, String before) {
        if (key == TraceKey.ENTER) choose(before);
        else if (cancels(key, typed)) mode = QUIET;
        else {
            String number = edited(before, key, typed);
            boolean only = !number.isEmpty() && tasks.size() < 10 && key != TraceKey.ERASE;
            if (only) choose(number);
            else mode = new Mode.ChoosingTask(number);
        }
    }

    private void choose(String number) {
        if (number.isBlank()) {
            followed = Optional.empty();
            say("All tasks again.");
            return;
        }
        int index = number.chars().allMatch(Character::isDigit) && number.length() < 7 ? Integer.parseInt(number) : 0;
        if (index < 1 || index > tasks.size()) {
            say("There is no task " + number + ": the numbers go from 1 to " + tasks.size() + ".");
            return;
        }
        Task task = tasks.get(index - 1);
        followed = Optional.of(task);
        turnsOfFollowed = turnsOf(task);
        mode = QUIET;
        if (runsFollowed(step)) return;
        int next = nextOfFollowed();
        if (next <= last()) step = next;
        else say("It does not run again.");
    }

    private static boolean cancels(TraceKey key, String typed) {
        return key == TraceKey.LEAVE && !typed.equalsIgnoreCase("q");
    }

    private static String edited(String before, TraceKey key, String typed) {
        if (key == TraceKey.ERASE) return before.isEmpty() ? before : before.substring(0, before.length() - 1);
        boolean text = typed.length() == 1 && (Character.isLetterOrDigit(typed.charAt(0)) || ".,: ".contains(typed));
        return text && before.length() < LONGEST_ENTRY ? before + typed : before;
    }

    private boolean following() {
        return followed.isPresent();
    }

    /** Every step in which a task gets its turn, in order. */
    private int[] turnsOf(Task task) {
        int[] turns = new int[playback.size()];
        int count = 0;
        for (OptionalInt at = playback.nextOf(-1, task.id()); at.isPresent(); ) {
            turns[count++] = at.getAsInt();
            at = playback.nextOf(at.getAsInt(), task.id());
        }
        return Arrays.copyOf(turns, count);
    }

    private boolean runsFollowed(int at) {
        return at >= 0
                && at <= last()
                && playback.at(at).doing() instanceof Doing.RunsTask run
                && followed.isPresent()
                && run.task().equals(followed.get().name());
    }

    /** The next line of the task, in this turn or in its next one; beyond the end where there is none. */
    private int nextOfFollowed() {
        if (runsFollowed(step + 1)) return step + 1;
        int index = insertion(step + 1);
        return index < turnsOfFollowed.length ? turnsOfFollowed[index] : playback.size();
    }

    /** The line of the task before this one, perhaps the last one of an earlier turn; -1 where there is none. */
    private int previousOfFollowed() {
        if (runsFollowed(step - 1)) return step - 1;
        int index = insertion(step) - 1;
        if (index < 0) return -1;
        int at = turnsOfFollowed[index];
        while (at + 1 < step && runsFollowed(at + 1)) at++;
        return at;
    }

    /** How many of the turns are earlier than a step. */
    private int insertion(int at) {
        int found = Arrays.binarySearch(turnsOfFollowed, at);
        return found >= 0 ? found : -found - 1;
    }

    /** What stands around the moment: the keys that make sense, a question, an answer. */
    Around around() {
        String name = followed.map(Task::name).orElse("");
        return new Around(name, mode instanceof Mode.Guessing, keys(), prompt());
    }

    private String prompt() {
        if (mode instanceof Mode.Walking walking) return walking.message();
        if (mode instanceof Mode.TypingTime entry) return "Go to which time?  " + entry.typed() + "_";
        if (mode instanceof Mode.ChoosingTask entry) return "Follow which task?  " + entry.typed() + "_   (Enter: all)";
        if (mode instanceof Mode.Guessing guess) return guess.question().text();
        return "Any key goes back.";
    }

    private List<String> keys() {
        String right = unicode ? "→" : "->";
        String left = unicode ? "←" : "<-";
        if (playing) return List.of("space stop", "+ faster", "- slower");
        String switches = predicting ? "n next switch (asks)" : "n next task switch";
        if (state().doing() instanceof Doing.Over) switches = "p previous switch";
        return List.of(
                right + " step",
                left + " back",
                "? help",
                "q quit",
                switches,
                "o output",
                "b blocking",
                "g time",
                "space play",
                "P predict",
                "t follow a task",
                "e error");
    }
}
