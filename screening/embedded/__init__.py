"""PostgreSQL and Redis from installed wheels, and the one supervised process behind `make run`."""
