"""What people say about answers."""

import sqlalchemy as sa
from alembic import op

revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('vote',
    sa.Column('question_id', sa.Integer(), nullable=False),
    sa.Column('voter', sa.String(length=32), nullable=False),
    sa.Column('verdict', sa.String(), nullable=False),
    sa.Column('topic', sa.String(), nullable=True),
    sa.Column('word', sa.Text(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['question_id'], ['question.id'], name=op.f('fk_vote_question_id_question'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('question_id', 'voter', 'verdict', name=op.f('pk_vote'))
    )
    with op.batch_alter_table('vote', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_vote_voter'), ['voter'], unique=False)
