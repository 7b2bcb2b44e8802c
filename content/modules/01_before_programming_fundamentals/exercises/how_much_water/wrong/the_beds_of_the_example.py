# expect: week: only for the example
"""How much water?"""


def litres_a_day(roses, beans):
    return roses * 12 + beans * 8


def litres_a_week(roses, beans):
    return litres_a_day(2, 3) * 7


# Only to try it out:
if __name__ == "__main__":
    print("a day:", litres_a_day(2, 3))
    print("a week:", litres_a_week(2, 3))
