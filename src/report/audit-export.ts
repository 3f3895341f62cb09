import type { AuditManifest } from "../domain/audit-export/manifest.ts";
import { code } from "./markdown.ts";
import { plain } from "./plain.ts";

/** The text of the release that keeps what a run left behind: what it is, and that it is no version of the product. */
export function renderAuditExport({ run, files, gone, exportedAt }: AuditManifest): string {
  const lost =
    gone.length === 0
      ? []
      : [`GitHub had no longer, when this was exported: ${gone.map((path) => code(path)).join(", ")}.\n`];
  return [
    `## What run ${run.id} left behind\n`,
    "No version of the product: logs, approvals and machines of the run that released one, kept before GitHub deletes them.\n",
    wordsOf(run),
    `${files.length} files, looked at ${exportedAt}. The manifest names each by sha256, and the bundle signs the manifest.\n`,
    ...lost,
  ].join("\n");
}

function wordsOf(run: AuditManifest["run"]): string {
  if (run.state === "unknown")
    return "GitHub had neither the run nor a release with what the ledger names: whoever wrote that line knows why;";
  if (run.state === "deleted")
    return `GitHub had the run no longer; what it released was published on ${run.releasedAt}, and nobody exported it in time;`;
  const workflow = code(plain(run.workflow, 200));
  const conclusion = code(plain(run.conclusion, 40));
  return `Workflow ${workflow} of commit ${run.commit}, ${run.attempts} attempts, ${conclusion};`;
}
