import { stalenessOf } from "../../domain/ledger/freshness.ts";
import type { SigningScene } from "./scene.ts";

type Watched = Pick<SigningScene, "platform" | "entries" | "witnessed"> & { readonly now: string };

/** What to do where the ledger is not watched as the policy asks for; null: it is. */
export function unseenWords({ platform, entries, witnessed, now }: Watched): string | null {
  const demand = platform.content.witness ?? null;
  const why = stalenessOf(witnessed, { demand, size: entries.length, now });
  if (why === null) return null;
  return `evidence pending: ${why}. Nothing was signed. Run the workflow "Assaygate witness" of the instance, then this job again.`;
}
