"""The last pizza."""
import threading


class Counter:
    def __init__(self, pizzas):
        self.pizzas = threading.Semaphore(pizzas)

    def sell(self, pack):
        if not self.pizzas.acquire(blocking=False):
            return None
        try:
            return pack()
        except Exception:
            self.pizzas.release()
            raise
