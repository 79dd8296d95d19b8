-- Organizations as many as a large region has, of the shape the registry's own migrations give them.
-- The parameter is set before: SET bench.organizations = '100000'.
INSERT INTO organization
       (id, version, external_id, kind, name_zh, name_en, aliases, district, industry, ownership,
        status, collective, created_at, updated_at)
SELECT uuidv7(),
       0,
       'bench/' || n,
       'COMPANY',
       '上海' || (ARRAY['张江', '临港', '漕河泾', '紫竹', '金桥'])[1 + n % 5] || '第' || n || '智能科技有限公司',
       'Shanghai ' || (ARRAY['Zhangjiang', 'Lingang', 'Caohejing', 'Zizhu', 'Jinqiao'])[1 + n % 5]
                   || ' No. ' || n || ' Intelligent Technology Co., Ltd.',
       ARRAY['第' || n || '智能'],
       (ARRAY['310101', '310104', '310112', '310115', '310117', '310151'])[1 + n % 6],
       (ARRAY['integrated-circuits', 'biomedicine', 'artificial-intelligence'])[1 + n % 3],
       (ARRAY['STATE', 'PRIVATE', 'FOREIGN', 'JOINT'])[1 + n % 4],
       'ACTIVE',
       false,
       now(),
       now()
  FROM generate_series(1, current_setting('bench.organizations')::int) AS n
    ON CONFLICT DO NOTHING;

CREATE SCHEMA IF NOT EXISTS bench;
CREATE TABLE IF NOT EXISTS bench.organization (LIKE organization INCLUDING ALL);
CREATE TABLE IF NOT EXISTS bench.outbox (
  id           uuid PRIMARY KEY,
  aggregate_id uuid NOT NULL,
  type         text NOT NULL,
  data         jsonb NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT now()
);
