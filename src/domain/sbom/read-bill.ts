import * as z from "zod";
import { jsonDepth, maxJsonDepth } from "../evidence/json-bounds.ts";
import type { Known } from "../facts/known.ts";
import { type Bill, maxBillBytes } from "./bill.ts";
import { readCycloneDx } from "./cyclonedx.ts";
import { readSpdx } from "./spdx.ts";

const mostProblems = 5;

/**
 * Reads a bill of materials, which must be one that can be attested: JSON of a known format and version, as its schema has
 * what is looked at here, within bounds. Unknown, with the places, for anything else.
 */
export function readBill(bytes: Uint8Array): Known<Bill> {
  if (bytes.length > maxBillBytes)
    return unusable(
      `expected at most ${maxBillBytes} bytes, which is what can be attested, found ${bytes.length}`,
    );
  if (jsonDepth(bytes, maxJsonDepth) > maxJsonDepth)
    return unusable(`expected JSON of at most ${maxJsonDepth} levels, found more`);
  if (isMarkup(bytes))
    return unusable(
      "expected JSON, found XML, which no statement can hold: let the generator write JSON, or convert it",
    );
  const document = parse(bytes);
  if (!isMapping(document)) return unusable("expected a JSON object, found something else");
  const read = readerOf(document);
  if (read === undefined) return unusable("expected CycloneDX or SPDX 2 as JSON, found something else");
  try {
    return { state: "known", value: read(document) };
  } catch (error) {
    if (error instanceof z.ZodError) return unusable(wordsOf(error));
    throw error;
  }
}

function readerOf(document: Readonly<Record<string, unknown>>): ((value: unknown) => Bill) | undefined {
  if (document["bomFormat"] === "CycloneDX") return readCycloneDx;
  return typeof document["spdxVersion"] === "string" ? readSpdx : undefined;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** Behind a byte order mark and blanks, as XML begins. */
function isMarkup(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 1_024));
  return /^\s*<[?!A-Za-z]/.test(start);
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wordsOf({ issues }: z.ZodError): string {
  const shown = issues
    .slice(0, mostProblems)
    .map(({ path, message }) => `/${path.join("/").slice(0, 200)}: ${message.slice(0, 200)}`);
  const more = issues.length - shown.length;
  return `the format's schema forbids ${shown.join("; ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function unusable(why: string): Known<never> {
  return { state: "unknown", why, cause: "malformed" };
}
