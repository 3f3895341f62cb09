import type { Unknown } from "../domain/facts/known.ts";
import { plain } from "./plain.ts";

/** Why something is not known, and what would make it so. */
export function unknownWords({ why, needs, resetAt }: Unknown): string {
  const permission = needs === undefined ? "" : `; the token needs ${plain(needs, 80)}`;
  const time = resetAt === undefined ? "" : `; ask again after ${plain(resetAt, 40)}`;
  return `${plain(why)}${permission}${time}`;
}
