"""Papers that leave the house: plain blocks of text and tables, set as accessible PDF or drawn on a page."""
