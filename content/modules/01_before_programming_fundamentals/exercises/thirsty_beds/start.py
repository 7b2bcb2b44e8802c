"""How much for the thirsty ones?"""


def water_for(moistures):
    total = 0
    for moisture in moistures:
        if ___:
            total = ___
    return total


print(water_for([20, 30, 55, 10]))
