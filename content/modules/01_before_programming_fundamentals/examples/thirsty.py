"""One of two ways."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
def care_for(bed, moisture):
    if moisture < 30:
        print(f"{bed}: water")
    else:
        print(f"{bed}: leave")


care_for("roses", 20)
care_for("beans", 30)
care_for("leeks", 55)
