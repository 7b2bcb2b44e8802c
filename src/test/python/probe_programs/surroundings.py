import asyncio
import gc
import os
import sys
import threading

print(sys.argv, __name__, __spec__, os.path.basename(__file__), __builtins__.__name__)
print(sys.path[1:], os.environ.get("PYTHONPATH"), sorted(name for name in os.environ if "EVENT" in name))
print([thread.name for thread in threading.enumerate()], threading.active_count())
print(sys.stdin.read(), sys.stdout.encoding, sys.stdout.line_buffering, sys.stdout.name, sys.flags)
with open(os.devnull) as file:
    print(file.fileno())
print([type(finder).__name__ if not isinstance(finder, type) else finder for finder in sys.meta_path])
print(sys.dont_write_bytecode, "json" in sys.modules, "decimal" in sys.modules)


async def main():
    with open(os.devnull) as file:
        print(file.fileno())
    print(len(asyncio.all_tasks()), asyncio.current_task().get_name())


asyncio.run(main())
