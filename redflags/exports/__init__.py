"""Files that leave the house: one module per table; rows come as generators."""
