import {
  type CodeFile,
  type DesiredEnvironment,
  parseEnvironments,
  parseProperties,
  parseRuleset,
} from "./desired.ts";
import type { JsonObject } from "./json.ts";
import type { RulesetBody } from "./ruleset.ts";

/** Where an instance keeps what its organisation should be. */
export const codeFolder = "organization/";
export const propertiesPath = `${codeFolder}properties.json`;
export const environmentsPath = `${codeFolder}environments.json`;
/** Rulesets of the organisation. */
export const rulesetFolder = `${codeFolder}rulesets/`;
/** Rulesets of the instance's own repository. */
export const instanceRulesetFolder = `${codeFolder}instance/`;

/** What an organisation should be, as its instance says. */
export interface OrganizationCode {
  readonly rulesets: readonly RulesetBody[];
  readonly instanceRulesets: readonly RulesetBody[];
  readonly properties: readonly JsonObject[];
  readonly environments: readonly DesiredEnvironment[];
}

/** Whether a path of an instance is part of the code. */
export function isCode(path: string): boolean {
  return path.startsWith(codeFolder) && path.endsWith(".json");
}

/** Reads the code. @throws {UserError} invalid-config */
export function parseCode(files: readonly CodeFile[]): OrganizationCode {
  const inFolder = (folder: string): readonly RulesetBody[] =>
    files.filter(({ path }) => path.startsWith(folder)).map(parseRuleset);
  const [properties] = files.filter(({ path }) => path === propertiesPath);
  const [environments] = files.filter(({ path }) => path === environmentsPath);
  return {
    rulesets: inFolder(rulesetFolder),
    instanceRulesets: inFolder(instanceRulesetFolder),
    properties: properties === undefined ? [] : parseProperties(properties),
    environments: environments === undefined ? [] : parseEnvironments(environments),
  };
}
