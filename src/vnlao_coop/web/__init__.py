"""Saved web pages: the characters, what the page says of itself, and the article in it (extra ``[html]``)."""
