import { mostDocumentBytes } from "../../domain/document/size.ts";
import type { RunnerGroups } from "../../domain/enforcement/ladder.ts";
import { settingsPath } from "../../domain/instance/settings.ts";
import { parseSettings } from "../../policy/instance/settings-file.ts";
import type { Files } from "../../ports/files.ts";

/** The runner groups that an instance names, beside what a folder holds; null: none of them is one. @throws {UserError} */
export function readRunnerGroups(places: readonly Files[]): RunnerGroups | null {
  const files = places.find((each) => each.exists(settingsPath));
  if (files === undefined) return null;
  const text = files.readText(settingsPath, mostDocumentBytes);
  const { organization, repository, runnerGroups = [] } = parseSettings(text);
  return { instance: `${organization}/${repository}`, names: runnerGroups };
}
