import { documentsFor, type Text } from "./documents.ts";
import { type InstanceFile, ownerOf, type ReleaseFile } from "./file.ts";
import { organizationFiles, type TeamIds } from "./organization-files.ts";
import { platformPolicyFor } from "./platform-policy.ts";
import { decode, textIn } from "./release-text.ts";
import { notRendered, renderWorkflow } from "./render.ts";
import type { InstanceSettings } from "./settings.ts";

/** What an instance is made of. */
export interface Composition {
  readonly release: readonly ReleaseFile[];
  readonly version: string;
  readonly settings: InstanceSettings;
  readonly teamIds: TeamIds;
}

/** Patterns of what a release brings; the sandbox is for those who try things out, and is no part of an instance. */
export const releaseGlobs = [
  "{action.yml,LICENSE}",
  "actions/**",
  "dist/**",
  "policy/platform.yml",
  "policy/schema/**",
  "scanners/**",
  "workflows/*.yml",
  "workflows/rulesets/*.json",
] as const;

const policyPath = "policy/platform.yml";

/** Every file of an instance but the record of itself. */
export function composeInstance(composition: Composition): readonly InstanceFile[] {
  const { release, settings, version } = composition;
  const texts = new Map(
    [
      ...workflowsOf(composition),
      { path: policyPath, text: platformPolicyFor(textIn(release, policyPath), settings) },
      ...organizationFiles(release, { settings, teamIds: composition.teamIds }),
      ...documentsFor(settings, version),
    ].map((file): [string, Text] => [file.path, file]),
  );
  const copied = [...copies(release), ...scanners(release, settings)].filter(({ path }) => !texts.has(path));
  return [...copied.map(fileOf), ...[...texts.values()].map(encoded)].toSorted((one, other) =>
    one.path < other.path ? -1 : 1,
  );
}

function copies(release: readonly ReleaseFile[]): readonly ReleaseFile[] {
  return release.filter(({ path }) => {
    if (path.startsWith("dist/")) return !path.startsWith("dist/sandbox/");
    return path.startsWith("actions/") || path.startsWith("policy/schema/") || !path.includes("/");
  });
}

function workflowsOf({ release }: Composition): readonly Text[] {
  return release.flatMap(({ path, bytes }) => {
    const [, name] = /^workflows\/([\w.-]+\.yml)$/.exec(path) ?? [];
    if (name === undefined || notRendered.includes(name)) return [];
    return [{ path: `.github/workflows/${name}`, text: renderWorkflow(decode(bytes), { kind: "self" }) }];
  });
}

/** A scanner of the chosen set stands where the default one of its kind would. */
function scanners(
  release: readonly ReleaseFile[],
  { scanners: set }: InstanceSettings,
): readonly ReleaseFile[] {
  const all = release.filter(({ path }) => path.startsWith("scanners/"));
  const chosen = set === "default" ? [] : all.flatMap((file) => promoted(file, set));
  const taken = new Set(chosen.map(({ path }) => path));
  return [...chosen, ...all.filter(({ path }) => !taken.has(path))];
}

function promoted({ path, bytes }: ReleaseFile, set: string): readonly ReleaseFile[] {
  const prefix = `scanners/${set}/`;
  const name = path.startsWith(prefix) ? path.slice(prefix.length) : "";
  return /^[\w.-]+\.yml$/.test(name) ? [{ path: `scanners/${name}`, bytes }] : [];
}

function fileOf({ path, bytes }: ReleaseFile): InstanceFile {
  return { path, bytes, mode: "100644", owner: ownerOf(path) };
}

function encoded({ path, text }: Text): InstanceFile {
  return fileOf({ path, bytes: new TextEncoder().encode(text) });
}
