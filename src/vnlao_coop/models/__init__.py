"""What there is: values, actors, facts, the article. Pydantic, frozen, no parsing inside."""
