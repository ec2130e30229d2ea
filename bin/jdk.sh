# Finds a JDK >= 25 and exports JAVA_HOME. Sourced by ./mvnw and ./chancery; starts no JVM.
#
# Order: $CHANCERY_JAVA_HOME, $JAVA_HOME, the javac on PATH, then the folders where JDKs are usually
# installed. Each candidate is judged by its `release` file. Where none fits, says so and exits 3.

chancery_jdk_least=25

# chancery_jdk_version HOME: prints the feature version of the JDK there, or nothing. Every launch asks this of several
# folders, so it starts no program.
chancery_jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  while IFS= read -r chancery_jdk_line || [ -n "$chancery_jdk_line" ]; do
    case $chancery_jdk_line in
      JAVA_VERSION=\"[0-9]*)
        chancery_jdk_line=${chancery_jdk_line#*\"}
        echo "${chancery_jdk_line%%[!0-9]*}"
        ;;
    esac
  done <"$1/release"
}

chancery_jdk_fits() {
  chancery_jdk_found="$(chancery_jdk_version "$1")"
  [ -n "$chancery_jdk_found" ] && [ "$chancery_jdk_found" -ge "$chancery_jdk_least" ]
}

# The JDK that the javac on PATH belongs to, links followed.
chancery_jdk_on_path() {
  chancery_jdk_tool="$(command -v javac 2>/dev/null)" || return 0
  chancery_jdk_tool="$(readlink -f "$chancery_jdk_tool" 2>/dev/null)" || return 0
  chancery_jdk_tool=${chancery_jdk_tool%/*}
  echo "${chancery_jdk_tool%/*}"
}

chancery_jdk_find() {
  for chancery_jdk_home in \
    "${CHANCERY_JAVA_HOME-}" "${JAVA_HOME-}" "$(chancery_jdk_on_path)" \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/* /opt/*/* "${HOME-}"/.sdkman/candidates/java/* \
    "${HOME-}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$chancery_jdk_home" ] && chancery_jdk_fits "$chancery_jdk_home"; then
      JAVA_HOME="$chancery_jdk_home"
      export JAVA_HOME
      return 0
    fi
  done
  return 1
}

# The wrapper runs with globbing off; the search needs it on.
case $- in *f*) chancery_jdk_noglob=1 ;; *) chancery_jdk_noglob= ;; esac
set +f
if ! chancery_jdk_find; then
  cat >&2 <<MESSAGE
Chancery needs a JDK $chancery_jdk_least or newer, and found none.
Looked in: \$CHANCERY_JAVA_HOME, \$JAVA_HOME, the javac on PATH, /usr/lib/jvm, /usr/java, /opt, ~/.sdkman, ~/.jdks,
and the folders that macOS keeps JDKs in.
To get one:
  Debian or Ubuntu   apt-get install openjdk-25-jdk-headless   (or temurin-25-jdk from packages.adoptium.net)
  Fedora             dnf install java-25-openjdk-devel
  macOS              brew install openjdk@25
  anywhere           https://adoptium.net/temurin/releases/?version=25
If it is installed in a folder of its own, say where: CHANCERY_JAVA_HOME=/path/to/jdk $0
MESSAGE
  exit 3
fi
if [ -n "$chancery_jdk_noglob" ]; then set -f; fi
unset chancery_jdk_noglob chancery_jdk_home chancery_jdk_found chancery_jdk_tool
