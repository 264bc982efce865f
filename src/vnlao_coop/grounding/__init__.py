"""A draft against its article: quotes found, values read again, and two accounts compared."""
