"""What happens between the offer and the months after the first day."""
