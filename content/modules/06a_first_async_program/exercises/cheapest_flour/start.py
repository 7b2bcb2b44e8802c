"""The cheapest flour."""
import time

PRICES = {"Bruno": 9, "Carla": 7, "Dino": 8}


def find(goods):
    time.sleep(1)
    return list(PRICES)


def price(name, goods):
    time.sleep(1)
    return PRICES[name]


def order(name, goods):
    time.sleep(1)
    return f"{name} brings {goods}"


def buy(goods, find, price, order):
    names = find(goods)
    prices = [price(name, goods) for name in names]
    cheapest = names[prices.index(min(prices))]
    return order(cheapest, goods)


if __name__ == "__main__":
    print(buy("flour", find, price, order))
