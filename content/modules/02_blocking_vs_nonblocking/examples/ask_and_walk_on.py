"""A look that does not wait."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import socket
import time

oven, cook = socket.socketpair()
cook.setblocking(False)


def look():
    try:
        print(cook.recv(100).decode())
    except BlockingIOError:
        print("nothing yet")


look()
oven.send(b"pizza")
time.sleep(0.1)
look()
look()

oven.close()
cook.close()
