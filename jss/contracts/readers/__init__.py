"""One reader a layout."""
