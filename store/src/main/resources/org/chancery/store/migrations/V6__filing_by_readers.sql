-- People with an account file messages too. What they are told of it must not depend on what they cannot see, so the
-- same bytes may be filed again where those who hand them in cannot see all of what is there (docs/adr/0011).

alter table account add column may_file boolean not null default false;
comment on column account.may_file is 'whether the person may file messages, of whatever label';

alter table message drop constraint message_sha256_key;
create index message_sha256 on message (sha256);

alter table message add column filed_by text not null default '';
comment on column message.filed_by is 'the account that handed it in, empty where the office itself did; never readable by a reader';

-- Whoever can cite a message can see when it came in, and so which of two editions is the later.
alter table citation add column filed_at timestamptz;
alter table citation no force row level security;
alter table message no force row level security;
update citation set filed_at = message.filed_at from message where message.id = citation.message_id;
alter table message force row level security;
alter table citation force row level security;
alter table citation alter column filed_at set not null;

-- A message without a number is known by its originator and date-time group.
create index citation_sent on citation (dtg, originator) where serial is null;
