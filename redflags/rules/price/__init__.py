"""What a candidate asks for, against what such work pays."""
