async def lunch(cook, dish, patience):
    return await cook(dish)
