"""The parts of evaluate.py: one module a set of texts, one for running the engine, one for telling."""
