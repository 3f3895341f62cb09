import type { JobReference } from "../domain/verdict/verdict.ts";
import { shortDigest } from "./measure.ts";
import { plain } from "./plain.ts";

/** What a job brought, in a few words that are safe for a terminal. */
export function broughtWords({ origin, reports, artifact, why }: JobReference): string {
  if (why !== null) return plain(why, 300);
  if (artifact === null) return origin === null ? "brings no evidence" : "brought nothing";
  const count = reports === 1 ? "1 report" : `${reports} reports`;
  return `${count} in artifact ${artifact.id} (${shortDigest(artifact.sha256)})`;
}

/** Whose evidence it is. */
export function originWords({ origin }: JobReference): string {
  if (origin === null) return "";
  return origin === "template" ? "a template job" : "the product";
}
