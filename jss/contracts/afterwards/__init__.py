"""What a paste says of contracts beside telling them: remarks, corrections, sums."""
