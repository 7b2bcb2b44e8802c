"""How tasks are called in a report."""

import re

_DEFAULT_NAME = re.compile(r"Task-(\d+)")


def of_task(task):
    """The name its author gave it, else the name of its coroutine function."""
    if task is None:
        return None
    name = task.get_name()
    if _DEFAULT_NAME.fullmatch(name):
        return getattr(task.get_coro(), "__qualname__", name).rpartition(".")[2]
    return name


def of_tasks(tasks):
    """Names in the order of creation as far as it is known: unnamed tasks are numbered, named ones follow."""

    def age(task):
        number = _DEFAULT_NAME.fullmatch(task.get_name())
        return (0, int(number[1]), "") if number else (1, 0, task.get_name())

    return [of_task(task) for task in sorted(tasks, key=age)]
