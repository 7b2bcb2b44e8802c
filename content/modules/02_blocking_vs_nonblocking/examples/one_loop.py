"""Three ovens, one loop."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import select
import socket
import threading


def bake(far_end, name):
    far_end.send(name.encode())
    far_end.close()


def start_oven(name, seconds):
    far_end, near_end = socket.socketpair()
    threading.Timer(seconds, bake, [far_end, name]).start()
    return near_end


waiting = [
    start_oven("oven 1", 1.5),
    start_oven("oven 2", 0.5),
    start_oven("oven 3", 1.0),
]

while waiting:
    ready, _, _ = select.select(waiting, [], [])
    for line in ready:
        print(line.recv(100).decode())
        waiting.remove(line)
        line.close()
