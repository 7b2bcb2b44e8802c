async def first_taxi(call, firms):
    error = ConnectionError("nobody to call")
    for firm in firms:
        try:
            return await call(firm)
        except ConnectionError as problem:
            error = problem
    raise error
