"""The parts of a page: title, lead, body, captions; bylines and the publication line; teasers and navigation."""
