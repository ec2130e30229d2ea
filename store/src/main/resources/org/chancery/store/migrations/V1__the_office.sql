-- The office's tables. Every row that a reader can read carries one label, and forced row-level security lets through
-- the rows whose label the reader's clearance dominates. The clearance is set by the transaction (see Store.read) in
-- settings that live no longer than it; where they are not set, reading fails.
--
-- Two roles, neither of which owns a table:
--   chancery_reader    reads rows in the sight, and may add to the journal
--   chancery_registry  files messages, keeps accounts, builds the index; sees all rows

do $$
begin
    create role chancery_reader nologin;
exception when duplicate_object or unique_violation then null;
end $$;

do $$
begin
    create role chancery_registry nologin;
exception when duplicate_object or unique_violation then null;
end $$;

do $$
begin
    execute format('grant chancery_reader, chancery_registry to %I', current_user);
end $$;

-- The office itself: one row, whose id tells its index and its exports from those of another database.
create table office (
    id         uuid primary key default gen_random_uuid(),
    founded_at timestamptz not null default now()
);
create unique index office_is_one on office ((true));
insert into office default values;

-- Labels -------------------------------------------------------------------------------------------------------------

create table label (
    id           integer generated always as identity primary key,
    canonical    text not null unique,
    rank         smallint not null,
    level        text not null,
    abbreviation text not null,
    controls     text[] not null,
    release      text not null,
    countries    text[],
    principals   text[]
);
comment on column label.countries is 'whose nationals may read; null is everyone';
comment on column label.principals is 'who may read by name; null is anyone';

-- True where the clearance of this transaction dominates a label. The settings come back empty, not absent, after the
-- first transaction of a connection: an empty one fails too, in the cast.
create function in_sight(rank smallint, controls text[], countries text[], principals text[]) returns boolean
    language sql stable
    return rank <= current_setting('chancery.rank')::integer
        and controls <@ current_setting('chancery.controls')::text[]
        and (countries is null or current_setting('chancery.country') = any (countries))
        and (principals is null or principals && current_setting('chancery.principals')::text[]);

-- Messages -----------------------------------------------------------------------------------------------------------

create table message (
    id        uuid primary key,
    label_id  integer not null references label,
    sha256    bytea not null unique,
    bytes     bytea not null,
    scheme    text not null,
    source    text not null,
    filed_at  timestamptz not null
);
comment on table message is 'the bytes as received; the label is the join of all portions';
comment on column message.source is 'file, and place in it, that the bytes came from';

create table citation (
    message_id uuid not null references message,
    label_id   integer not null references label,
    reference  text not null,
    dtg        timestamptz,
    dtg_text   text not null,
    originator text not null,
    primary key (message_id, label_id)
);
comment on table citation is 'how to cite a message: one row for each label among its portions, so that whoever sees a portion can cite it';

create table portion (
    id         uuid primary key,
    message_id uuid not null references message,
    label_id   integer not null references label,
    ordinal    integer not null,
    kind       text not null,
    number     text not null,
    mark       text not null,
    span_start integer not null,
    span_end   integer not null,
    body       text not null,
    position   bigint generated always as identity,
    unique (message_id, ordinal)
);
comment on table portion is 'one markable stretch; portions tile the bytes of their message';
comment on column portion.body is 'the text for reading and search, derived from the bytes';
comment on column portion.position is 'order of filing, from which the index follows; never readable by a reader';
create index portion_position on portion (position);

create table element (
    message_id uuid not null references message,
    ordinal    integer not null,
    label_id   integer not null references label,
    kind       text not null,
    value      text not null,
    detail     text not null,
    primary key (message_id, ordinal)
);
comment on table element is 'values of the heading and of the fields before the text';

create table finding (
    message_id uuid not null references message,
    ordinal    integer not null,
    portion_id uuid not null references portion,
    label_id   integer not null references label,
    rule       text not null,
    severity   text not null,
    line       integer not null,
    col        integer not null,
    message    text not null,
    citation   text not null,
    primary key (message_id, ordinal)
);
comment on column finding.line is 'in the portion, from 1';

-- Accounts and the journal -------------------------------------------------------------------------------------------

create table account (
    username      text primary key,
    name          text not null,
    title         text not null,
    password_hash text not null,
    rank          smallint not null,
    level         text not null,
    abbreviation  text not null,
    controls      text[] not null,
    country       text not null,
    principals    text[] not null
);

create table journal (
    seq     bigint primary key,
    at      timestamptz not null,
    actor   text not null,
    action  text not null,
    subject text not null,
    detail  text not null,
    hash    bytea not null
);
comment on table journal is 'append-only; each hash is SHA-256 over the one before and the entry''s own fields';

-- The bytes that an entry is hashed over: each field behind its length, so that no two entries share them.
create function journal_bytes(seq bigint, at timestamptz, actor text, action text, subject text, detail text) returns bytea
    language sql stable
    return convert_to(
        (select string_agg(octet_length(f) || ':' || f, '' order by n)
         from unnest(array [seq::text, (extract(epoch from at) * 1000000)::bigint::text, actor, action, subject, detail])
              with ordinality as t (f, n)),
        'UTF8');

-- Adds an entry behind the last one. The lock makes the chain one chain: it is held until the transaction ends, so an
-- entry and what it describes are written together or not at all.
create function journal_append(at timestamptz, actor text, action text, subject text, detail text) returns void
    language plpgsql security definer
    set search_path from current as $$
declare
    last journal;
    next bigint;
begin
    perform pg_advisory_xact_lock(hashtext('chancery.journal'));
    select * into last from journal order by seq desc limit 1;
    next := coalesce(last.seq, 0) + 1;
    insert into journal values (next, at, actor, action, subject, detail,
        sha256(coalesce(last.hash, ''::bytea) || journal_bytes(next, at, actor, action, subject, detail)));
end $$;

create function journal_refuse() returns trigger
    language plpgsql as $$
begin
    raise exception 'the journal is append-only';
end $$;

create trigger journal_append_only before update or delete or truncate on journal
    for each statement execute function journal_refuse();

-- Who may do what ----------------------------------------------------------------------------------------------------

revoke execute on function journal_append from public;
grant execute on function journal_append to chancery_reader, chancery_registry;
do $$
begin
    execute format('grant usage on schema %I to chancery_reader, chancery_registry', current_schema());
end $$;

grant select, insert on label, message, citation, portion, element, finding to chancery_registry;
grant select, insert, update on account to chancery_registry;
grant select on journal, office to chancery_registry;

grant select on label, message, citation, element, finding to chancery_reader;
grant select (id, message_id, label_id, ordinal, kind, number, mark, span_start, span_end, body) on portion
    to chancery_reader;

do $$
declare
    name text;
begin
    foreach name in array array ['label', 'message', 'citation', 'portion', 'element', 'finding'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy registry on %I to chancery_registry using (true) with check (true)', name);
        if name <> 'label' then
            execute format('create policy sight on %I for select to chancery_reader '
                'using (label_id in (select label.id from label))', name);
        end if;
    end loop;
end $$;

create policy sight on label for select to chancery_reader
    using (in_sight(rank, controls, countries, principals));
