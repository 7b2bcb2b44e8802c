# told: there is no `bounded_map`
def something_else():
    return 1
