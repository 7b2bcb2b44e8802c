package dev.asynctutor.screen;

import dev.asynctutor.screen.RunView.Channel;
import dev.asynctutor.screen.Screen.Kind;
import java.util.List;
import org.jline.utils.AttributedString;

/** What the golden screens show. */
enum Scene {
    LESSON,
    CODE,
    RUN,
    TABLE,
    MENU,
    OVERVIEW,
    MESSAGES,
    CHECKS,
    PIECES,
    COMPARISON;

    void draw(Screen screen) {
        switch (this) {
            case LESSON -> lesson(screen);
            case CODE -> code(screen);
            case RUN -> run(screen);
            case TABLE -> table(screen);
            case MENU -> menu(screen);
            case OVERVIEW -> overview(screen);
            case MESSAGES -> messages(screen);
            case CHECKS -> checks(screen);
            case PIECES -> screen.print(PiecesView.render(screen.look(), PIECES_OF_A_CUP));
            case COMPARISON -> screen.print(ComparisonView.render(screen.look(), "yours", "reference solution", ROWS));
        }
    }

    private static final String LESSON_TEXT = """
            <!-- step: two-cups -->

            ## Two cups of tea

            You put the kettle on (3 minutes) and the toast in (2 minutes). You do *not* stand still in front of
            the kettle … that is **all** there is to `await` — see the [manual](https://docs.python.org/3/library/asyncio.html)
            and [module 6a](../06a_first_async_program/lesson.md).

            ### What can be waited for

            - a coroutine, made by calling an `async def` function, which does nothing at all until somebody awaits it
            - a `Task`:
              1. created by `create_task`
              2. or by a task group
            - a future

            > A *ready* task is not a running task.
            > Only one runs at a time.

            ```python
            async def brew(name: str, seconds: float) -> str:
                await asyncio.sleep(seconds)  # 待つ
                return f"{name!r} ready after {seconds:.1f} s, and this line is too long for a narrow screen, even for 80"
            ```

            ```text
            kettle  ######
            toast   ####
            ```

            9. nine
            10. ten

                and more about ten

            日本語の文章は空白なしで折り返されます。日本語の文章は空白なしで折り返されます。日本語の文章は空白なしで折り返されます。

            ---

            Last words.\\
            After a hard break.
            """;

    private static final String TWO_CUPS = """
            import asyncio


            @dataclass
            class Cup:
                '''A cup
                of tea.'''

            async def brew(name, seconds):
                print(name, "on")
                await asyncio.sleep(seconds * 1.5)
                return f"{name} ready{'!' * 3}"

            async def main():
                await asyncio.gather(brew("tea", 3), brew("toast", 2))  # both at the same time, not one after the other
            """;

    private static final List<String> PIECES_OF_A_CUP = List.of(
            "    await asyncio.sleep(seconds)  # 待つ",
            "async def brew(name, seconds):",
            "    print(\"a line that is much too long for a narrow screen\", name, seconds, sep=\", \",\n          end=\"\")");

    private static final List<ComparisonView.Row> ROWS = List.of(
            new ComparisonView.Row("import asyncio", "import asyncio", true),
            new ComparisonView.Row("", "", true),
            new ComparisonView.Row("async def both(fetch):", "async def both(fetch):", true),
            new ComparisonView.Row(
                    "    return await asyncio.gather(fetch(\"the first of the two\"), fetch(\"the second of them\"))",
                    "    async with asyncio.TaskGroup() as group:",
                    false),
            new ComparisonView.Row("", "        first = group.create_task(fetch(\"待つ\"))", false),
            new ComparisonView.Row("    # …", "", false));

    private static void checks(Screen screen) {
        screen.print(ChecksView.render(
                screen.look(),
                List.of(
                        new ChecksView.Row(ChecksView.State.PASSED, "returns the results in order", List.of()),
                        new ChecksView.Row(
                                ChecksView.State.FAILED,
                                "never more than `limit` fetches at once",
                                List.of(
                                        "with limit 3 and 10 items, 10 fetches ran at the same time, at t = 0.00 s",
                                        "line 7: the semaphore is made inside the loop, so each call has its own",
                                        "it printed:",
                                        "| 待つ \u001b[31m and more")),
                        new ChecksView.Row(ChecksView.State.NEXT, "finishes in the shortest possible time", List.of()),
                        new ChecksView.Row(ChecksView.State.OPEN, "blocks nobody", List.of()))));
    }

