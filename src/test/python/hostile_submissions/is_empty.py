# told: there is no `bounded_map`
