import * as z from "zod";
import type { Unknown } from "../../domain/facts/known.ts";
import { Unanswered, type Unread, unread } from "../github/unread.ts";
import type { RegistryAnswer } from "./exchange.ts";

const Errors = z.object({ errors: z.array(z.object({ code: z.string() })).min(1) });

/** What a status means that was not the one that was hoped for. */
export function refusal(what: string, { status, body }: Pick<RegistryAnswer, "status" | "body">): Unread {
  const why = [`${what}: the registry answered ${status}`, codeOf(body)].filter(Boolean).join(" ");
  if (status === 401 || status === 403) return unread("permission", why);
  if (status === 404 || status === 410) return unread("not-found", why);
  if (status === 429) return unread("rate-limit", why);
  return unread(status >= 500 ? "outage" : "malformed", why);
}

/** Its own word for it (OCI distribution 1.1, error codes), and nothing else of what it says. */
export function codeOf(body: Uint8Array): string {
  const errors = Errors.safeParse(parseJson(body));
  const code = errors.data?.errors[0]?.code ?? "";
  return /^[A-Z_]{1,40}$/.test(code) ? code : "";
}

/** A JSON value; undefined: it is none. */
export function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

/** What is wrong with an answer. */
export function malformed(what: string, found: string): Unread {
  return unread("malformed", `${what}: expected what the registry was asked for, found ${found}`);
}

/** Runs what may end in the middle, and gives that as a value. */
export async function orUnknown<T>(work: () => Promise<T>): Promise<T | Unknown> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Unanswered) return error.unread;
    throw error;
  }
}

/** Ends the work with an unknown; whoever called `known` gets it. */
export function giveUp(reason: Unread): never {
  throw new Unanswered(reason, { isFinal: true });
}
