"""Puts the virtual clock in place of the real one, for the rest of the process."""

from virtual_clock import loops, outside, task_order, time_module


def install(clock, report, shuffle, on_deadlock):
    """Every loop made from now on waits on the clock; `on_deadlock(names)` is called where one would wait for ever."""
    around = outside.Outside(clock)
    around.install()
    time_module.install(clock, report)
    task_order.install(shuffle)
    loops.Loops(clock, around, report, on_deadlock).install(shuffle)
