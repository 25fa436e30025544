#!/usr/bin/env bash
# Adds a migration of the same name to both providers: scripts/new-migration.sh AddSomething
# Without a name it rebuilds the one migration "Initial" from the model; only before the first release.
set -euo pipefail
cd "$(dirname "$0")/.."
name="${1:-Initial}"
dotnet tool restore >/dev/null
for provider in Sqlite SqlServer; do
  project="src/PartyBuilding.Migrations.$provider"
  [ "$name" = Initial ] && rm -rf "$project/Migrations"
  dotnet build "$project" -m:1 -v q -nologo -p:RunAnalyzers=false
  dotnet ef migrations add "$name" --project "$project" --startup-project "$project" --no-build --output-dir Migrations
done
