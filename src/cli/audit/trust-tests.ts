import { mostDocumentBytes } from "../../domain/document/size.ts";
import { noTrustTests, TrustTests, trustTestsPath } from "../../domain/enforcement/trust-tests.ts";
import { settingsPath } from "../../domain/instance/settings.ts";
import { readWritten } from "../../policy/document/written.ts";
import type { Files } from "../../ports/files.ts";

/** The record of an instance; a folder that is none may hold anybody's. @throws {UserError} invalid-config */
export function readTrustTests(places: readonly Files[]): TrustTests {
  const files = places.find((each) => each.exists(settingsPath) && each.exists(trustTestsPath));
  if (files === undefined) return noTrustTests;
  const source = { path: trustTestsPath, text: files.readText(trustTestsPath, mostDocumentBytes) };
  return readWritten(TrustTests, source, {
    code: "invalid-config",
    what: "the record of trust tests",
    hint: "docs/reference/enforcement-ladder.md of Assaygate says what it holds.",
  });
}
