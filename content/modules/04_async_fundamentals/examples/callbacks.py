"""A chain of callbacks."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import asyncio

loop = asyncio.new_event_loop()


def have_card():
    print("card checked")
    loop.call_later(1, have_book)
    print("book ordered")


def have_book():
    print("book arrived")
    loop.stop()


loop.call_later(1, have_card)
print("card handed in")
loop.run_forever()
loop.close()
