import type { Waiver } from "../../domain/waiver/waiver.ts";
import { UserError } from "../../errors.ts";
import { type Checked, orThrow } from "../document/checked.ts";
import { type PolicyText, readDocument } from "../document/document.ts";
import { validate } from "../document/validate.ts";
import { timeOf } from "./moments.ts";
import { WaiverFile } from "./waiver-schema.ts";

/** Reads a waiver file; its id is its file's name. @throws {UserError} invalid-waiver */
export function parseWaiver(source: PolicyText): Waiver {
  return orThrow(checkWaiver(source));
}

/** Reads a waiver file; mistakes are values. */
export function checkWaiver(source: PolicyText): Checked<Waiver> {
  const document = readDocument(source, "invalid-waiver");
  const checked = validate(WaiverFile, document, { code: "invalid-waiver", keys: "keys-of-a-waiver" });
  if (!checked.ok) return checked;
  const { schema: _, ...waiver } = checked.value;
  const fail = (path: string, message: string, hint: string): Checked<Waiver> => ({
    ok: false,
    problems: [new UserError("invalid-waiver", `${path}: ${message}`, { hint, at: document.locate([path]) })],
  });
  const name = source.path.replace(/^.*\//s, "").replace(/\.ya?ml$/, "");
  if (waiver.id !== name) {
    return fail(
      "id",
      `expected "${name}", as the file is named, got "${waiver.id}".`,
      "Rename one of the two.",
    );
  }
  if (timeOf(waiver.expiresAt) <= timeOf(waiver.requestedAt)) {
    return fail(
      "expiresAt",
      `expected a time after ${waiver.requestedAt}, got ${waiver.expiresAt}.`,
      "Correct it.",
    );
  }
  return { ok: true, value: waiver };
}
