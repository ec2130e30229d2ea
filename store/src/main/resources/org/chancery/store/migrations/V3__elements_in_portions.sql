-- Every element says in which portion it stands, so that the index can keep it with that portion. Of elements that were
-- filed before this was kept it is the first portion of their message that bears their label: an element took its label
-- from the portion it stands in, so there is one, unless portions were re-marked since; then the element is read as
-- before and not found by its field.

grant update (portion_id) on element to chancery_registry;

-- As the registry, which sees all rows: row-level security binds the owner of the tables too.
set local role chancery_registry;
update element
set portion_id = (select portion.id from portion
    where portion.message_id = element.message_id and portion.label_id = element.label_id
    order by portion.ordinal limit 1)
where portion_id is null;
reset role;

revoke update (portion_id) on element from chancery_registry;
