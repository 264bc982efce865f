"""Actors: places, organizations, offices, names, and the officials and bodies that they make."""
