"""The printer and the soup."""
import asyncio
import threading

KIND = "blocking-call"
WHO = "receipt"


async def serve(dish, served):
    await asyncio.sleep(1)
    served.append(dish)


async def pay(table, printer):
    loop = asyncio.get_running_loop()
    done = loop.create_future()

    def work():
        paper = printer(table)
        loop.call_soon_threadsafe(done.set_result, paper)

    await asyncio.sleep(0.5)  # the card
    threading.Thread(target=work).start()
    return await done


async def test_nobody_holds_the_loop(program):
    here = threading.get_ident()
    threads = []

    def printer(table):
        threads.append(threading.get_ident())

    await program.pay(1, printer)
    assert threads[0] != here
