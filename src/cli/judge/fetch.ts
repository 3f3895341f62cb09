import { type ArtefactFiles, artefactFiles } from "../../domain/artifact/files.ts";
import type { NeededJob } from "../../domain/pipeline/needs.ts";
import { UserError } from "../../errors.ts";
import type { PlatformPolicyFile } from "../../policy/document/policy-file.ts";
import { type RecordedDemand, type Replayed, replayRecorded } from "../../policy/replay/recorded.ts";
import type { Artifacts, Fetched } from "../../ports/artifacts.ts";

const largestFile = 256 * 1024 * 1024;

interface Place {
  readonly job: { readonly artifacts: Artifacts };
  readonly jobs: readonly NeededJob[];
}

/** What the gate of this run recorded, judged once more. @throws {UserError} invalid-input */
export async function fetchRecorded(
  place: Place,
  given: { readonly platform: PlatformPolicyFile; readonly demand: RecordedDemand },
): Promise<Replayed> {
  return withArtifact(place, { job: "gate", of: "artifact" }, ({ files }) => {
    const read = (path: string): string => files.readText(path, largestFile);
    const texts = {
      verdict: read("verdict.json"),
      facts: read("facts.json"),
      record: read("record.json"),
    };
    return replayRecorded(texts, given.platform, given.demand);
  });
}

interface Wanted {
  readonly job: string;
  readonly of: "artifact" | "package";
}

interface Unpacked {
  readonly files: Extract<Fetched, { readonly state: "read" }>["files"];
  readonly artefact: ArtefactFiles;
  readonly id: number;
  readonly sha256: string;
}

/**
 * What a job of this run left, by the id and digest that it said, for as long as `use` takes. Its name counts for nothing.
 * @throws {UserError} invalid-input
 */
export async function withArtifact<T>(
  { job: { artifacts }, jobs }: Place,
  { job: id, of }: Wanted,
  use: (unpacked: Unpacked) => Promise<T> | T,
): Promise<T> {
  const claim = jobs.find((job) => job.id === id)?.[of];
  if (claim === undefined || claim === "none" || claim === "malformed")
    throw refused(`expected job ${id} to name its ${of} by id and digest, found ${claim ?? "no such job"}.`);
  const fetched = await artifacts.ofJob(claim);
  if (fetched.state !== "read")
    throw refused(fetched.state === "refused" ? `${fetched.message}.` : `${fetched.why}.`);
  try {
    const artefact = artefactFiles(fetched.files, fetched.paths);
    return await use({ files: fetched.files, artefact, id: fetched.artifact, sha256: fetched.sha256 });
  } finally {
    fetched.close();
  }
}

function refused(message: string): UserError {
  return new UserError("invalid-input", message, {
    hint: "Nothing is signed. Run the whole workflow again.",
  });
}