    private static void lesson(Screen screen) {
        screen.heading("6c · Running multiple tasks", "step 5/14");
        screen.markdown(LESSON_TEXT);
        screen.println();
        screen.footer(List.of("Enter continue", "run", "trace", "edit", "java (the same in Java)", "why"));
    }

    private static void code(Screen screen) {
        screen.code(CodeView.Listing.of("two_cups.py", "gather · 14 lines", TWO_CUPS, 7, Language.PYTHON)
                .marking(17));
        screen.println();
        screen.code("TwoCups.java", "Java 21", """
                /** Two cups. */
                public sealed interface Cup permits Tea {
                    @Override default String brew(int n) throws InterruptedException {
                        Thread.sleep(1_000L * n); // waits
                        return "tea\\n" + 'x' + Duration.ZERO + new Tea(n);
                    }
                }
                """, 1, Language.JAVA);
    }

    private static void run(Screen screen) {
        screen.say(Kind.RUNNING, "Python 3.14 · Ctrl-C stops it");
        RunView view = new RunView(screen);
        view.accept(Channel.OUT, 0, "kettle on\ntoast in\n");
        view.accept(Channel.ERR, 1.5, "warning: \033[31mred\007\u202e\n");
        view.accept(Channel.OUT, 2, "a\tb\n\n 10 %\r 55 %\r100 %\r\n");
        view.accept(Channel.OUT, 12.345, "long ".repeat(50) + "end");
        view.accept(Channel.ERR, 130, "x".repeat(60) + "日本語\n");
        view.end();
        screen.say(Kind.GOOD, "finished in 3.0 s");
    }

    private static void table(Screen screen) {
        screen.markdown("""
                | Tool | Returns | Use it when |
                |------|--------:|-------------|
                | `gather` | a list, in order | you want all results, and the first failure to be raised at once |
                | `wait` | two sets | you want to decide yourself |
                | `as_completed` | an iterator | you want each result as soon as it is there, in the order they arrive |
                """);
    }

    private static void menu(Screen screen) {
        Menu.State state = new Menu.State(
                "Async Tutor",
                "12 modules · about 8 hours",
                List.of("Learn asynchronous programming by predicting, running and watching it."),
                "How much time do you have?",
                List.of(
                        new Menu.Item(
                                "Fast track",
                                "2–3 h",
                                "the essentials: modules 2 3 4 6a 6c, ten examples, one project"),
                        new Menu.Item("Standard", "6–8 h", "modules 1–6f, three projects, the whole checklist"),
                        new Menu.Item("Deep dive", "2 weeks+", "everything, all seven projects, a system of your own")),
                1,
                "↑ ↓ or a number, Enter to choose. You can change it later with: path");
        screen.print(Menu.render(screen.look(), state));
    }

    private static void overview(Screen screen) {
        screen.print(Overview.modules(
                screen.look(),
                List.of(
                        new Overview.Group(
                                "Understanding",
                                List.of(
                                        new Overview.Row("1", "What asynchronous means", "30 min", 100, false),
                                        new Overview.Row("2", "Blocking and waiting", "40 min", 99, false))),
                        new Overview.Group(
                                "Doing",
                                List.of(
                                        new Overview.Row("6c", "Running multiple tasks", "45 min", 1, true),
                                        new Overview.Row(
                                                "6d",
                                                "Timeouts, cancellation and cleaning up after yourself when things go wrong",
                                                "1 h",
                                                0,
                                                false))))));
        screen.println();
        screen.print(Overview.checklist(
                screen.look(),
                List.of(
                        new Overview.Box(
                                true, "Choose between `gather`, `TaskGroup`, `wait` and `as_completed`", "quiz"),
                        new Overview.Box(
                                false, "Stop a task and be sure that it has cleaned up before you go on", ""))));
    }

    private static void messages(Screen screen) {
        AttributedString bar = Bars.progress(screen.look(), 52, 15);
        screen.println(Lines.concat(new AttributedString("Welcome back. "), bar));
        screen.rule();
        for (Kind kind : Kind.values()) {
            screen.say(
                    kind,
                    "never more than `limit` fetches at once: with limit 3 and 10 items, 10 fetches ran at the same time");
        }
    }
}
