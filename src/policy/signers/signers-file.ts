import type { Signers } from "../../domain/evidence/signers.ts";
import { type Checked, orThrow } from "../document/checked.ts";
import { type PolicyText, readDocument } from "../document/document.ts";
import { fileOf, type PolicyFile } from "../document/policy-file.ts";
import { validate } from "../document/validate.ts";
import { signerProblems } from "./signers-rules.ts";
import { SignersFile } from "./signers-schema.ts";

/** Reads the list of signers. @throws {UserError} invalid-policy */
export function parseSigners(source: PolicyText): PolicyFile<Signers> {
  return orThrow(checkSigners(source));
}

/** Reads the list of signers; mistakes are values. */
export function checkSigners(source: PolicyText): Checked<PolicyFile<Signers>> {
  const document = readDocument(source, "invalid-policy");
  const checked = validate(SignersFile, document, { code: "invalid-policy", keys: "keys-of-the-signers" });
  const problems = checked.ok ? signerProblems(checked.value, document) : [];
  if (problems.length > 0) return { ok: false, problems };
  return fileOf(document, checked.ok ? { ok: true, value: signersOf(checked.value) } : checked);
}

function signersOf({ issuer, signers }: SignersFile): Signers {
  return {
    issuer,
    signers: signers.map((signer) => ({
      ...signer,
      revisions: signer.revisions.map(({ sha, from, until, revoked }) => ({
        ...{ sha, from, until: until ?? null },
        revoked: revoked === undefined ? null : { at: revoked.at, keepsEarlier: revoked.keepsEarlier },
      })),
    })),
  };
}
