CREATE TABLE organization (
  id          uuid PRIMARY KEY,
  version     bigint NOT NULL,
  external_id text UNIQUE,
  uscc        text UNIQUE,
  kind        text NOT NULL,
  name_zh     text,
  name_en     text,
  aliases     text[] NOT NULL DEFAULT '{}',
  ownership   text,
  district    text,
  park        text,
  industry    text,
  listing     text,
  parent_id   uuid,
  collective  boolean NOT NULL DEFAULT false,
  status      text NOT NULL DEFAULT 'ACTIVE',
  source      text,
  search_text text NOT NULL,
  name_sort   text NOT NULL,
  created_at  timestamptz NOT NULL,
  updated_at  timestamptz NOT NULL
);
CREATE INDEX ON organization (name_sort, id);
