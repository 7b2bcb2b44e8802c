# told: cannot be called
bounded_map = print
