-- What people keep for themselves and for each other: saved searches, and folders of messages with notes.
--
-- A row here is somebody's own, beside being in a sight: the transaction says who reads (see Store.read), and the policies
-- ask both. The registry has no part in it. It removes messages, and what is kept about them goes with them.

create function reader_name() returns text
    language sql stable
    return current_setting('chancery.reader');

-- Saved searches -----------------------------------------------------------------------------------------------------

create table saved_search (
    id       uuid primary key,
    owner    text not null,
    name     text not null,
    query    text not null,
    ordering text not null,
    saved_at timestamptz not null,
    seen     uuid[] not null,
    unique (owner, name)
);
comment on column saved_search.seen is
    'messages that matched in the owner''s sight when the owner said to have seen them; nothing else ever gets in';

-- Folders ------------------------------------------------------------------------------------------------------------

create table folder (
    id       uuid primary key,
    owner    text not null,
    name     text not null,
    label_id integer not null references label,
    shared   boolean not null,
    made_at  timestamptz not null
);
comment on table folder is 'the label is that of the name; shared ones are for whoever in the office sees the name';
create index folder_owner on folder (owner);

create table folder_message (
    folder_id  uuid not null references folder on delete cascade,
    message_id uuid not null references message on delete cascade,
    put_by     text not null,
    put_at     timestamptz not null,
    primary key (folder_id, message_id)
);
create index folder_message_message on folder_message (message_id);

create table folder_note (
    id         uuid primary key,
    folder_id  uuid not null references folder on delete cascade,
    message_id uuid,
    label_id   integer not null references label,
    author     text not null,
    body       text not null,
    written_at timestamptz not null,
    foreign key (folder_id, message_id) references folder_message on delete cascade
);
comment on column folder_note.message_id is 'null where the note is about the folder';
create index folder_note_folder on folder_note (folder_id, message_id);

-- Who may do what ----------------------------------------------------------------------------------------------------

grant select, insert, delete, update (name, seen) on saved_search to chancery_reader;
grant select, insert, delete, update (name, label_id, shared) on folder to chancery_reader;
grant select, insert, delete on folder_message, folder_note to chancery_reader;

do $$
declare
    name text;
begin
    foreach name in array array ['saved_search', 'folder', 'folder_message', 'folder_note'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
    end loop;
end $$;

create policy own on saved_search to chancery_reader
    using (owner = reader_name()) with check (owner = reader_name());

create policy sight on folder for select to chancery_reader
    using (label_id in (select label.id from label) and (shared or owner = reader_name()));
create policy making on folder for insert to chancery_reader
    with check (label_id in (select label.id from label) and owner = reader_name());
create policy changing on folder for update to chancery_reader
    using (owner = reader_name()) with check (label_id in (select label.id from label) and owner = reader_name());
create policy deleting on folder for delete to chancery_reader using (owner = reader_name());

-- A message is in a folder for whoever sees the folder and may cite the message.
create policy sight on folder_message for select to chancery_reader
    using (folder_id in (select folder.id from folder)
        and exists (select from citation where citation.message_id = folder_message.message_id));
create policy putting on folder_message for insert to chancery_reader
    with check (put_by = reader_name()
        and folder_id in (select folder.id from folder)
        and exists (select from citation where citation.message_id = folder_message.message_id));
create policy taking on folder_message for delete to chancery_reader
    using (put_by = reader_name() or folder_id in (select folder.id from folder where folder.owner = reader_name()));

create policy sight on folder_note for select to chancery_reader
    using (label_id in (select label.id from label)
        and folder_id in (select folder.id from folder)
        and (message_id is null
            or exists (select from folder_message as put
                       where put.folder_id = folder_note.folder_id and put.message_id = folder_note.message_id)));
create policy writing on folder_note for insert to chancery_reader
    with check (author = reader_name()
        and label_id in (select label.id from label)
        and folder_id in (select folder.id from folder)
        and (message_id is null
            or exists (select from folder_message as put
                       where put.folder_id = folder_note.folder_id and put.message_id = folder_note.message_id)));
create policy deleting on folder_note for delete to chancery_reader using (author = reader_name());
