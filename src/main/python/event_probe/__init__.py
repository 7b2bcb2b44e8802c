"""Records what the event loop of an unmodified program does, as bounded lines of JSON.

It is injected by the environment, so that Python starts the program itself and no frame of ours is on its stack:

    PYTHONPATH=<tools>/event_probe/injected:<tools>
    EVENT_PROBE={"out": "recording.jsonl", "max_events": 20000, "max_bytes": 4000000, "block_ms": 50, "lines": true}

Standard output, standard error and the exit code stay what they are. Standard library only, CPython 3.11 and later.

What a program of a learner could hide with a file of its own (`queue.py`, `random.py`) is not imported before the
program imports asyncio: the modules used until then import only what every Python has already loaded.
"""
