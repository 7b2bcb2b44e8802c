# expect: not_twice: sold
"""The last pizza."""
import threading
import time


class Counter:
    def __init__(self, pizzas):
        self.left = pizzas
        self.lock = threading.Lock()

    def sell(self, pack):
        if self.left == 0:
            return None
        with self.lock:
            self.left -= 1
        try:
            return pack()
        except BaseException:
            with self.lock:
                self.left += 1
            raise
