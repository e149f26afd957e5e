"""What a candidate shares with somebody else on the register."""
