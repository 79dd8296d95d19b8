#!/bin/sh
# Run by the PostgreSQL image on an empty volume: a role and a database for each service, closed to the others.
set -eu
for name in registry funding events; do
  psql -v ON_ERROR_STOP=1 -v name="$name" -v password="$DATABASE_PASSWORD" --username "$POSTGRES_USER" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name" template template0 encoding 'UTF8';
revoke connect on database :"name" from public;
SQL
done
