import type { RejectionCode } from "../../domain/evidence/rejection.ts";
import type { Verified } from "../../domain/evidence/verify.ts";
import { plain } from "../plain.ts";
import { terminalLines } from "../terminal-lines.ts";
import { signerWords } from "./lineage-text.ts";

/** What came of one bundle by itself. */
export type Genuine =
  | { readonly path: string; readonly verified: Verified }
  | {
      readonly path: string;
      readonly refused: { readonly code: RejectionCode | "objection"; readonly message: string };
    };

/** One bundle for a terminal: who says what about which subject; it does not say that this is good news. */
export function renderStatementText(answer: Genuine): string {
  if ("refused" in answer) {
    const { code, message } = answer.refused;
    return terminalLines([`refused: ${plain(answer.path, 200)}: ${plain(message)} [${code}]`]);
  }
  const { statement, identity, signedAt } = answer.verified;
  const subjects = statement.subject.flatMap(({ digest }) =>
    Object.entries(digest).map(([algorithm, hex]) => `${plain(algorithm, 40)}:${plain(hex, 130)}`),
  );
  return terminalLines([
    `genuine: ${plain(answer.path, 200)} is a statement ${plain(statement.predicateType, 200)}`,
    `  about   ${subjects.slice(0, 10).join(", ")}`,
    `  signed  by ${signerWords(identity.subjectAlternativeName, identity.signerDigest)} at ${plain(signedAt, 40)}`,
    `  in      ${plain(identity.invocation ?? "", 300)} (${plain(identity.trigger ?? "", 40)} at ${plain(identity.sourceRef ?? "", 200)}, commit ${plain(identity.sourceDigest ?? "", 64)})`,
    "It is genuine; what it says, good or bad, is in the bundle. Ask about the artefact to see the whole chain.",
  ]);
}

/** The same for machines. */
export function statementJson(answer: Genuine): object {
  const { path } = answer;
  if ("refused" in answer) return { schemaVersion: 1, path, genuine: false, ...answer.refused };
  const { statement, identity, signedAt, digest } = answer.verified;
  return { schemaVersion: 1, path, genuine: true, sha256: digest, signedAt, signer: identity, statement };
}
