import asyncio
import sys


async def main():
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", "print('from outside')", stdout=asyncio.subprocess.PIPE
    )
    output, _ = await process.communicate()
    print(output.decode().strip(), process.returncode)


asyncio.run(main())
