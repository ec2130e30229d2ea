# Builds Chancery where there is no build or where the sources are newer. Sourced by ./chancery, which sets
# chancery_root, chancery_lib, chancery_kept and chancery_quick. Every build makes the folder chancery_lib anew, as its
# last step, so the folder's time is the time of the build; after a build from here it is the time that build began.

chancery_began=$chancery_root/target/build-began
chancery_log=$chancery_root/target/build.log
chancery_lock=$chancery_root/target/building
chancery_patience=900

# Folders count too: a file that was removed shows in the time of its folder. Benchmarks are no part of the program.
chancery_is_built() {
  [ -d "$chancery_lib" ] &&
    [ -z "$(find "$chancery_root/pom.xml" "$chancery_root/.mvn" "$chancery_root"/*/pom.xml \
      "$chancery_root"/*/src/main ! -path "$chancery_root/bench/*" -newer "$chancery_lib" 2>/dev/null)" ]
}

chancery_runs() {
  kill -0 "$1" 2>/dev/null || [ -d "/proc/$1" ]
}

# Removes a lock whose owner ended without removing it. The move is atomic: of several that try, one gets it;
# and a lock that changed hands meanwhile is put back.
chancery_break_stale_lock() {
  chancery_owner=$(cat "$chancery_lock/pid" 2>/dev/null) || chancery_owner=
  if [ -z "$chancery_owner" ]; then
    # Between mkdir and the writing of its number an owner needs an instant.
    sleep 2
    chancery_owner=$(cat "$chancery_lock/pid" 2>/dev/null) || chancery_owner=
  fi
  if [ -n "$chancery_owner" ] && chancery_runs "$chancery_owner"; then return 0; fi
  chancery_aside=$chancery_lock.$$
  mv "$chancery_lock" "$chancery_aside" 2>/dev/null || return 0
  if [ "$(cat "$chancery_aside/pid" 2>/dev/null)" != "$chancery_owner" ]; then
    mv "$chancery_aside" "$chancery_lock" 2>/dev/null && return 0
  fi
  rm -rf "$chancery_aside"
}

# Takes the lock, waiting while another launch holds it.
chancery_take_lock() {
  chancery_waited=0
  until mkdir "$chancery_lock" 2>/dev/null; do
    if [ ! -d "$chancery_lock" ] && [ ! -w "$chancery_root/target" ]; then
      echo "Chancery cannot build: $chancery_root/target cannot be written." >&2
      exit 3
    fi
    if [ "$chancery_waited" -eq 0 ]; then
      chancery_break_stale_lock
      [ -d "$chancery_lock" ] && echo "Waiting for another launch, which is building Chancery" >&2
    elif [ "$chancery_waited" -ge "$chancery_patience" ]; then
      echo "Another launch has been building for $chancery_patience seconds. If none runs, remove $chancery_lock" >&2
      exit 3
    fi
    chancery_waited=$((chancery_waited + 1))
    [ -d "$chancery_lock" ] && sleep 1
    [ $((chancery_waited % 10)) -eq 0 ] && chancery_break_stale_lock
  done
  echo $$ >"$chancery_lock/pid"
  trap 'rm -rf "$chancery_lock"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  trap 'exit 129' HUP
}

chancery_give_lock() {
  rm -rf "$chancery_lock"
  trap - EXIT INT TERM HUP
}

chancery_build() {
  if [ -d "$chancery_lib" ]; then
    echo "Building Chancery (its sources changed; log: target/build.log)" >&2
  else
    echo "Building Chancery (first time takes a few minutes; log: target/build.log)" >&2
  fi
  : >"$chancery_began"
  if (cd "$chancery_root" && ./mvnw -q -B -ntp -Dfast package) >"$chancery_log" 2>&1 </dev/null; then
    touch -r "$chancery_began" "$chancery_lib"
  else
    tail -n 40 "$chancery_log" >&2
    echo "Chancery was not built. The whole log: $chancery_log" >&2
    exit 3
  fi
}

# Lets java keep what the commands over files load, which halves the time they take to start. A java that cannot leaves
# an empty file, so that it is asked once for a build; so does a command that fails, and then it is said.
chancery_rehearse() {
  chancery_kept_new=$chancery_root/target/commands.aot.$$
  if ! "$JAVA_HOME/bin/java" "-XX:AOTCacheOutput=$chancery_kept_new" $chancery_quick -cp "$chancery_lib/*" \
    org.chancery.cli.Rehearsal "$chancery_root/target" >>"$chancery_log" 2>&1 </dev/null; then
    rm -f "$chancery_kept_new"
    echo "The commands could not be rehearsed, and start later than they could (log: target/build.log)" >&2
  fi
  [ -s "$chancery_kept_new" ] || : >"$chancery_kept_new"
  mv -f "$chancery_kept_new" "$chancery_kept"
  rm -f "$chancery_kept_new".*
}

# A tree that this user may not write was rehearsed by whoever built it, or does without.
chancery_is_rehearsed() {
  [ -w "$chancery_root" ] && [ -w "${chancery_kept%/*}" ] || return 0
  [ -e "$chancery_kept" ] && [ -z "$(find "$chancery_lib"/chancery-*.jar -newer "$chancery_kept")" ]
}

if ! chancery_is_built || ! chancery_is_rehearsed; then
  mkdir -p "$chancery_root/target" || exit 3
  chancery_take_lock
  # The other launch may have built it meanwhile.
  chancery_is_built || chancery_build
  chancery_is_rehearsed || chancery_rehearse
  chancery_give_lock
fi
