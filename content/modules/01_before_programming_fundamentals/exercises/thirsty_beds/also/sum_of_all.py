"""How much for the thirsty ones?"""


def water_for(moistures):
    return sum(12 for moisture in moistures if moisture < 30)
