#!/bin/bash
# Creates what is missing of the topics that the local start has: name, partitions, and days kept or "compacted".
set -euo pipefail
grep -vE '^\s*(#|$)' /topics.list | while read -r name partitions keep; do
  case $keep in
    compacted) policy=(--config cleanup.policy=compact) ;;
    *) policy=(--config "retention.ms=$((${keep%d} * 86400000))") ;;
  esac
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server kafka:9092 --create --if-not-exists \
    --topic "$name" --partitions "$partitions" --replication-factor 1 "${policy[@]}" </dev/null
done
