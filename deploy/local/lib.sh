# What the scripts beside this file share: the repository, the data directory, the JDK, and the processes of a run.

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
program=$(basename "$0")
jar=$repository/deploy/local/target/local.jar

fail() {
  echo "$program: $*" >&2
  exit 1
}

# Prints the data directory as the launcher knows it; it need not exist yet.
data_directory() {
  local parent
  [ -d "$1" ] && { (cd "$1" && pwd -P); return; }
  parent=$(dirname "$1")
  mkdir -p "$parent" 2>/dev/null || fail "$parent cannot be created"
  echo "$(cd "$parent" && pwd -P)/$(basename "$1")"
}

# Prints the major version of the JDK or JRE in a folder, or nothing.
java_version() {
  local version
  [ -x "$1/bin/java" ] || return 0
  version=$(sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$1/release" 2>/dev/null)
  [ -n "$version" ] || version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p')
  version=${version#1.}
  echo "${version%%[.+-]*}"
}

java_homes() {
  [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
  local java
  if java=$(command -v java); then
    while [ -L "$java" ]; do
      java=$(cd "$(dirname "$java")" && cd "$(dirname "$(readlink "$java")")" && pwd -P)/$(basename "$(readlink "$java")")
    done
    dirname "$(dirname "$java")"
  fi
  ls -d /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home 2>/dev/null
  [ -x /usr/libexec/java_home ] && /usr/libexec/java_home 2>/dev/null
  return 0
}

# Prints the home of the newest Java there is, 17 at least; of equals the first found.
newest_java() {
  local home version best=16 found=
  while read -r home; do
    version=$(java_version "$home")
    if [[ $version =~ ^[0-9]+$ ]] && [ "$version" -gt "$best" ]; then
      best=$version
      found=$home
    fi
  done < <(java_homes)
  [ -n "$found" ] || fail "no JDK of version 17 or newer was found: install one, or set JAVA_HOME"
  echo "$found"
}

command_line() {
  if [ -r "/proc/$1/cmdline" ]; then
    tr '\0' ' ' <"/proc/$1/cmdline"
  else
    ps -ww -o args= -p "$1" 2>/dev/null
  fi
}

# Prints the process of a part if it lives and is ours: its command line names the data directory.
process_of() {
  local pid file=$1/run/$2.pid
  # PostgreSQL keeps a pid file itself, from its first moment.
  [ "$2" = postgres ] && file=$1/postgres/postmaster.pid
  pid=$(head -n 1 "$file" 2>/dev/null) || return 0
  [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null || return 0
  case "$(command_line "$pid")" in *"$1"*) echo "$pid" ;; esac
}

# Waits until a process is gone, that many tenths of a second at most.
gone() {
  local tenths=$2
  while kill -0 "$1" 2>/dev/null; do
    [ "$tenths" -gt 0 ] || return 1
    tenths=$((tenths - 1))
    sleep 0.1
  done
}

# Stops what a launcher that was killed has left: services first, then Kafka, then PostgreSQL.
stop_leftovers() {
  local file name
  for file in "$1"/run/*.pid; do
    name=$(basename "$file" .pid)
    case $name in '*' | launcher | kafka | postgres) ;; *) stop_leftover "$1" "$name" TERM & ;; esac
  done
  wait
  stop_leftover "$1" kafka TERM
  stop_leftover "$1" postgres INT
  rm -f "$1"/run/*.pid "$1/run/control" "$1/run/ready"
}

stop_leftover() {
  local pid
  pid=$(process_of "$1" "$2")
  [ -n "$pid" ] || return 0
  echo "$program: stopping $2 (pid $pid), left over from a launcher that was killed"
  kill -"$3" "$pid" 2>/dev/null
  gone "$pid" 300 || kill -KILL "$pid" 2>/dev/null
  gone "$pid" 50
}
