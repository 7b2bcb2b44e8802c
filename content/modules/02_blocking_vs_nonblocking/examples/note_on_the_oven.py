"""A function to call when it rings."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import selectors
import socket

notes = selectors.DefaultSelector()


def empty_oven(line):
    print("oven:", line.recv(100).decode())


def answer_phone(line):
    print("phone:", line.recv(100).decode())


def wait_for_bell():
    for key, _ in notes.select():
        function = key.data
        function(key.fileobj)


far_oven, oven = socket.socketpair()
far_phone, phone = socket.socketpair()

notes.register(oven, selectors.EVENT_READ, empty_oven)
notes.register(phone, selectors.EVENT_READ, answer_phone)
print("two notes pinned")

far_phone.send(b"one more pizza")
wait_for_bell()
far_oven.send(b"pizza is done")
wait_for_bell()

for line in [far_oven, oven, far_phone, phone]:
    line.close()
notes.close()
