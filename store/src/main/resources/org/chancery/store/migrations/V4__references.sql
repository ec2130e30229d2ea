-- Which messages a message cites, and the parts of a message's own number, by which what is cited is found.

alter table citation add column post text not null default '', add column serial integer, add column year integer;
comment on column citation.serial is 'of the message''s number, null where it has none; with the post before it and the year, if that is known';

-- What was filed before has its number in one text. The owner of the tables fills the parts in: row-level security binds
-- it too, so for this once it is told not to.
alter table citation no force row level security;
update citation
set post = regexp_replace(reference, ' [0-9]{1,9}$', ''),
    serial = substring(reference from ' ([0-9]{1,9})$')::integer,
    year = extract(year from dtg at time zone 'UTC')::integer
where reference ~ '. [0-9]{1,9}$';
alter table citation force row level security;
create index citation_number on citation (serial, post) where serial is not null;

create table cited (
    message_id uuid not null references message on delete cascade,
    element    integer not null,
    ordinal    integer not null,
    label_id   integer not null references label,
    letter     text not null,
    post       text not null,
    serial     integer not null,
    year       integer,
    primary key (message_id, element, ordinal),
    foreign key (message_id, element) references element (message_id, ordinal) on delete cascade
);
comment on table cited is 'the messages that the references of a message name; each bears the label of the element that names it';
create index cited_number on cited (serial, post);

-- What names a message is as restricted as the words that name it, whatever they are marked later.
create function cited_follows() returns trigger
    language plpgsql as $$
begin
    update cited set label_id = new.label_id where message_id = new.message_id and element = new.ordinal;
    return null;
end $$;

create trigger element_remarked after update of label_id on element
    for each row when (old.label_id <> new.label_id) execute function cited_follows();

-- Whether the rows of a message are those that this version makes of its bytes; 0 for what was filed before.
alter table message add column derivation smallint not null default 0;
comment on column message.derivation is 'which version of the reading its rows were derived by';
create index message_derivation on message (derivation);

grant select, insert on cited to chancery_registry;
grant update (label_id) on cited to chancery_registry;
grant delete on cited to chancery_registry;
grant update (derivation) on message to chancery_registry;
grant select on cited to chancery_reader;

alter table cited enable row level security;
alter table cited force row level security;
create policy registry on cited to chancery_registry using (true) with check (true);
create policy sight on cited for select to chancery_reader using (label_id in (select label.id from label));
