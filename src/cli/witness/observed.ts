import type { NeededJob } from "../../domain/pipeline/needs.ts";
import { Observation } from "../../domain/witness/observation.ts";
import { UserError } from "../../errors.ts";
import type { Artifacts } from "../../ports/artifacts.ts";
import type { Files } from "../../ports/files.ts";
import { withArtifact } from "../judge/fetch.ts";
import { observationPath } from "./look.ts";

const mostBytes = 8 * 1024 * 1024;

interface Place {
  readonly job: { readonly artifacts: Artifacts };
  readonly jobs: readonly NeededJob[];
}

/** What a job of this run has seen, from the artifact that it named by id and digest. @throws {UserError} invalid-input */
export function readObservation(place: Place, job: string): Promise<Observation> {
  return withArtifact(place, { job, of: "artifact" }, ({ files }) => observationIn(files));
}

/** @throws {UserError} invalid-input */
export function observationIn(files: Pick<Files, "readText">): Observation {
  const parsed = Observation.safeParse(tryParse(files.readText(observationPath, mostBytes)));
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.join(".") ?? "";
  throw new UserError("invalid-input", `expected what the witness saw, found a fault at "${place}".`, {
    at: observationPath,
  });
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
