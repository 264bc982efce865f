"""How the Vietnamese press says it: one module for each thing it can read, and its vocabulary."""
