-- Organizations as many as a large region has, in the registry's own table, and tables beside it for the raw server.
-- How many is set before: SET bench.organizations = '100000'.
INSERT INTO organization
       (id, version, external_id, kind, name_zh, name_en, aliases, ownership, district, industry, collective, status,
        search_text, search_edition, name_sort, created_at, updated_at)
SELECT uuidv7(), 0, 'bench/' || n, 'COMPANY', name_zh, name_en, ARRAY['第' || n || '智能'],
       (ARRAY['STATE', 'PRIVATE', 'FOREIGN', 'JOINT'])[1 + n % 4],
       (ARRAY['Pudong', 'Xuhui', 'Minhang', 'Songjiang', 'Huangpu', 'Chongming'])[1 + n % 6],
       (ARRAY['integrated-circuits', 'biomedicine', 'artificial-intelligence'])[1 + n % 3],
       false, 'ACTIVE',
       ' ' || regexp_replace(name_zh, '([^0-9])', '\1 ', 'g') || ' | ' || lower(name_en) || ' ', 1,
       lower(name_en), now(), now()
  FROM (SELECT n,
               '上海' || (ARRAY['张江', '临港', '漕河泾', '紫竹', '金桥'])[1 + n % 5] || '第' || n
                     || '智能科技有限公司' AS name_zh,
               'Shanghai ' || (ARRAY['Zhangjiang', 'Lingang', 'Caohejing', 'Zizhu', 'Jinqiao'])[1 + n % 5]
                     || ' No ' || n || ' Intelligent Technology Co Ltd' AS name_en
          FROM generate_series(1, current_setting('bench.organizations')::int) AS n) AS named
    ON CONFLICT DO NOTHING;

CREATE SCHEMA IF NOT EXISTS bench;
CREATE TABLE IF NOT EXISTS bench.organization (LIKE organization INCLUDING ALL);
CREATE TABLE IF NOT EXISTS bench.outbox (
  seq     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id      uuid NOT NULL UNIQUE,
  subject uuid NOT NULL,
  type    text NOT NULL,
  time    timestamptz NOT NULL,
  data    json NOT NULL
);
