-- What the registry would know of the seeded records: each as it was registered, and of every fifth organization a correction,
-- told on 1 July 2022, of the district in which it has been since 1 January 2021.
CREATE TEMPORARY TABLE registered AS
SELECT o.id, o.external_id,
       jsonb_strip_nulls(jsonb_build_object(
         'details', jsonb_build_object(
           'names', jsonb_build_object('zh', name_zh, 'en', name_en), 'kind', kind, 'uscc', uscc, 'ownership', ownership,
           'district', district, 'industry', industry, 'listing', listing, 'parentId', parent_id, 'externalId', external_id,
           'source', source),
         'formerNames', '[]'::jsonb, 'status', status, 'createdAt', '2022-01-01T00:00:00Z')) AS state,
       right(external_id, 1) IN ('0', '5') AS corrected
  FROM organization o;

INSERT INTO history (record_id, version, valid, known, state)
SELECT id, 0, daterange(null, null), tstzrange('2022-01-01Z', CASE WHEN corrected THEN '2022-07-01Z'::timestamptz END), state
  FROM registered;
INSERT INTO history (record_id, version, valid, known, state)
SELECT id, 1, daterange(null, '2021-01-01'), tstzrange('2022-07-01Z', null),
       jsonb_set(state, '{details,district}', '"Synthetic District 99"')
  FROM registered WHERE corrected;
INSERT INTO history (record_id, version, valid, known, state)
SELECT id, 1, daterange('2021-01-01', null), tstzrange('2022-07-01Z', null), state
  FROM registered WHERE corrected;
UPDATE organization SET version = 1, updated_at = '2022-07-01Z' FROM registered
 WHERE registered.id = organization.id AND registered.corrected;
DROP TABLE registered;

INSERT INTO history (record_id, version, valid, known, state)
SELECT id, 0, phase.valid, tstzrange('2022-01-01Z', null),
       jsonb_strip_nulls(jsonb_build_object(
         'organizationId', organization_id, 'scheme', scheme, 'level', level, 'batchYear', batch_year,
         'conferredOn', conferred_on, 'expiresOn', expires_on, 'status', phase.status, 'externalId', external_id,
         'source', source, 'createdAt', '2022-01-01T00:00:00Z'))
  FROM recognition
 CROSS JOIN LATERAL (VALUES ('ACTIVE', daterange(conferred_on, expires_on)),
                            ('EXPIRED', CASE WHEN expires_on IS NOT NULL THEN daterange(expires_on, null) END))
       AS phase (status, valid)
 WHERE phase.valid IS NOT NULL;
