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
        try:
            return pack()
        except BaseException:
            with self.lock:
                self.left += 1
            raise


if __name__ == "__main__":
    def pack():
        time.sleep(0.1)
        return "box"

    def till(name):
        print(name, counter.sell(pack))

    counter = Counter(pizzas=2)
    tills = [threading.Thread(target=till, args=[name])
             for name in ["till 1", "till 2", "till 3"]]
    for one in tills:
        one.start()
    for one in tills:
        one.join()
    print("left:", counter.left)
