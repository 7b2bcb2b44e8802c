# told: hang
while True:
    pass
