import asyncio
import os
import subprocess
import sys


async def main():
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", "import os; print(sorted(k for k in os.environ if 'PROBE' in k)); raise SystemExit(3)",
        stdout=asyncio.subprocess.PIPE,
    )
    output, _ = await process.communicate()
    print(output.decode().strip(), process.returncode)
    shell = await asyncio.create_subprocess_shell("echo from the shell; exit 4")
    print(await shell.wait())


asyncio.run(main())
print(os.environ.get("PYTHONPATH"), "EVENT_PROBE" in os.environ, flush=True)
subprocess.run([sys.executable, "-c", "print('a child of a plain call')"], check=True)
subprocess.run([sys.executable, "-c", "print('after a function')"], preexec_fn=lambda: None)
