#!/usr/bin/env bash
# Fetches a Neo4j 5.26 for the tests into DIR (needs Maven and a JDK 17 or newer; 123 MB): install.sh DIR
# Then: NEO4J_HOME_LIB=DIR npm test
set -euo pipefail
dir=${1:?usage: install.sh DIR}
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$dir/lib" "$dir/cls"
dir=$(cd "$dir" && pwd)
if [ ! -f "$dir/lib/neo4j-5.26.30.jar" ]; then
  mvn -q -B -f "$here/pom.xml" dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$dir/lib"
fi
javac -cp "$dir/lib/*" -d "$dir/cls" "$here/Neo4jServer.java"
