# What the scripts beside this file share: the generator's jar, built where it is not or a source is newer.

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$repository/deploy/local/lib.sh"

# Runs a class of the jar with the arguments that follow.
run_class() {
  local jar=$repository/deploy/data/generator/target/generator.jar home
  if [ ! -f "$jar" ] || [ -n "$(find "$repository/deploy/data/generator/src/main" "$repository/deploy/data/generator/pom.xml" -newer "$jar" -print -quit)" ]; then
    echo "building deploy/data/generator" >&2
    (cd "$repository" && mvn -q -DskipTests package -pl deploy/data/generator) >&2 || fail "the build failed: see above"
    touch "$jar"
  fi
  home=$(newest_java) || exit 1
  exec "$home/bin/java" -Xmx128m -XX:+UseSerialGC -cp "$jar" "$@"
}
