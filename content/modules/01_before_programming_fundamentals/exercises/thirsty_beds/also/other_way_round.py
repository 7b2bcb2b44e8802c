"""How much for the thirsty ones?"""


def water_for(moistures):
    thirsty = len(moistures)
    for moisture in moistures:
        if moisture >= 30:
            thirsty -= 1
    return thirsty * 12
