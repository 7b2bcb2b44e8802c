# expect: not_twice: sold
"""The last pizza."""
import threading
import time


class Counter:
    def __init__(self, pizzas):
        self.left = pizzas

    def sell(self, pack):
        if self.left == 0:
            return None
        self.left -= 1
        try:
            return pack()
        except BaseException:
            self.left += 1
            raise
