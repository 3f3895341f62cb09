import {
  environmentsPath,
  instanceRulesetFolder,
  propertiesPath,
  rulesetFolder,
} from "../organization/code.ts";
import { fillTemplate, type TemplateValues } from "../organization/template.ts";
import { channels } from "./channel.ts";
import type { Text } from "./documents.ts";
import type { ReleaseFile } from "./file.ts";
import { platformPolicyFor, profileNames } from "./platform-policy.ts";
import { textIn } from "./release-text.ts";
import type { InstanceSettings, TeamRole } from "./settings.ts";

/** GitHub's numbers of the teams that have a role in the instance. */
export type TeamIds = Readonly<Record<TeamRole, number>>;

const folder = "workflows/rulesets/";

/** The organisation's rulesets, properties and environments as code: each ring has a ruleset of its own. */
export function organizationFiles(
  release: readonly ReleaseFile[],
  { settings, teamIds }: { readonly settings: InstanceSettings; readonly teamIds: TeamIds },
): readonly Text[] {
  const read = (path: string): string => textIn(release, path);
  const values: TemplateValues = {
    instance_id: settings.repositoryId,
    platform_team_id: teamIds.platform,
    security_team_id: teamIds["security-lead"],
    profiles: profileNames(platformPolicyFor(read("policy/platform.yml"), settings)),
  };
  const fill = (name: string, more: TemplateValues = {}): string =>
    `${JSON.stringify(fillTemplate(read(`${folder}${name}`), { ...values, ...more }), null, 2)}\n`;
  return [
    ...channels.map((ring) => ({
      path: rulesetPath(`assaygate-${ring}`),
      text: fill("ring.json", { ring }),
    })),
    { path: rulesetPath("assaygate-ledgers"), text: fill("ledgers.json") },
    { path: instanceRulesetPath("assaygate-main"), text: fill("instance-main.json") },
    { path: instanceRulesetPath("assaygate-channels"), text: fill("instance-channels.json") },
    { path: propertiesPath, text: fill("properties.json") },
    { path: environmentsPath, text: fill("environments.json") },
  ];
}

function rulesetPath(name: string): string {
  return `${rulesetFolder}${name}.json`;
}

function instanceRulesetPath(name: string): string {
  return `${instanceRulesetFolder}${name}.json`;
}
