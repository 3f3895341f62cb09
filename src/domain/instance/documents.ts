import { productConfigPath } from "../pipeline/places.ts";
import { type InstanceSettings, renderSettings, settingsPath } from "./settings.ts";

/** A text that an instance begins with. */
export interface Text {
  readonly path: string;
  readonly text: string;
}

/** What a person reads first, who must review what, who may sign, and how the instance itself is judged. */
export function documentsFor(settings: InstanceSettings, version: string): readonly Text[] {
  return [
    { path: "README.md", text: readme(settings, version) },
    { path: ".github/CODEOWNERS", text: codeowners(settings) },
    { path: productConfigPath, text: productConfig(settings) },
    {
      path: ".gitattributes",
      text: "# The names that git gives to these bytes are what `assaygate init --check` compares.\n* -text\n",
    },
    { path: "signers.yml", text: signers },
    { path: settingsPath, text: renderSettings(settings) },
  ];
}

/** The last line that matches a path decides; the first place where GitHub looks, so that no other file overrules it. */
function codeowners({ organization, teams }: InstanceSettings): string {
  const [platform, governance] = [
    `@${organization}/${teams.platform}`,
    `@${organization}/${teams.governance}`,
  ];
  const governed = [
    "/policy/",
    "/signers.yml",
    "/organization/",
    "/.github/CODEOWNERS",
    `/${productConfigPath}`,
  ];
  const width = Math.max(...governed.map((path) => path.length));
  return [
    "# The platform team owns what runs, governance owns what is asked for and who may sign.",
    `${"*".padEnd(width)} ${platform}`,
    ...governed.map((path) => `${path.padEnd(width)} ${governance}`),
    "",
  ].join("\n");
}

const signers = `# Who may sign which evidence: predicate type x workflow path x commit x trigger x runner. Whoever verifies holds this list as
# it is at the head of the default branch: a commit cannot vouch for itself (docs/how-to/sign-a-release.md of Assaygate).
schema: assaygate/signers/v1
issuer: https://token.actions.githubusercontent.com
signers: []
`;

function productConfig({ organization, teams }: InstanceSettings): string {
  return `# The instance is judged by its own workflow. It has no tests of its own: what it runs is the release's.
schema: assaygate/product-config/v1
owner:
  name: Platform team of ${organization}
  contact: https://github.com/orgs/${organization}/teams/${teams.platform}
evidence: []
`;
}

function readme({ organization, repository, teams }: InstanceSettings, version: string): string {
  const owner = (team: string): string =>
    `[@${organization}/${team}](https://github.com/orgs/${organization}/teams/${team})`;
  return `# ${organization}/${repository}

This organisation's instance of Assaygate, written by \`assaygate init\` (release ${version}). Rulesets of the organisation
require \`.github/workflows/pull-request.yml\` of this repository in every product repository whose custom property
\`assaygate-ring\` is set.

| What | Who reviews a change | Where it comes from |
| --- | --- | --- |
| \`dist/\`, \`actions/\`, \`action.yml\`, \`.github/workflows/\`, \`policy/schema/\` | ${owner(teams.platform)} | the release, byte for byte: \`assaygate init ${organization} --check\` |
| \`policy/platform.yml\`, \`policy/instance.yml\` | ${owner(teams.governance)} | yours; \`assaygate policy diff\` says what a change loosens |
| \`organization/\` | ${owner(teams.governance)} | yours: rulesets, properties, environments; \`assaygate org plan ${organization}\` |
| \`signers.yml\` | ${owner(teams.governance)} | yours |
| \`scanners/\` | ${owner(teams.platform)} | yours: which scanner brings which evidence |
| branches \`canary\`, \`stable\` | ${owner(teams.platform)} | \`assaygate channel promote ${organization}\`, and \`rollback\` |

A newer release: \`npx assaygate@VERSION init ${organization} --upgrade\` opens a pull request. What you changed stays yours.
`;
}
