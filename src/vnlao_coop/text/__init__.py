"""Characters: the raw text and its folded twin, tokens, sentences, the matcher.

This room knows nothing of dates or offices. Everything above it addresses text by token
and asks :class:`~vnlao_coop.text.source.Source` for the raw characters behind a span.
"""
