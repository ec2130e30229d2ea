# Builds what is measured. Sourced by the scripts beside it, which set bench_root.

. "$bench_root/bin/jdk.sh"

bench_class_path="$bench_root/bench/target/bench/lib/*:$bench_root/bench/target/classes"
bench_log=$bench_root/target/bench.log

# Builds some modules, with the peers; the log goes to target/bench.log.
bench_build() {
  mkdir -p "$bench_root/target"
  echo "Building $1 (log: target/bench.log)" >&2
  if ! (cd "$bench_root" && ./mvnw -q -B -ntp -Pbench -DskipTests -Dspotless.check.skip -Djacoco.skip \
    -Dcyclonedx.skip -pl "$1" -am package) >"$bench_log" 2>&1 </dev/null; then
    tail -n 40 "$bench_log" >&2
    exit 3
  fi
}

# Runs a main class of the benchmarks.
bench_java() {
  "$JAVA_HOME/bin/java" --sun-misc-unsafe-memory-access=allow -cp "$bench_class_path" "$@"
}

# What the figures below were measured on.
bench_environment() {
  echo "$(date -u +%Y-%m-%d), commit $(git -C "$bench_root" rev-parse --short HEAD 2>/dev/null || echo unknown)," \
    "$(uname -sm), $(getconf _NPROCESSORS_ONLN) processors, load $(uptime | sed 's/.*: //; s/,.*//')," \
    "$("$JAVA_HOME/bin/java" -version 2>&1 | sed -n 's/^OpenJDK Runtime Environment \(.*\)(build \(.*\))$/\1\2/p')"
  if [ -r /proc/cpuinfo ]; then
    sed -n 's/^model name[[:space:]]*: //p' /proc/cpuinfo | head -n 1
  fi
  echo
}
