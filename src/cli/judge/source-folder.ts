import * as z from "zod";
import { sha256HexOfBytes } from "../../domain/digest/sha256.ts";
import type { Statement } from "../../domain/evidence/statement.ts";
import { readStatement } from "../../domain/evidence/statement-bytes.ts";
import type { NeededJob } from "../../domain/pipeline/needs.ts";
import { UserError } from "../../errors.ts";
import type { SigningJob } from "../../ports/signing-job.ts";
import { withArtifact } from "./fetch.ts";
import type { FolderFile } from "./folder.ts";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Index = z.object({
  bundles: z.array(z.object({ path: z.string(), sha256: Sha256 })).max(100),
  facts: z
    .array(
      z.object({
        path: z.string(),
        sha256: Sha256,
        kind: z.enum(["facts", "record"]),
        of: z.string().exactOptional(),
      }),
    )
    .max(100),
});

/** A bundle as it was found, with the statement that it claims to hold; whether it does is for who verifies it. */
export interface FoundBundle {
  readonly bytes: Uint8Array;
  readonly statement: Statement;
}

export interface SourceFolder {
  readonly bundles: readonly FoundBundle[];
  readonly files: readonly FolderFile[];
}

/** What judge-source left in this run; nothing of it is believed yet. @throws {UserError} invalid-input */
export function readSourceFolder(place: {
  readonly job: Pick<SigningJob, "artifacts">;
  readonly jobs: readonly NeededJob[];
}): Promise<SourceFolder> {
  return withArtifact(place, { job: "source", of: "artifact" }, ({ artefact }) => {
    const read = (path: string, sha256: string): Uint8Array => {
      const bytes = artefact.read(path);
      if (sha256HexOfBytes(bytes) === sha256) return bytes;
      throw broken(path, `bytes with ${sha256}`);
    };
    const index = Index.parse(JSON.parse(new TextDecoder().decode(artefact.read("index.json"))));
    return {
      bundles: index.bundles.map(({ path, sha256 }) => {
        const bytes = read(path, sha256);
        return { bytes, statement: claimedBy(bytes, path) };
      }),
      files: index.facts.map((file) => ({ ...file, bytes: read(file.path, file.sha256) })),
    };
  });
}

const Envelope = z.object({ dsseEnvelope: z.object({ payload: z.string() }) });

function claimedBy(bundle: Uint8Array, path: string): Statement {
  const parsed = Envelope.safeParse(JSON.parse(new TextDecoder().decode(bundle)));
  const read = parsed.success ? readStatement(Buffer.from(parsed.data.dsseEnvelope.payload, "base64")) : null;
  if (read?.state === "read") return read.statement;
  throw broken(path, "a bundle with a statement");
}

function broken(path: string, expected: string): UserError {
  return new UserError("invalid-input", `expected ${expected}, found something else.`, {
    at: path,
    hint: "Nothing is signed. Run the whole workflow again.",
  });
}
