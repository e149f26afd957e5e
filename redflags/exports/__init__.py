"""Files that leave the house: one module per export; rows come as generators."""
