import { mostDocumentBytes } from "../../domain/document/size.ts";
import type { Signers } from "../../domain/evidence/signers.ts";
import type { SigningEndpoints } from "../../domain/evidence/signing-endpoints.ts";
import { signersPath, trustedRootPath } from "../../domain/instance/places.ts";
import { settingsPath } from "../../domain/instance/settings.ts";
import { UserError } from "../../errors.ts";
import { parseSettings } from "../../policy/instance/settings-file.ts";
import { parseSigners } from "../../policy/signers/signers-file.ts";
import type { Files } from "../../ports/files.ts";

const largestRoot = 8 * 1024 * 1024;

/** What an instance says of signing, at the commit that runs. */
export interface InstanceTrust {
  readonly signers: Signers;
  /** Sigstore of its own; null: GitHub's. */
  readonly signing: SigningEndpoints | null;
  readonly runnerGroups: readonly string[];
  /** Text of the root that signatures are verified against. */
  readonly root: string;
}

/** Reads it. @throws {UserError} */
export async function loadInstance(home: Files): Promise<InstanceTrust> {
  const { signing, runnerGroups } = parseSettings(home.readText(settingsPath, mostDocumentBytes));
  const text = home.readText(signersPath, mostDocumentBytes);
  const { content } = parseSigners({ path: signersPath, text });
  if (!home.exists(trustedRootPath)) {
    throw new UserError("missing-file", "expected the trusted root of the instance, found none.", {
      at: trustedRootPath,
      hint: "What nobody here could verify is not signed: `gh attestation trusted-root > policy/trusted-root.jsonl`.",
    });
  }
  return {
    signers: content,
    signing: signing ?? null,
    runnerGroups: runnerGroups ?? [],
    root: home.readText(trustedRootPath, largestRoot),
  };
}
