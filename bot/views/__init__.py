"""Cards, buttons and forms that features share."""
