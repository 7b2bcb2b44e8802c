"""A value goes in, a value comes out."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
def litres_for(beds):
    return beds * 12


small_garden = litres_for(2)
large_garden = litres_for(5)
print(small_garden + large_garden)
