"""The probe rests while a library is imported: to be asked for every function that runs there would be slow.

Python takes a lock around each module it loads, so what the lock does first and last happens around the import, and
no frame of ours is on the stack while the module runs. Before a module of the program's own runs, its loader is asked
to make it: then the probe listens again.
"""

import _thread
import sys


class _State(_thread._local):
    resting = False  # whether this thread would be listened to, did it not import something


def rest_during(listening, listen, rest, is_of_program):
    """From now on `rest()` is called when an import begins and `listen()` when it is over, `listening()` says how it
    stands, and `is_of_program(path)` whether a module is the program's own."""
    bootstrap = sys.modules["_frozen_importlib"]
    locks = bootstrap._ModuleLockManager
    loaders = sys.modules["_frozen_importlib_external"]._LoaderBasics
    take, release, make = locks.__enter__, locks.__exit__, loaders.create_module
    state = _State()

    def __enter__(lock):
        take(lock)
        lock.outer_rests = state.resting
        lock.rests = listening()
        if lock.rests:
            state.resting = True
            rest()

    def __exit__(lock, *error):
        if lock.rests:
            listen()
        elif lock.outer_rests and listening():
            rest()  # a module of the program's has come to its end, and a library goes on
        state.resting = lock.outer_rests
        return release(lock, *error)

    def create_module(loader, spec):
        if state.resting and is_of_program(spec.origin):
            listen()
        return make(loader, spec)

    locks.__enter__, locks.__exit__, loaders.create_module = __enter__, __exit__, create_module
