import type { DescribedCommit } from "../domain/release/commit-message.ts";
import { code } from "./markdown.ts";
import { plain } from "./plain.ts";

export interface Release {
  readonly version: string;
  /** Commits since the version before; empty for a first one. */
  readonly commits: readonly DescribedCommit[];
  readonly artefact: { readonly name: string; readonly digest: string };
  readonly commit: string;
  /** What changed in its parts, as markdown; null: there is nothing to compare with. */
  readonly bill: string | null;
}

const sections = [
  { title: "Breaking changes", has: ({ bump }: DescribedCommit) => bump === "major" },
  { title: "Features", has: ({ type, bump }: DescribedCommit) => bump !== "major" && type === "feat" },
  { title: "Fixes", has: ({ type, bump }: DescribedCommit) => bump !== "major" && type === "fix" },
] as const;
const mostCommits = 200;

/** The text of a release: what changed, and what it is known by. */
export function renderRelease({ version, commits, artefact, commit, bill }: Release): string {
  const shown = commits.slice(0, mostCommits);
  const isListed = (one: DescribedCommit): boolean => sections.some(({ has }) => has(one));
  const parts = [
    ...sections.map(({ title, has }) => ({ title, commits: shown.filter(has) })),
    { title: "Other changes", commits: shown.filter((one) => !isListed(one)) },
  ];
  const listed = parts
    .filter((part) => part.commits.length > 0)
    .map((part) => `### ${part.title}\n\n${part.commits.map(lineOf).join("\n")}\n`);
  const more = commits.length > mostCommits ? [`…and ${commits.length - mostCommits} more.\n`] : [];
  const body = listed.length === 0 ? ["The first release.\n"] : [...listed, ...more];
  const identity = [
    `\`${plain(artefact.name)}\` is \`${artefact.digest}\`, built of commit ${commit}.`,
    "`assaygate verify` proves where it comes from with the signed statements below.",
  ];
  const contents = bill === null ? [] : [`### Parts\n\n${bill}\n`];
  return [`## ${version}\n`, ...body, ...contents, `${identity.join("\n")}\n`].join("\n");
}

function lineOf({ sha, scope, subject }: DescribedCommit): string {
  const about = scope === null ? "" : `${code(scope, 60)}: `;
  return `- ${about}${code(subject, 200)} (${sha.slice(0, 12)})`;
}
