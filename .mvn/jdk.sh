# Read by ./upstander and ./dev. Finds a JDK 25 or newer and builds the product with it.

# Sets and exports JAVA_HOME, or says exactly what is missing.
find_jdk() {
  seen=""
  for candidate in "${JAVA_HOME:-}" "$(java_on_path)" \
    /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$candidate" ] && [ -x "$candidate/bin/javac" ] || continue
    version=$(java_version "$candidate")
    if [ "${version:-0}" -ge 25 ] 2>/dev/null; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return 0
    fi
    seen="$seen
  $candidate (Java ${version:-unknown})"
  done
  {
    echo "upstander: needs a JDK 25 or newer, and none was found."
    echo "Looked in JAVA_HOME, PATH, /usr/lib/jvm, ~/.sdkman, ~/.jdks, /opt."
    [ -z "$seen" ] || echo "Found only:$seen"
    echo "Install one, for example with 'apt install openjdk-25-jdk' or from adoptium.net,"
    echo "or set JAVA_HOME to the folder that holds bin/javac of a JDK 25."
  } >&2
  return 1
}

java_on_path() {
  found=$(command -v javac 2>/dev/null) || return 0
  found=$(readlink -f "$found" 2>/dev/null || echo "$found")
  dirname "$(dirname "$found")"
}

# The feature release, from the file every JDK carries: nothing has to be started.
java_version() {
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null | head -n 1
}

# build_product HOME: compiles without tests and prepares the start-up cache.
build_product() {
  if ! (cd "$1" && ./mvnw -q -pl engine,node -DskipTests package); then
    echo "upstander: the build failed; the lines above say why." >&2
    echo "Without a network, the libraries must have been fetched once before." >&2
    return 1
  fi
  touch "$1/node/target/upstander.jar"
  warm_up "$1"
}

# warm_up HOME: one recorded run makes later starts fast. Failing to do so costs only time.
warm_up() {
  rm -f "$1/node/target/upstander.aot"
  "$JAVA_HOME/bin/java" -XX:AOTCacheOutput="$1/node/target/upstander.aot" -XX:+UseSerialGC -Xlog:disable -Xlog:all=off \
    -jar "$1/node/target/upstander.jar" run >/dev/null 2>&1 || true
}
