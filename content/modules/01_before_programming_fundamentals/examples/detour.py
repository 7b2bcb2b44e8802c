"""A call is a detour."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
def water(bed):
    print("  watering the", bed)


print("at the tap")
water("roses")
print("at the tap again")
water("beans")
print("done")
