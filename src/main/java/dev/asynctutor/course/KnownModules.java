package dev.asynctutor.course;

import java.util.LinkedHashMap;
import java.util.Map;

/** The modules of a course that were read so far, by id. */
final class KnownModules {
    private final Map<String, CourseModule> byId = new LinkedHashMap<>();
    private boolean complete = true;

    /** Adds a module; two with one id are a mistake. */
    void add(YamlMap course, CourseModule module) {
        CourseModule other = byId.putIfAbsent(module.id(), module);
        if (other != null) {
            course.problem(
                    "modules",
                    "the modules " + other.folder() + " and " + module.folder() + " have the same id " + module.id());
        }
    }

    /** Remembers that a module could not be read, so that nobody is told that its id is unknown. */
    void oneIsMissing() {
        complete = false;
    }

    boolean isComplete() {
        return complete;
    }

    Map<String, CourseModule> byId() {
        return byId;
    }

    void check(YamlMap map, String field, String id) {
        if (complete && !byId.containsKey(id)) {
            map.problem(field, "there is no module " + id + "; " + NearestName.hint(id, byId.keySet()));
        }
    }
}
