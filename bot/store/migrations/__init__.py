"""The database's history: a file in `versions` for each change of the tables, run by `bot.store.migrate`."""
