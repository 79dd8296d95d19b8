# What the scripts beside this file share: the program, built when it is missing or old, and a Java to run it.

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$repository/deploy/local/lib.sh"

# Ends the script with 2: 1 says that a certificate is not valid.
run() {
  local jar=$repository/deploy/verify/target/verify.jar home
  if [ ! -f "$jar" ] || [ -n "$(find "$repository/deploy/verify/src/main" "$repository/deploy/verify/pom.xml" -newer "$jar" -print -quit)" ]; then
    echo "building deploy/verify" >&2
    (cd "$repository" && mvn -q -DskipTests package -am -pl deploy/verify) >&2 || { echo "$program: the build failed: see above" >&2; exit 2; }
    touch "$jar"
  fi
  home=$(newest_java) || exit 2
  exec "$home/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$jar" "org.mainspring.verify.$1" "${@:2}"
}
