package dev.asynctutor.run;

import java.util.LinkedHashMap;
import java.util.Map;

/** The variables a program sees beside the machine's own. */
final class ProgramEnvironment {
    /** Every process of a run inherits this variable; it is how one that escaped is found. */
    static final String MARKER = "ASYNC_TUTOR_RUN";

    /** Settings of the tutor are none of the program's business. */
    static final String TUTOR_PREFIX = "TUTOR_";

    private ProgramEnvironment() {}

    /** Without the first, output into a pipe would come all at the end; the second keeps it readable in any locale. */
    static Map<String, String> additions(Job job, String marker) {
        Map<String, String> additions = new LinkedHashMap<>();
        additions.put("PYTHONUNBUFFERED", "1");
        additions.put("PYTHONIOENCODING", "utf-8");
        additions.putAll(job.environment());
        additions.put(MARKER, marker);
        return additions;
    }
}
