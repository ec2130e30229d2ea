-- What becomes of portions after they are filed. Until here the index followed the order in which portions were filed,
-- and could only add. From here it follows a log of changes, which the database writes by itself.

-- The log ------------------------------------------------------------------------------------------------------------

create table change (
    position   bigint generated always as identity primary key,
    portion_id uuid not null,
    kind       text not null check (kind in ('FILED', 'REMARKED', 'REMOVED')),
    withdrawn  boolean not null
);
comment on table change is 'append-only: what happened to which portion, in an order that the index follows; never readable by a reader';
comment on column change.portion_id is 'of a portion that may be gone';
comment on column change.withdrawn is 'whether somebody who could read the portion before no longer can';

grant select, insert on change to chancery_registry;

-- As the registry, which sees all portions: row-level security binds the owner of the tables too.
set local role chancery_registry;
insert into change (portion_id, kind, withdrawn)
select id, 'FILED', false from portion order by position;
reset role;

alter table portion drop column position;

-- True where everybody who dominates the first label also dominates the second.
create function no_stricter(was label, is_now label) returns boolean
    language sql immutable
    return is_now.rank <= was.rank
        and is_now.controls <@ was.controls
        and (is_now.countries is null or (was.countries is not null and was.countries <@ is_now.countries))
        and (is_now.principals is null or (was.principals is not null and was.principals <@ is_now.principals));

-- Written by triggers, so that no change can be forgotten. The lock lasts until the transaction ends: positions become
-- visible in their order, and what has followed up to one of them has missed nothing before it.
create function log_filed() returns trigger
    language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('chancery.filing'));
    insert into change (portion_id, kind, withdrawn) select id, 'FILED', false from filed;
    return null;
end $$;

create function log_remarked() returns trigger
    language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('chancery.filing'));
    insert into change (portion_id, kind, withdrawn)
    select was.id, 'REMARKED', not no_stricter(old_label, new_label)
    from was
        join is_now on is_now.id = was.id
        join label old_label on old_label.id = was.label_id
        join label new_label on new_label.id = is_now.label_id
    where was.label_id <> is_now.label_id;
    return null;
end $$;

create function log_removed() returns trigger
    language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('chancery.filing'));
    insert into change (portion_id, kind, withdrawn) select id, 'REMOVED', true from removed;
    return null;
end $$;

create trigger portion_filed after insert on portion
    referencing new table as filed for each statement execute function log_filed();
create trigger portion_remarked after update on portion
    referencing old table as was new table as is_now for each statement execute function log_remarked();
create trigger portion_removed after delete on portion
    referencing old table as removed for each statement execute function log_removed();

create function change_refuse() returns trigger
    language plpgsql as $$
begin
    raise exception 'the log of changes is append-only';
end $$;

create trigger change_append_only before update or delete or truncate on change
    for each statement execute function change_refuse();

-- A number for each message, by which the index gathers portions. It tells how many messages there are, so no reader
-- may see it.
alter table message add column number integer generated always as identity;
comment on column message.number is 'for the index to gather portions by; never readable by a reader';

-- From here an element says in which portion it stands; of those that were filed before it is not known.
alter table element add column portion_id uuid references portion;
comment on column element.portion_id is 'whose label the element takes; null where it was filed before this was kept';

-- What is done to the rows of one message or of one portion must not read whole tables.
create index finding_portion on finding (portion_id);
create index element_portion on element (portion_id);

-- Who may do what ----------------------------------------------------------------------------------------------------

grant update (label_id) on message, portion, element, finding to chancery_registry;
grant delete on message, citation, portion, element, finding to chancery_registry;

revoke select on message from chancery_reader;
grant select (id, label_id, sha256, bytes, scheme, source, filed_at) on message to chancery_reader;

alter table change enable row level security;
alter table change force row level security;
create policy registry on change to chancery_registry using (true) with check (true);
