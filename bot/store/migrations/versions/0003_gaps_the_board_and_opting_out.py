"""Gaps and what moderators made of them, the board, and who opted out."""

import sqlalchemy as sa
from alembic import op

revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('boardpost',
    sa.Column('guild_id', sa.BigInteger(), nullable=False),
    sa.Column('slug', sa.String(), nullable=False),
    sa.Column('channel_id', sa.BigInteger(), nullable=False),
    sa.Column('message_id', sa.BigInteger(), nullable=False),
    sa.Column('shown', sa.String(), nullable=False),
    sa.PrimaryKeyConstraint('guild_id', 'slug', name=op.f('pk_boardpost'))
    )
    op.create_table('gapmark',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('guild_id', sa.BigInteger(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('mark', sa.String(), nullable=False),
    sa.Column('marked_by', sa.BigInteger(), nullable=True),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_gapmark'))
    )
    with op.batch_alter_table('gapmark', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_gapmark_guild_id'), ['guild_id'], unique=False)

    op.create_table('optout',
    sa.Column('person', sa.String(length=32), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('person', name=op.f('pk_optout'))
    )
    op.create_table('draft',
    sa.Column('message_id', sa.BigInteger(), nullable=False),
    sa.Column('question_id', sa.Integer(), nullable=False),
    sa.Column('author', sa.String(length=32), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['question_id'], ['question.id'], name=op.f('fk_draft_question_id_question'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('message_id', name=op.f('pk_draft'))
    )
    with op.batch_alter_table('draft', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_draft_author'), ['author'], unique=False)
        batch_op.create_index(batch_op.f('ix_draft_question_id'), ['question_id'], unique=False)

    # Not made anew: that would lose AUTOINCREMENT, and with it the promise never to give a number twice.
    with op.batch_alter_table('question', schema=None, recreate='never') as batch_op:
        batch_op.add_column(sa.Column('reply_id', sa.BigInteger(), nullable=True))
        batch_op.add_column(sa.Column('queued', sa.Boolean(), server_default=sa.true(), nullable=False))
        batch_op.create_index(batch_op.f('ix_question_message_id'), ['message_id'], unique=False)

