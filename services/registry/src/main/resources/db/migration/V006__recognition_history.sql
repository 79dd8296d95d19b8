create index recognition_due on recognition (expires_on) where status = 'ACTIVE' and expires_on is not null;

-- As with organizations: so it was, as far as anybody knew since it was written last.
insert into history (record_id, version, valid, known, state)
select id, version, valid, tstzrange(updated_at, null),
       jsonb_strip_nulls(jsonb_build_object(
         'organizationId', organization_id, 'scheme', scheme, 'level', level, 'batchYear', batch_year,
         'conferredOn', conferred_on, 'expiresOn', expires_on, 'status', phase.status,
         'revokedOn', case when phase.status = 'REVOKED' then revoked_on end,
         'revocationReason', case when phase.status = 'REVOKED' then revocation_reason end,
         'externalId', external_id, 'source', source,
         'createdAt', to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')))
from recognition r
cross join lateral (values
  ('ACTIVE', daterange(conferred_on, least(expires_on, revoked_on))),
  ('EXPIRED', case when expires_on is not null and coalesce(revoked_on > expires_on, true)
    then daterange(expires_on, revoked_on) end),
  ('REVOKED', case when revoked_on is not null then daterange(revoked_on, null) end)) as phase (status, valid)
where phase.valid is not null and not isempty(phase.valid);
