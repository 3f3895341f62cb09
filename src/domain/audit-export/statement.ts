import * as z from "zod";
import { sha256HexOfBytes } from "../digest/sha256.ts";
import { type Operation, operationKind } from "../evidence/predicates/operation.ts";
import { type Statement, statementType } from "../evidence/statement.ts";
import { type AuditManifest, attemptsOf, manifestBytes, manifestPath } from "./manifest.ts";

/** File of the instance that signs what a release run leaves behind; products call it when such a run has ended. */
export const auditExportWorkflow = ".github/workflows/judge-audit-export.yml";
/** At the end of a run, or by a person who makes up for an export that did not happen. */
export const auditExportTriggers = ["workflow_run", "workflow_dispatch"] as const;

/** What a run released: sha256 of the artefact, and of the file with the signed statements. */
export interface Released {
  readonly subject: string;
  readonly evidence: string;
}

interface Circumstances {
  /** `https://…/actions/runs/<id>` of the run that was exported. */
  readonly operationId: string;
  readonly released: Released;
  /** sha256 of the file with everything that was kept. */
  readonly kept: string;
  readonly policy: Operation["policy"];
  readonly verifier: Operation["verifier"];
}

/** What the statement says besides, under a name of its own: other operations have other details. */
const Details = z.object({
  auditExport: z.object({
    run: z.int().min(1),
    /** None: GitHub had the run no longer. */
    attempts: z.int().min(0),
    files: z.int().min(0),
    gone: z.array(z.string().max(100)).max(100),
  }),
});
export type ExportDetails = z.infer<typeof Details>["auditExport"];

/** Says that this is what was kept of a run. Subject: its manifest, which names every file by digest. */
export function exportStatement(
  manifest: AuditManifest,
  { operationId, released, kept, policy, verifier }: Circumstances,
): Statement<Operation> {
  const { run, files, gone, exportedAt } = manifest;
  const details: z.infer<typeof Details> = {
    auditExport: { run: run.id, attempts: attemptsOf(manifest), files: files.length, gone: [...gone] },
  };
  return {
    _type: statementType,
    subject: [{ name: manifestPath, digest: { sha256: sha256HexOfBytes(manifestBytes(manifest)) } }],
    predicateType: operationKind.type,
    predicate: {
      kind: "outcome",
      operationId,
      subjectRefs: [
        { name: "artefact", digest: { sha256: released.subject } },
        { name: "evidence", digest: { sha256: released.evidence } },
        { name: "files", digest: { sha256: kept } },
      ],
      observedAt: exportedAt,
      details,
      policy,
      verifier,
    },
  };
}

/** sha256 of the file with everything that was kept, as the statement names it; null: it names none. */
export function keptIn({ subjectRefs = [] }: Operation): string | null {
  return subjectRefs.find(({ name }) => name === "files")?.digest?.["sha256"] ?? null;
}

/** Whether an operation is about exactly what a line of the ledger names. */
export function isAbout({ subjectRefs = [] }: Operation, { subject, evidence }: Released): boolean {
  const named = (wanted: string) => subjectRefs.find(({ name }) => name === wanted)?.digest?.["sha256"];
  return named("artefact") === subject && named("evidence") === evidence;
}

/** What an operation says of an export; null: it is about something else. */
export function exportDetails({ kind, details }: Operation): ExportDetails | null {
  const parsed = Details.safeParse(details);
  return kind === "outcome" && parsed.success ? parsed.data.auditExport : null;
}
