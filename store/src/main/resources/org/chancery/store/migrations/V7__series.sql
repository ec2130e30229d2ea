-- The numbers of channels and addressees that a message bears, by which its recipients see what is missing. Its own
-- number stands with its citation, which whoever sees a part of it may see; these stand in a line of the heading, and are
-- as restricted as the portion that the line is in.

create table numbered (
    message_id uuid not null references message on delete cascade,
    portion_id uuid not null references portion on delete cascade,
    label_id   integer not null references label,
    ordinal    integer not null,
    kind       text not null,
    series     text not null,
    number     integer not null,
    begun      date not null,
    dtg        timestamptz not null,
    primary key (message_id, ordinal)
);
comment on table numbered is 'numbers in series of channels and addressees; each bears the label of the portion that it stands in';
comment on column numbered.begun is 'the day on which the numbers of the series began anew';
create index numbered_portion on numbered (portion_id);
create index numbered_time on numbered (begun);
create index citation_year on citation (year) where serial is not null;

create function numbered_follows() returns trigger
    language plpgsql as $$
begin
    update numbered set label_id = new.label_id where portion_id = new.id;
    return null;
end $$;

create trigger portion_numbers_remarked after update of label_id on portion
    for each row when (old.label_id <> new.label_id) execute function numbered_follows();

grant select, insert, delete on numbered to chancery_registry;
grant update (label_id) on numbered to chancery_registry;
grant select (message_id, label_id, kind, series, number, begun, dtg) on numbered to chancery_reader;

alter table numbered enable row level security;
alter table numbered force row level security;
create policy registry on numbered to chancery_registry using (true) with check (true);
create policy sight on numbered for select to chancery_reader using (label_id in (select label.id from label));
