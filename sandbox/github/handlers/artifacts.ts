import { type ArtifactRecord, runOf, artifacts as table } from "../actions/records.ts";
import { artifactShape, isExpired } from "../actions/shape.ts";
import { blobAddress } from "../blobs.ts";
import type { Handlers } from "../handler.ts";
import type { RepositoryRecord } from "../records.ts";
import { notFound, refuse } from "../refusal.ts";

/** @throws {Refusal} 404 */
function artifactOf(repository: RepositoryRecord, id: number): ArtifactRecord {
  const found = table.of(repository).find((artifact) => artifact.id === id);
  if (found === undefined) throw notFound();
  return found;
}

const newestFirst = (found: readonly ArtifactRecord[]): ArtifactRecord[] =>
  found.toSorted((a, b) => b.id - a.id);

/** Artifacts of runs. */
export const artifacts = {
  "actions/list-artifacts-for-repo": ({ github, repository, query }) => {
    const found = table.of(repository).filter(({ name }) => query.name === undefined || name === query.name);
    const shapes = newestFirst(found).map((artifact) => artifactShape(github, repository, artifact));
    return { status: 200, body: { total_count: shapes.length, artifacts: shapes } };
  },

  "actions/list-workflow-run-artifacts": ({ github, repository, path, query }) => {
    const run = runOf(repository, path.run_id);
    const { name, direction } = query;
    const found = table
      .of(repository)
      .filter((one) => one.run === run.id && (name === undefined || one.name === name));
    const ordered = direction === "asc" ? found : newestFirst(found);
    const shapes = ordered.map((artifact) => artifactShape(github, repository, artifact));
    return { status: 200, body: { total_count: shapes.length, artifacts: shapes } };
  },

  "actions/get-artifact": ({ github, repository, path }) => ({
    status: 200,
    body: artifactShape(github, repository, artifactOf(repository, path.artifact_id)),
  }),

  "actions/delete-artifact": ({ repository, path }) => {
    const all = table.of(repository);
    all.splice(all.indexOf(artifactOf(repository, path.artifact_id)), 1);
    return { status: 204 };
  },

  "actions/download-artifact": ({ github, repository, path }) => {
    const artifact = artifactOf(repository, path.artifact_id);
    if (path.archive_format !== "zip") throw notFound();
    if (isExpired(github, artifact)) throw refuse(410, "Artifact has expired");
    return {
      status: 302,
      location: blobAddress(github, repository, { kind: "artifacts", blob: artifact.id }),
    };
  },
} satisfies Handlers;
