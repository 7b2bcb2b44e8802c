"""The sheet in the wind."""


def pour(words, taken):
    global litres
    litres -= taken
    print(f"{words}: {litres}")


litres = 10
pour("the can is full", 0)
pour("left for the beans", 4)
pour("left for tomorrow", 5)
