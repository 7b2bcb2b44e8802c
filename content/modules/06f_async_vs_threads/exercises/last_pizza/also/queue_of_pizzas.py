"""The last pizza."""
import queue


class Counter:
    """The queue has its lock inside."""

    def __init__(self, pizzas):
        self.shelf = queue.SimpleQueue()
        for number in range(pizzas):
            self.shelf.put(number)

    def sell(self, pack):
        try:
            pizza = self.shelf.get_nowait()
        except queue.Empty:
            return None
        packed = False
        try:
            box = pack()
            packed = True
            return box
        finally:
            if not packed:
                self.shelf.put(pizza)
