"""Everything that touches the world: Discord, the database, files, the clock."""
