import { mostDocumentBytes } from "../../domain/document/size.ts";
import { noAnswers, PlatformAnswers } from "../../domain/probe/answers.ts";
import { readWritten } from "../../policy/document/written.ts";
import type { Files } from "../../ports/files.ts";

/** Where an instance keeps what its probe found out. */
export const answersPath = "policy/platform-answers.json";

/** The answers of this workspace, else those beside the program; nobody asked: none. @throws {UserError} invalid-config */
export function readPlatformAnswers(places: readonly Files[]): PlatformAnswers {
  const files = places.find((each) => each.exists(answersPath));
  if (files === undefined) return noAnswers;
  const source = { path: answersPath, text: files.readText(answersPath, mostDocumentBytes) };
  return readWritten(PlatformAnswers, source, {
    code: "invalid-config",
    what: "answers of the probe",
    hint: "Write it with `assaygate probe read`.",
  });
}
