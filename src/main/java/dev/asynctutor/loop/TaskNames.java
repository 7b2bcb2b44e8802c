package dev.asynctutor.loop;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What to call the tasks of a recording: by the name the program gave, else by what tells it from others of its function
 * ({@code cook("soup")} is {@code soup}, {@code worker(2)} is {@code worker 2}), else by the function, never by {@code
 * Task-7}. Where several share it, the second is {@code brew#2}, the third {@code brew#3}.
 */
final class TaskNames {
    private static final String ASYNCIOS = "Task-";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}_. -]{0,14}[\\p{L}\\p{N}]|\\p{L}");

    private final Map<Integer, String> names;

    private TaskNames(Map<Integer, String> names) {
        this.names = names;
    }

    static TaskNames of(Iterable<Event> events) {
        Map<Integer, String> wanted = new LinkedHashMap<>();
        Map<Integer, String> inThread = new HashMap<>();
        for (Event event : events) {
            if (event instanceof Event.TaskMade made) {
                wanted.put(made.task(), wish(made));
                if (made.function().equals("to_thread")) inThread.put(made.task(), "");
            } else if (event instanceof Event.TaskNamed named && wanted.containsKey(named.task())) {
                if (isGiven(named.name())) wanted.put(named.task(), named.name());
            } else if (event instanceof Event.ThreadJob job && "".equals(inThread.get(job.task()))) {
                inThread.put(job.task(), job.function());
                wanted.computeIfPresent(
                        job.task(),
                        (id, name) -> name.equals("to_thread") ? "to_thread(" + job.function() + ")" : name);
            }
        }
        Map<String, Integer> seen = new HashMap<>();
        wanted.replaceAll((id, name) -> {
            int count = seen.merge(name, 1, Integer::sum);
            return count == 1 ? name : name + "#" + count;
        });
        return new TaskNames(wanted);
    }

    private static String wish(Event.TaskMade made) {
        if (isGiven(made.name())) return made.name();
        String function = shortFunction(made.function());
        if (NUMBER.matcher(made.argument()).matches()) return function + " " + made.argument();
        return WORD.matcher(made.argument()).matches() ? made.argument() : function;
    }

    static boolean isGiven(String name) {
        if (name.isEmpty() || name.equals("?")) return false;
        if (!name.startsWith(ASYNCIOS) || name.length() == ASYNCIOS.length()) return true;
        for (int i = ASYNCIOS.length(); i < name.length(); i++) {
            if (!Character.isDigit(name.charAt(i))) return true;
        }
        return false;
    }

    /** A qualified name without the functions around it: {@code main.<locals>.worker} is {@code worker}. */
    static String shortFunction(String function) {
        String local = "<locals>.";
        int cut = function.lastIndexOf(local);
        String name = cut < 0 ? function : function.substring(cut + local.length());
        return name.isEmpty() ? "task" : name;
    }

    /** The name of a task; one the recording does not introduce is {@code task 7}. */
    String of(int task) {
        String name = names.get(task);
        return name == null ? "task " + task : name;
    }
}
