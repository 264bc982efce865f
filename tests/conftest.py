"""Test settings.

The suite is the same on every run; ``pytest --hypothesis-profile=explore`` looks further.
"""

from hypothesis import settings

collect_ignore = ["fuzz_texts.py"]  # needs atheris; run by test_fuzz.py

settings.register_profile("steady", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None, max_examples=5000)
settings.load_profile("steady")
