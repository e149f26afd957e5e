"""Files on their way in: one module per source, each turning a file into intakes or saying what is wrong with it."""
