"""Showing what was read: HTML for notebooks, plain tables and drawings for the terminal and the tests."""
