"""Three old telephones: calls that block, held by helper threads, all at once."""
import asyncio
import threading

from bench import Blocking, check, equal, expect, given

QUESTIONS = ["when", "where", "why", "who"]


async def asked(learner, questions, together=1):
    """The telephone that was used, and the answers."""
    call = Blocking(str.upper, together=together, name="call")
    given(f"with {len(questions)} questions")
    return call, await learner.ask_all(call, questions)


@check("gives back the answers in the order of the questions", clock="real", seeds=1)
async def answers(learner):
    for questions in [QUESTIONS[:3], ["how"], QUESTIONS, []]:
        call, found = await asked(learner, questions)
        expect(not asyncio.isfuture(found), "what came back is only a promise of the answers: the `await` is missing")
        if isinstance(found, list):
            expect(not any(asyncio.iscoroutine(answer) for answer in found),
                   "an answer is a job that nobody awaited: an `await` is missing")
        equal(found, [question.upper() for question in questions], "the answers")
        equal(len(call.calls), len(questions), "the number of calls")


@answers.mistake("`call(question)` with its brackets telephones here and now; hand over `call` and `question`, with a comma")
def brackets(source):
    import ast
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", None) in ("to_thread", "run_in_executor"):
            if any(isinstance(value, ast.Call) for value in node.args):
                return node.lineno


@answers.mistake("a task runs what is async, on the same thread; the telephone is a plain function and needs a thread")
def no_thread(source):
    return source.call("create_task")


@answers.mistake("only what is async can be awaited; `call` is a plain function, and it gives back its answer at once")
def awaits(source):
    return source.call("call", awaited=True)


@check("never holds the line on the loop's own thread", clock="real", seeds=1)
async def never_at_the_desk(learner):
    call, _ = await asked(learner, QUESTIONS[:3])
    expect(threading.get_ident() not in call.threads, "the telephone was held on the loop's own thread: the desk was dead")


@never_at_the_desk.mistake("a plain function keeps the thread that calls it, whatever stands around it: it needs a helper thread")
def plain(source):
    return source.call("call")


@check("holds all lines at the same time", clock="real", seeds=1)
async def together(learner):
    call, _ = await asked(learner, QUESTIONS, together=4)
    expect(call.peak > 1, "only one line was held at any time")
    expect(call.peak == 4, f"{call.peak} of 4 lines were held at the same time")


@together.mistake("each helper is awaited before the next one is sent: they stand in a row")
def in_a_row(source):
    return source.call("to_thread", inside_loop=True, awaited=True)
