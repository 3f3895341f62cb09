import type { Change } from "../git/diff.ts";
import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import type { Schema } from "./schema.ts";

/** A changed file, as in a pull request, a commit and a comparison. */
export function changeShape(
  github: GitHub,
  { fullName }: RepositoryRecord,
  { change, commit }: { readonly change: Change; readonly commit: string },
): Schema<"diff-entry"> {
  const { path, previousPath, patch } = change;
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  return {
    sha: change.sha,
    filename: path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: github.html(`/${fullName}/blob/${commit}/${encoded}`),
    raw_url: github.html(`/${fullName}/raw/${commit}/${encoded}`),
    contents_url: github.api(`/repos/${fullName}/contents/${encoded}?ref=${commit}`),
    ...(patch === undefined ? {} : { patch }),
    ...(previousPath === undefined ? {} : { previous_filename: previousPath }),
  };
}
