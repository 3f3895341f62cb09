import * as z from "zod";
import type { SigningEndpoints } from "../evidence/signing-endpoints.ts";

/** Sets of scanners that a release brings. */
export const scannerSets = ["default", "npm"] as const;
export type ScannerSet = (typeof scannerSets)[number];

/** Who does what in an instance, by the slugs of the organisation's teams. */
export interface InstanceTeams {
  readonly platform: string;
  readonly governance: string;
  readonly "security-lead": string;
  readonly "release-manager": string;
  readonly "product-owner": string;
}
export type TeamRole = keyof InstanceTeams;

export const teamRoles = [
  "platform",
  "governance",
  "security-lead",
  "release-manager",
  "product-owner",
] as const satisfies readonly TeamRole[];

/** What is an organisation's own in its instance. */
export interface InstanceSettings {
  readonly organization: string;
  /** Name without the organisation's. */
  readonly repository: string;
  readonly repositoryId: number;
  readonly teams: InstanceTeams;
  readonly scanners: ScannerSet;
  /** Where evidence is signed; absent: GitHub's own services. */
  readonly signing?: SigningEndpoints | undefined;
  /** Runner groups of the organisation whose machines count besides GitHub's own. */
  readonly runnerGroups?: readonly string[] | undefined;
}

/** Its presence tells an instance from the packaged policy. */
export const settingsPath = "policy/instance.yml";
const schema = "assaygate/instance/v1";

const Slug = z.string().regex(/^[\w.-]{1,100}$/);
const Login = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,98}$/);
const Signing = z.strictObject({
  fulcio: z.url(),
  timestamp: z.url().nullable().default(null),
  rekor: z.url().nullable().default(null),
  rekorVersion: z.union([z.literal(1), z.literal(2)]).default(1),
});
/** The settings as they stand in their file. */
export const SettingsFile = z.strictObject({
  schema: z.literal(schema),
  organization: Login,
  repository: Slug,
  repositoryId: z.int().positive(),
  teams: z.strictObject({
    platform: Slug,
    governance: Slug,
    "security-lead": Slug,
    "release-manager": Slug,
    "product-owner": Slug,
  }),
  scanners: z.enum(scannerSets),
  signing: Signing.optional(),
  runnerGroups: z.array(z.string().min(1).max(100)).optional(),
});

/** The settings as an instance keeps them. */
export function renderSettings(settings: InstanceSettings): string {
  const teams = teamRoles.map((role) => `  ${role}: ${quoted(settings.teams[role])}`);
  return [
    "# What is this organisation's own. `assaygate init --upgrade` renders the instance with it again.",
    `schema: ${schema}`,
    `organization: ${quoted(settings.organization)}`,
    `repository: ${quoted(settings.repository)}`,
    `repositoryId: ${settings.repositoryId}`,
    "teams: # slugs",
    ...teams,
    `scanners: ${settings.scanners}`,
    ...signingLines(settings),
    "",
  ].join("\n");
}

function signingLines({ signing, runnerGroups }: InstanceSettings): readonly string[] {
  const services = Object.entries(signing ?? {}).map(
    ([name, value]) => `  ${name}: ${JSON.stringify(value)}`,
  );
  return [
    ...(services.length === 0 ? [] : ["signing: # of this instance's own", ...services]),
    ...(runnerGroups === undefined ? [] : [`runnerGroups: ${JSON.stringify(runnerGroups)}`]),
  ];
}

/** A slug may look like a number or a truth value. */
function quoted(word: string): string {
  return JSON.stringify(word);
}
