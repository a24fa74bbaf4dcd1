"""The bots that are measured side by side: small programs that read their settings from the environment."""
