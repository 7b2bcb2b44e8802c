# expect: fails: None
"""The last pizza."""
import threading
import time


class Counter:
    def __init__(self, pizzas):
        self.left = pizzas
        self.lock = threading.Lock()

    def sell(self, pack):
        with self.lock:
            if self.left == 0:
                return None
            self.left -= 1
        return pack()
