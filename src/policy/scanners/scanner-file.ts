import type { ScannedKind } from "../../domain/pipeline/roles.ts";
import { UserError } from "../../errors.ts";
import { orThrow } from "../document/checked.ts";
import { type PolicyText, readDocument } from "../document/document.ts";
import { validate } from "../document/validate.ts";
import { Scanner } from "./scanner-schema.ts";

/** Reads the scanner of a kind. @throws {UserError} invalid-policy */
export function parseScanner(source: PolicyText, kind: ScannedKind): Scanner {
  const document = readDocument(source, "invalid-policy");
  const scanner = orThrow(
    validate(Scanner, document, { code: "invalid-policy", keys: "scannerskindyml-of-an-instance" }),
  );
  if (scanner.kind === kind) return scanner;
  throw new UserError("invalid-policy", `kind: expected ${kind}, got ${scanner.kind}.`, {
    at: document.locate(["kind"]),
    hint: "The file's name is the kind.",
  });
}
