# expect: beds: throws it away
"""How much for the thirsty ones?"""


def water_for(moistures):
    total = 0
    for moisture in moistures:
        if moisture < 30:
            total + 12
    return total


print(water_for([20, 30, 55, 10]))
