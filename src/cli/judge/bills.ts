import { sha256HexOfBytes } from "../../domain/digest/sha256.ts";
import { billOfMaterials } from "../../domain/evidence/predicates/documents.ts";
import type { Statement } from "../../domain/evidence/statement.ts";
import type { Facts } from "../../domain/facts/facts.ts";
import type { NeededJob } from "../../domain/pipeline/needs.ts";
import { billsToAttest } from "../../domain/sbom/to-attest.ts";
import { UserError } from "../../errors.ts";
import type { Artifacts } from "../../ports/artifacts.ts";
import { withArtifact } from "./fetch.ts";

interface Place {
  readonly job: { readonly artifacts: Artifacts };
  readonly jobs: readonly NeededJob[];
}

/** The bills of materials that were judged, word for word, about the artefact or its platforms. @throws {UserError} invalid-input */
export async function billStatements(facts: Facts, place: Place): Promise<readonly Statement[]> {
  const statements: Statement[] = [];
  for (const { job, path, sha256, subjects } of billsToAttest(facts)) {
    const bytes = await withArtifact(place, { job, of: "artifact" }, ({ artefact }) => artefact.read(path));
    if (sha256HexOfBytes(bytes) !== sha256) {
      throw new UserError(
        "invalid-input",
        `expected the bill of materials with ${sha256}, found other bytes.`,
        {
          at: path,
          hint: "Nothing is signed. Run the whole workflow again.",
        },
      );
    }
    const document: unknown = JSON.parse(new TextDecoder().decode(bytes));
    for (const subject of subjects) statements.push(billOfMaterials(subject, document));
  }
  return statements;
}
