"""What a table hides cannot be worked out from what it shows."""

import random

from redflags.measure.disclosure import LEAST, Cell, hidden_cells, hidden_sizes


def test_a_small_count_takes_the_next_smallest_along_so_that_the_total_does_not_tell_it() -> None:
    assert hidden_sizes([100, 3, 40]) == {1, 2}
    assert hidden_sizes([100, 3, 4, 40]) == {1, 2}
    assert hidden_sizes([100, 1, 1, 40]) == {1, 2, 3}  # two together are still few
    assert hidden_sizes([100, 40]) == frozenset()


def test_few_of_the_others_are_hidden_as_much_as_few() -> None:
    assert hidden_cells([Cell(98, 100), Cell(20, 40), Cell(30, 90)]) == {0, 1}


def test_what_is_hidden_is_never_alone_and_never_few_whatever_the_table() -> None:
    lot = random.Random(8)
    for _round in range(2_000):
        cells = [Cell(lot.randint(0, n), n) for n in (lot.randint(1, 60) for _row in range(lot.randint(1, 8)))]
        without = hidden_sizes([cell.n for cell in cells])
        hidden = hidden_cells(cells, without)
        shown = [cell for place, cell in enumerate(cells) if place not in hidden]
        assert all(min(cell.hits, cell.n - cell.hits) >= LEAST for cell in shown)
        assert without <= hidden
        if shown and hidden:
            apart = [cells[place] for place in hidden]
            assert len(apart) > 1
            assert sum(cell.hits for cell in apart) >= LEAST
            assert sum(cell.n - cell.hits for cell in apart) >= LEAST
