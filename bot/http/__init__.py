"""HTTP in both directions: a client for calls to the Bot API, a server for its webhook."""
