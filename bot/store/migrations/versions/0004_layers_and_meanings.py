"""Layers over shipped answers, and what was settled without its words."""

import sqlalchemy as sa
from alembic import op

revision = '0004'
down_revision = '0003'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('gapmark', schema=None) as batch_op:
        batch_op.add_column(sa.Column('encoder', sa.String(), nullable=True))
        batch_op.add_column(sa.Column('meaning', sa.LargeBinary(), nullable=True))
        batch_op.create_index(batch_op.f('ix_gapmark_marked_by'), ['marked_by'], unique=False)

    with op.batch_alter_table('revision', schema=None) as batch_op:
        batch_op.add_column(sa.Column('translations', sa.JSON(none_as_null=True), nullable=True))
        batch_op.add_column(sa.Column('base', sa.JSON(none_as_null=True), nullable=True))
        batch_op.create_index(batch_op.f('ix_revision_author_id'), ['author_id'], unique=False)

    with op.batch_alter_table('setting', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_setting_changed_by'), ['changed_by'], unique=False)

    # These named no channel; the next time that one cannot be used, it is marked by its id.
    op.execute("DELETE FROM setting WHERE key LIKE 'unreachable:%'")
