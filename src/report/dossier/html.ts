import {
  type Account,
  isProved,
  type Rejudged,
  repositoryOf,
  signedLast,
} from "../../domain/evidence/lineage/account.ts";
import { type Html, html, lines, nothing, type Part } from "../html/markup.ts";
import { page } from "../html/page.ts";
import { remarks, section } from "../html/section.ts";
import { decisionLook, mark } from "../html/shapes.ts";
import { table } from "../html/table.ts";
import { dateWords } from "../measure.ts";
import { plain } from "../plain.ts";
import { graphStyle, lineageGraph } from "./graph.ts";
import { linksSection, refusalTable } from "./link-section.ts";

const linesToShow = 50;

/** The dossier as one accessible page that needs neither script nor network; light, dark and on paper. */
export function renderDossierHtml(account: Account, artefactName: string): string {
  const { lineage, rejudged, damage } = account;
  const word = isProved(account) ? "Proved" : "Not proved";
  return page({
    title: `${word}: ${plain(artefactName, 60)} · Assaygate dossier`,
    css: graphStyle,
    skip: { to: "links", words: "Skip to the links" },
    header: header(account, artefactName),
    sections: [
      section("lineage", "The lineage", [lineageGraph(lineage, artefactName)]),
      linksSection(lineage.links),
      rejudgedSection(rejudged),
      damageSection(damage),
      unreadableSection(account),
      proofSection(account),
    ],
    footer: html`<p>This page is a rendering and proves nothing: anybody can write one. The bundles beside it are the evidence, and they count by the root, the signers and the policy that you hold.</p>`,
  }).text;
}

function header(account: Account, artefactName: string): Html {
  const { lineage } = account;
  const isGood = isProved(account);
  const look = decisionLook(isGood ? "pass" : "fail");
  const broken = lineage.links.filter((link) => link.broken !== null);
  const sentence = isGood
    ? "Every link from the commit to the artefact is proved."
    : broken.length > 0
      ? `${broken.length} of ${lineage.links.length} links are not proved: ${broken.map(({ title }) => title).join(", ")}.`
      : "The links are proved, and what came along is not what it should be.";
  return lines([
    html`<div class="answer t-${look.tone}">
<div class="stamp">${mark(look)}</div>
<div>
<h1><span class="eyebrow">Assaygate dossier</span> ${isGood ? "Proved" : "Not proved"}</h1>
<p class="reason">${plain(artefactName, 100)}</p>
<p class="sentence">${sentence}</p>
</div>
</div>`,
    facts(account),
  ]);
}

function facts({ lineage }: Account): Html {
  const { request, commit } = lineage;
  const repository = `${plain(repositoryOf(lineage) ?? "not proved", 200)} (id ${request.repositoryId} of owner ${request.ownerId})`;
  const last = signedLast(lineage);
  const rows: readonly (readonly [string, Part])[] = [
    ["Artefact", html`<code>sha256:${plain(request.artefact, 64)}</code>`],
    ["Commit", html`<code>${plain(commit ?? "not proved", 64)}</code>`],
    ["Repository", repository],
    ["Ref", request.refs.map((ref) => plain(ref, 100)).join(", ")],
    ["Signed last", last === null ? "nothing" : dateWords(last)],
    ["Asked about", dateWords(request.at)],
  ];
  return html`<dl class="facts">${rows.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}

const rejudgedWords: Readonly<Record<Rejudged["state"], string>> = {
  same: "the same again",
  other: "another result",
  "not-here": "could not be tried",
};

function rejudgedSection(rejudged: readonly Rejudged[]): Html {
  if (rejudged.length === 0) return nothing;
  return section("rejudged", "Judged again from the recorded facts", [
    table({
      caption: "What the facts come to by the policy of then",
      columns: [{ title: "Stage" }, { title: "Outcome" }, { title: "In words" }],
      rows: rejudged.map(({ stage, state, words }) => [`Stage ${stage}`, rejudgedWords[state], words]),
    }),
  ]);
}

function damageSection(damage: readonly string[]): Html {
  if (damage.length === 0) return nothing;
  return section("damage", "What is wrong with the folder", [remarks(damage, linesToShow, "files")]);
}

function unreadableSection({ lineage: { unreadable } }: Account): Html {
  if (unreadable.length === 0) return nothing;
  return section("unreadable", "Not read", [
    refusalTable("Bundles that could not be opened; they prove nothing and take nothing away", unreadable),
  ]);
}

/** The command that shows the same to whoever does not believe a page. */
function proofSection({ lineage: { request } }: Account): Html {
  const { repositoryId, ownerId, refs } = request;
  const named = refs.map((ref) => `--ref ${plain(ref, 100)}`).join(" ");
  return section("proof", "Prove it yourself", [
    html`<p>Offline, with a root, signers and a policy that you did not take from here:</p>`,
    html`<p><code>assaygate verify FOLDER --offline --repository ${repositoryId} --owner ${ownerId} ${named} --trusted-root trusted-root.jsonl --signers signers.yml --policy platform.yml</code></p>`,
  ]);
}
