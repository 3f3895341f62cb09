import {
  type Account,
  isProved,
  type Rejudged,
  repositoryOf,
} from "../../domain/evidence/lineage/account.ts";
import type { Link, Proof, Refusal } from "../../domain/evidence/lineage/lineage.ts";
import { plain } from "../plain.ts";
import { terminalLines } from "../terminal-lines.ts";

const linesToShow = 20;

/** The chain for a terminal: every link with who signed for it, and for a broken one what would mend it. */
export function renderLineageText(account: Account): string {
  const { lineage, rejudged, damage } = account;
  const lines = [
    lineageHeadline(account),
    "",
    ...lineage.links.flatMap(linkLines),
    ...some("judged again:", rejudged.map(rejudgedLine)),
    ...some(
      "the folder is not what its index says:",
      damage.map((line) => `✗ ${plain(line)}`),
    ),
    ...some("not read:", lineage.unreadable.map(refusalLine)),
  ];
  return terminalLines(lines);
}

/** One line that says it all. */
export function lineageHeadline(account: Account): string {
  const { lineage, damage } = account;
  const broken = lineage.links.filter((link) => link.broken !== null).length;
  const digest = `sha256:${plain(lineage.request.artefact, 64)}`;
  if (isProved(account))
    return `proved: ${digest} was built from commit ${lineage.commit} of ${plain(repositoryOf(lineage) ?? "", 200)}, and every gate was passed`;
  if (broken > 0) return `not proved: ${digest}: ${broken} of ${lineage.links.length} links are broken`;
  const why =
    damage.length > 0 ? "the folder was changed" : "not every stage comes to the signed result again";
  return `not proved: ${digest}: ${why}`;
}

function some(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - linesToShow;
  const shown = lines.slice(0, linesToShow).map((line) => `  ${line}`);
  return ["", title, ...shown, ...(more > 0 ? [`  … and ${more} more; all are in the JSON`] : [])];
}

function linkLines({ title, summary, proofs, broken }: Link): string[] {
  if (broken === null) return [`  ✓ ${title}: ${plain(summary)}`, ...proofs.map(proofLine)];
  return [
    `  ✗ ${title}: ${plain(summary)} [${broken.kind}]`,
    ...broken.refusals.slice(0, linesToShow).map((refusal) => `      ${refusalLine(refusal)}`),
    `      who: ${broken.who}`,
    `      do:  ${broken.command}`,
  ];
}

function proofLine({ path, verified }: Proof): string {
  return `      ${plain(path, 120)}: signed by ${signerWords(verified.identity.subjectAlternativeName, verified.identity.signerDigest)} at ${plain(verified.signedAt, 40)}`;
}

/** `owner/repo/path@commit` of the file that signed. */
export function signerWords(san: string, commit: string | null): string {
  const file = san.replace("https://github.com/", "").replace(/@[^@]*$/, "");
  return plain(`${file}@${commit?.slice(0, 12) ?? "?"}`, 300);
}

function refusalLine({ path, code, message }: Refusal): string {
  return `- ${plain(path, 120)}: ${plain(message)} [${code}]`;
}

function rejudgedLine({ stage, state, words }: Rejudged): string {
  const marks = { same: "✓", other: "✗", "not-here": "-" } as const;
  return `${marks[state]} stage ${stage}: ${plain(words)}`;
}
