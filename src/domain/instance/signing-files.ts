import { auditExportTriggers, auditExportWorkflow } from "../audit-export/statement.ts";
import { judges } from "../judging/judges.ts";
import { trustedRootPath } from "./places.ts";

/** A workflow file of an instance that signs when products call it, and what the list of signers says of it. */
export interface SigningFile {
  /** Path in the instance. */
  readonly workflow: string;
  /** Names of predicates. */
  readonly predicates: readonly string[];
  /** Events of runs in which it signs. */
  readonly triggers: readonly string[];
}

/** Files that products call at a channel. The witness runs on the default branch and is called by nobody. */
export const signingFiles: readonly SigningFile[] = [
  ...Object.values(judges).map(({ workflow, predicates }) => ({ workflow, predicates, triggers: ["push"] })),
  { workflow: auditExportWorkflow, predicates: ["operation"], triggers: auditExportTriggers },
];

/** The files with which a commit can sign; none: it has no root, or is of a release that signs nothing. */
export function signingFilesIn(paths: Iterable<string>): readonly SigningFile[] {
  const there = new Set(paths);
  return there.has(trustedRootPath) ? signingFiles.filter(({ workflow }) => there.has(workflow)) : [];
}
