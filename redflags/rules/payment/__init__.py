"""How and where a candidate wants to be paid: method, account, holder, changes."""
