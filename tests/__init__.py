"""The tests: one file a module, cases and transcripts as data, and the laws of the source."""
