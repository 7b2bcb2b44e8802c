"""Wait for the doorbell, but not too long."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import selectors
import socket
import threading

door, street = socket.socketpair()
bell = selectors.DefaultSelector()
bell.register(door, selectors.EVENT_READ)


def wait_at_most(seconds):
    rang = bell.select(seconds)
    if rang:
        print("bell:", door.recv(100).decode())
    else:
        print("time is up")


threading.Timer(0.7, street.send, [b"new strings"]).start()
wait_at_most(0.2)
wait_at_most(5)
wait_at_most(0.2)

bell.close()
door.close()
street.close()
