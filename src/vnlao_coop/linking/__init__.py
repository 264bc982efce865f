"""Joining many articles: the same person, document, promise and event, with the reason for each link."""
