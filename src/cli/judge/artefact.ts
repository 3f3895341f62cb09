import type { Subject } from "../../domain/evidence/statement.ts";
import type { NeededJob } from "../../domain/pipeline/needs.ts";
import { checksJob } from "../../domain/pipeline/roles.ts";
import { UserError } from "../../errors.ts";
import type { Judged } from "./statements.ts";

/**
 * The artefact that was judged, which must be the very one that this run hands on: the facts name the artifact that it was
 * read from, by id and digest. @throws {UserError} invalid-input
 */
export function judgedArtefact({ facts: { artefact } }: Judged, jobs: readonly NeededJob[]): Subject {
  const claim = jobs.find(({ id }) => id === checksJob)?.package;
  if (artefact === undefined || artefact.subject.state === "unknown" || artefact.delivery.state !== "read")
    throw refused("an artefact among the facts that were judged", "none");
  if (typeof claim !== "object") throw refused("a package that is named by id and digest", claim ?? "none");
  const { delivery, subject } = artefact;
  if (claim.id !== delivery.artifact || claim.sha256 !== delivery.sha256)
    throw refused(
      `artifact ${claim.id} with ${claim.sha256}`,
      `${delivery.artifact} with ${delivery.sha256}`,
    );
  const { name, digest, mediaType } = subject.value;
  return { name, digest, mediaType };
}

function refused(expected: string, found: string): UserError {
  return new UserError("invalid-input", `expected ${expected}, found ${found}.`, {
    hint: "Nothing is signed. The product configuration names what is released: commands.package and artefact.",
  });
}
