import type { SignersChange } from "../domain/instance/signers-change.ts";
import { plain } from "./plain.ts";

/** What governance is asked to say of commits of the instance. */
export interface SignersSummary {
  readonly why: string;
  readonly changes: readonly SignersChange[];
}

/** The description of the pull request that changes the list of signers. */
export function renderSignersBody({ why, changes }: SignersSummary): string {
  return [
    "## What",
    "",
    ...changes.map((change) => `- ${wordsOf(change)}`),
    "",
    "## Why",
    "",
    plain(why, 1_000),
    "",
    "Whoever verifies evidence holds this list as it is at the head of the default branch. Until this is merged, nothing that a",
    "commit listed here signs counts; a commit that is ended or revoked here counts on until then.",
    "",
  ].join("\n");
}

function wordsOf(change: SignersChange): string {
  switch (change.kind) {
    case "list": {
      const { sha, files, channels } = change.candidate;
      const names = files.map(({ workflow }) => `\`${workflow}\``).join(", ");
      return `\`${sha}\` may sign from ${change.from} on, called at ${channels.join(", ")}: ${names}`;
    }
    case "end":
      return `\`${change.sha}\` may not sign from ${change.until} on; what it signed before counts on`;
    case "revoke":
      return `\`${change.sha}\` is revoked: nothing that it ever signed counts. ${plain(change.reason, 500)}`;
  }
}
