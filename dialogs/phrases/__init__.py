"""How people say it: data only."""
