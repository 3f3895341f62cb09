import * as z from "zod";
import type { Actor } from "../../domain/change/change.ts";

/** An account as REST gives it; GitHub gives null for one that is no more. */
export const Account = z
  .object({ login: z.string(), id: z.number(), type: z.string() })
  .nullable()
  .transform((account): Actor => (account === null ? ghost : actorOf(account)));

/** The account of a signature: an empty object or null where GitHub knows none for the address. */
export const MaybeAccount = z
  .union([
    z.object({ login: z.string(), id: z.number(), type: z.string() }).transform(actorOf),
    z.looseObject({ login: z.undefined().optional() }).transform((): null => null),
    z.null(),
  ])
  .optional()
  .transform((account): Actor | null => account ?? null);

/** What GitHub shows in place of an account that was deleted. */
const ghost: Actor = { login: "ghost", id: null, kind: "unknown" };

const kinds: ReadonlyMap<string, Actor["kind"]> = new Map([
  ["User", "user"],
  ["Bot", "bot"],
  ["Organization", "organization"],
]);

function actorOf({ login, id, type }: { login: string; id: number; type: string }): Actor {
  return { login, id, kind: kinds.get(type) ?? "unknown" };
}
