"""How much water?"""
ROSES = 12
BEANS = 8


def litres_a_day(roses, beans):
    litres = 0
    for bed in range(roses):
        litres = litres + ROSES
    for bed in range(beans):
        litres = litres + BEANS
    return litres


def litres_a_week(roses, beans):
    litres = 0
    for day in ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]:
        litres = litres + litres_a_day(roses, beans)
    return litres
