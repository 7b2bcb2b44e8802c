"""Otto's Saturday."""


def saturday(begin, wait_for, work):
    for what in ["barrel", "seeds"]:
        begin(what)
    work("weed")
    for what, job in [("seeds", "sow"), ("barrel", "water")]:
        wait_for(what)
        work(job)
