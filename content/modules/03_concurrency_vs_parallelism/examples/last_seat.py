"""One seat, two sellers, one thread."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
seats = 1


def sell(seller):
    global seats
    seen = seats
    yield
    if seen > 0:
        seats = seats - 1
        print(f"{seller}: sold")


ada = sell("Ada")
ben = sell("Ben")

next(ada)
next(ben)
next(ada, None)
next(ben, None)
print(f"seats left: {seats}")
