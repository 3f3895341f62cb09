import { UserError } from "../../errors.ts";
import type { PolicyDocument } from "../document/document.ts";
import type { SignersFile } from "./signers-schema.ts";

type Signer = SignersFile["signers"][number];

/**
 * What one entry cannot see: an entry that says the same file may say the same thing once more would let a revocation in the
 * other be forgotten, and so would a commit that is revoked in one place only.
 */
export function signerProblems({ signers }: SignersFile, { locate }: PolicyDocument): UserError[] {
  return signers.flatMap((signer, index) => {
    const at = locate(["signers", index]);
    const earlier = signers.slice(0, index).filter(({ workflow }) => workflow === signer.workflow);
    const problems = [...repeated(signer), ...earlier.flatMap((other) => conflicts(other, signer))];
    return problems.map(
      (message) => new UserError("invalid-policy", message, { at, hint: "Keep one of them." }),
    );
  });
}

function repeated({ revisions }: Signer): string[] {
  const shas = revisions.map(({ sha }) => sha);
  return shas
    .filter((sha, index) => shas.indexOf(sha) !== index)
    .map((sha) => `expected each revision once, got ${sha} again.`);
}

function conflicts(one: Signer, other: Signer): string[] {
  const shared = one.predicates.filter((name) => other.predicates.includes(name));
  const known = new Map(one.revisions.map(({ sha, revoked }) => [sha, revoked]));
  const torn = other.revisions.filter(
    ({ sha, revoked }) => known.has(sha) && JSON.stringify(known.get(sha)) !== JSON.stringify(revoked),
  );
  return [
    ...shared.map((name) => `expected one signer of ${name} per file, got the same file again.`),
    ...torn.map(({ sha }) => `expected ${sha} to be revoked in all entries of its file alike, or in none.`),
  ];
}
