"""Two long calls, and a thread that wants a turn."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import hashlib
import threading
import time

ticks = 0


def tick():
    global ticks
    while True:
        time.sleep(0.001)
        ticks = ticks + 1


def watch(call, *values):
    before = ticks
    call(*values)
    if ticks - before > 100:
        return "others ran"
    return "others waited"


threading.Thread(target=tick, daemon=True).start()

password = ("sha256", b"secret", b"salt", 4_000_000)
print(f"hash: {watch(hashlib.pbkdf2_hmac, *password)}")
print(f"sum: {watch(sum, range(20_000_000))}")
