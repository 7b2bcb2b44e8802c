"""A list in two kitchens."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
from multiprocessing import Process

potatoes = []


def peel():
    potatoes.append("peeled")
    print(f"helper counts {len(potatoes)}", flush=True)


if __name__ == "__main__":
    for number in range(2):
        helper = Process(target=peel)
        helper.start()
        helper.join()
    print(f"cook counts {len(potatoes)}")
