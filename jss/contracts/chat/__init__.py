"""What people write in chat about their contracts: cut to units, tagged by a small model, put together to drafts."""
