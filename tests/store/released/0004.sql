BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
CREATE TABLE alias (
	guild_id BIGINT NOT NULL, 
	"key" TEXT NOT NULL, 
	answer_id INTEGER NOT NULL, 
	CONSTRAINT pk_alias PRIMARY KEY (guild_id, "key"), 
	CONSTRAINT fk_alias_answer_id_answer FOREIGN KEY(answer_id) REFERENCES answer (id)
);
INSERT INTO "alias" VALUES(1100000000000000001,'service fee',1);
INSERT INTO "alias" VALUES(1100000000000000001,'cut',1);
CREATE TABLE answer (
	id INTEGER NOT NULL, 
	guild_id BIGINT NOT NULL, 
	slug VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	CONSTRAINT pk_answer PRIMARY KEY (id), 
	CONSTRAINT uq_answer_guild_id_slug UNIQUE (guild_id, slug)
);
INSERT INTO "answer" VALUES(1,1100000000000000001,'fees','live',2);
INSERT INTO "answer" VALUES(2,1100000000000000001,'retroactive','retired',1);
CREATE TABLE boardpost (
	guild_id BIGINT NOT NULL, 
	slug VARCHAR NOT NULL, 
	channel_id BIGINT NOT NULL, 
	message_id BIGINT NOT NULL, 
	shown VARCHAR NOT NULL, 
	CONSTRAINT pk_boardpost PRIMARY KEY (guild_id, slug)
);
CREATE TABLE draft (
	message_id BIGINT NOT NULL, 
	question_id INTEGER NOT NULL, 
	author VARCHAR(32) NOT NULL, 
	text TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (message_id), 
	CONSTRAINT fk_draft_question_id_question FOREIGN KEY(question_id) REFERENCES question (id) ON DELETE CASCADE
);
CREATE TABLE gapmark (
	id INTEGER NOT NULL, 
	guild_id BIGINT NOT NULL, 
	text TEXT NOT NULL, 
	mark VARCHAR NOT NULL, 
	marked_by BIGINT, 
	at DATETIME NOT NULL, encoder VARCHAR, meaning BLOB, 
	CONSTRAINT pk_gapmark PRIMARY KEY (id)
);
CREATE TABLE optout (
	person VARCHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_optout PRIMARY KEY (person)
);
CREATE TABLE question (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	guild_id BIGINT, 
	channel_id BIGINT NOT NULL, 
	message_id BIGINT NOT NULL, 
	asker VARCHAR(32) NOT NULL, 
	text TEXT NOT NULL, 
	outcome VARCHAR NOT NULL, 
	topic VARCHAR, 
	confidence FLOAT, 
	asked_at DATETIME NOT NULL, 
	way VARCHAR NOT NULL
, reply_id BIGINT, queued BOOLEAN DEFAULT 1 NOT NULL);
INSERT INTO "question" VALUES(1,1100000000000000001,1300000000000000001,1,'b0c6cc1b6ddbdb6bbeb765807ecd5bc8','Is it retroactive?','answered','retroactive',0.9375,'2026-03-01 12:30:00.000000','mention',NULL,1);
CREATE TABLE revision (
	id INTEGER NOT NULL, 
	answer_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	title TEXT NOT NULL, 
	text TEXT NOT NULL, 
	aliases JSON NOT NULL, 
	phrasings JSON NOT NULL, 
	sources JSON NOT NULL, 
	as_of VARCHAR, 
	author_id BIGINT, 
	made_at DATETIME NOT NULL, 
	why TEXT NOT NULL, translations JSON, base JSON, 
	CONSTRAINT pk_revision PRIMARY KEY (id), 
	CONSTRAINT fk_revision_answer_id_answer FOREIGN KEY(answer_id) REFERENCES answer (id), 
	CONSTRAINT uq_revision_answer_id_number UNIQUE (answer_id, number)
);
INSERT INTO "revision" VALUES(1,1,1,'live','What are the fees?','An older text.','["Service Fee", "cut"]','["how much do you take"]','[{"label": "Announcement", "kind": "announcement", "date": "2020-11-08", "url": "https://example.org/thread"}, {"label": "Our rules", "kind": "server", "date": "2026", "url": null}]','2025-05-01',1200000000000000001,'2026-03-01 12:30:00.000000','asked daily','[]',NULL);
INSERT INTO "revision" VALUES(2,1,2,'live','What are the fees?','**Ten** per cent.
No more. 💸','["Service Fee", "cut"]','["how much do you take"]','[{"label": "Announcement", "kind": "announcement", "date": "2020-11-08", "url": "https://example.org/thread"}, {"label": "Our rules", "kind": "server", "date": "2026", "url": null}]','2025-05-01',1200000000000000002,'2026-03-01 12:30:00.000000','shorter','[]',NULL);
INSERT INTO "revision" VALUES(3,2,1,'retired','What are the fees?','**Ten** per cent.
No more. 💸','["past"]','["how much do you take"]','[{"label": "Announcement", "kind": "announcement", "date": "2020-11-08", "url": "https://example.org/thread"}, {"label": "Our rules", "kind": "server", "date": "2026", "url": null}]','2025-05-01',1200000000000000001,'2026-03-01 12:30:00.000000','does not hold here','[]',NULL);
CREATE TABLE secret (
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_secret PRIMARY KEY (name)
);
INSERT INTO "secret" VALUES('user-hash','6ecc82ef3b05a8521c455ff55149772f42074b91b506a71a1831593926db3c24');
CREATE TABLE setting (
	guild_id BIGINT NOT NULL, 
	"key" VARCHAR NOT NULL, 
	value JSON NOT NULL, 
	changed_by BIGINT, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (guild_id, "key")
);
INSERT INTO "setting" VALUES(1100000000000000001,'board','{"channel": 1300000000000000001}',1200000000000000001,'2026-03-01 12:30:00.000000');
CREATE TABLE vote (
	question_id INTEGER NOT NULL, 
	voter VARCHAR(32) NOT NULL, 
	verdict VARCHAR NOT NULL, 
	topic VARCHAR, 
	word TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_vote PRIMARY KEY (question_id, voter, verdict), 
	CONSTRAINT fk_vote_question_id_question FOREIGN KEY(question_id) REFERENCES question (id) ON DELETE CASCADE
);
INSERT INTO "vote" VALUES(1,'4bed3e932286a7daf29c4b35779d6c61','not-quite',NULL,'too short','2026-03-01 12:30:00.000000');
CREATE INDEX ix_question_asked_at ON question (asked_at);
CREATE INDEX ix_question_asker ON question (asker);
CREATE INDEX ix_question_guild_id_asked_at ON question (guild_id, asked_at);
CREATE INDEX ix_alias_answer_id ON alias (answer_id);
CREATE INDEX ix_vote_voter ON vote (voter);
CREATE INDEX ix_gapmark_guild_id ON gapmark (guild_id);
CREATE INDEX ix_draft_author ON draft (author);
CREATE INDEX ix_draft_question_id ON draft (question_id);
CREATE INDEX ix_question_message_id ON question (message_id);
CREATE INDEX ix_gapmark_marked_by ON gapmark (marked_by);
CREATE INDEX ix_revision_author_id ON revision (author_id);
CREATE INDEX ix_setting_changed_by ON setting (changed_by);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('question',1);
COMMIT;
