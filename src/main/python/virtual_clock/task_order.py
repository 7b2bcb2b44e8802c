"""Tasks whose order in sets is the same in every run.

asyncio keeps tasks in sets and cancels, for one, the children of a failed TaskGroup in the order of the set. That is
the order of the tasks' addresses, which the system chooses anew for each process. Here a task's hash is its number;
with a seed it is shuffled, as asyncio promises no order.
"""

import asyncio


def install(shuffle):
    class Task(asyncio.Task):
        __slots__ = ("_virtual_clock_number",)

        def __hash__(self):
            try:
                return self._virtual_clock_number
            except AttributeError:  # asked for the first time
                self._virtual_clock_number = shuffle.number()
                return self._virtual_clock_number

    Task.__module__ = asyncio.Task.__module__
    Task.__qualname__ = "Task"
    asyncio.Task = asyncio.tasks.Task = Task
    if hasattr(asyncio, "eager_task_factory"):
        factory = asyncio.tasks.create_eager_task_factory(Task)
        factory.__name__ = factory.__qualname__ = "eager_task_factory"
        asyncio.eager_task_factory = asyncio.tasks.eager_task_factory = factory
