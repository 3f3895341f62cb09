import {
  stageOf,
  VerificationSummary,
  verificationSummaryKind,
} from "../../domain/evidence/predicates/verification-summary.ts";
import type { Statement, Subject } from "../../domain/evidence/statement.ts";
import { UserError } from "../../errors.ts";
import { judgedArtefact } from "./artefact.ts";
import { billStatements } from "./bills.ts";
import { factsFiles } from "./facts-files.ts";
import type { FiledBundle, FolderFile } from "./folder.ts";
import type { Notary } from "./notary.ts";
import type { SigningScene } from "./scene.ts";
import { readSourceFolder } from "./source-folder.ts";
import { type Judged, signRelease, signSource } from "./statements.ts";

export interface Filing extends SigningScene {
  readonly judged: Judged;
  readonly notary: Notary;
}

/** Signs stage 1, and leaves the folder that the release takes it from. */
export async function fileSource(filing: Filing): Promise<void> {
  await signSource(filing.judged, filing.notary.file);
  writeFolder(filing, { artefact: null, files: factsFiles(filing.judged) });
}

/** Signs stages 2 to 4, which rest on the verified stage 1 of this very run, and leaves the release folder. */
export async function fileRelease(filing: Filing): Promise<void> {
  const { judged, notary, job, request } = filing;
  const artefact = judgedArtefact(judged, request.jobs);
  const source = await readSourceFolder({ job, jobs: request.jobs });
  const taken: FiledBundle[] = [];
  for (const { bytes, statement } of source.bundles) {
    const bundle = await notary.take(bytes, statement, "source");
    if (isSummaryOfSource(statement)) taken.push(bundle);
  }
  const [summary] = taken;
  if (summary === undefined)
    throw new UserError(
      "invalid-input",
      "expected the summary of stage 1 among what judge-source signed, found none.",
      {
        hint: "Nothing is signed. Run the whole workflow again.",
      },
    );
  const bills = await billStatements(judged.facts, { job, jobs: request.jobs });
  await signRelease(judged, { artefact, source: summary, bills, file: notary.file });
  await storeAll(filing);
  writeFolder(filing, { artefact, files: [...source.files, ...factsFiles(judged)] });
}

function isSummaryOfSource({ predicateType, predicate }: Statement): boolean {
  if (predicateType !== verificationSummaryKind.type) return false;
  return stageOf(VerificationSummary.parse(predicate)) === 1;
}

/** GitHub finds bundles by the sha256 of what they are about; of a commit it can find none (facts 6.1). */
async function storeAll({ notary, job, ports }: Filing): Promise<void> {
  for (const { bytes, path, subject } of notary.filed) {
    if (!subject.startsWith("sha256:")) continue;
    const stored = await job.store(bytes);
    // The folder holds it too, and whoever verifies needs no store: what is lacking there is said, and proves nothing.
    if (stored.state === "unknown") ports.runner.log(`${path}: not stored with GitHub: ${stored.why}`);
  }
}

interface Content {
  readonly artefact: Subject | null;
  readonly files: readonly FolderFile[];
}

function writeFolder({ job, request, notary, judged }: Filing, { artefact, files }: Content): void {
  const tray = job.tray(request.output);
  const write = (path: string, text: string): void => tray.write(path, new TextEncoder().encode(text));
  for (const { path, bytes } of [...notary.filed, ...files]) tray.write(path, bytes);
  const name = artefact?.name ?? "source";
  write(`${name.replaceAll(/[^\w.-]+/g, "-")}.intoto.jsonl`, linesOf(notary.filed));
  const { identity } = judged;
  const index = {
    schemaVersion: 1,
    repository: { id: identity.repositoryId, ownerId: identity.ownerId, name: identity.repository },
    ref: identity.ref,
    commit: identity.commit,
    artefact:
      artefact === null
        ? null
        : { name, digest: `sha256:${artefact.digest["sha256"]}`, mediaType: artefact.mediaType },
    bundles: notary.filed.map(({ path, sha256, predicateType, subject }) => ({
      path,
      sha256,
      predicateType,
      subject,
    })),
    facts: files.map(({ bytes: _, ...file }) => file),
  };
  write("index.json", `${JSON.stringify(index, null, 2)}\n`);
}

/** Bundles as lines, as `gh attestation verify --bundle` reads them. */
function linesOf(bundles: readonly FiledBundle[]): string {
  return bundles
    .map(({ bytes }) => `${JSON.stringify(JSON.parse(new TextDecoder().decode(bytes)))}\n`)
    .join("");
}
