import { describe, expect, it } from "vitest";
import type { Account } from "../../../src/domain/evidence/lineage/account.ts";
import type { Link } from "../../../src/domain/evidence/lineage/lineage.ts";
import { renderDossierHtml } from "../../../src/report/dossier/html.ts";
import { lineageJson } from "../../../src/report/dossier/lineage-json.ts";
import { renderLineageText } from "../../../src/report/dossier/lineage-text.ts";
import { renderStatementText } from "../../../src/report/dossier/statement-text.ts";
import { renderWhyText } from "../../../src/report/dossier/why-text.ts";
import { renderJson } from "../../../src/report/json.ts";
import { renderReplayText } from "../../../src/report/replay-text.ts";
import { lineageRequest } from "../../support/release-evidence.ts";

const terminalEscape = String.fromCharCode(0x1b);
const evil = '\n::set-output name=decision::pass\n##[error]x "><script>alert(1)</script>\u202e\u001b[2J';
const refusal = { path: evil, code: "signature", message: evil } as const;

const link: Link = {
  ...{
    id: "provenance",
    title: "provenance",
    about: "artefact",
    summary: evil,
    proofs: [],
    evaluation: null,
  },
  broken: { kind: "refused", message: evil, refusals: [refusal], who: "x", command: "x" },
};

const account: Account = {
  lineage: { request: lineageRequest, commit: null, links: [link], holds: false, unreadable: [refusal] },
  rejudged: [{ stage: 1, state: "other", words: evil }],
  damage: [evil],
  isRejudgingAsked: true,
};

const texts: readonly (readonly [string, string])[] = [
  ["the chain for a terminal", renderLineageText(account)],
  ["the chain for machines", renderJson(lineageJson(account))],
  ["one bundle", renderStatementText({ path: evil, refused: { code: "signature", message: evil } })],
  [
    "what is missing",
    renderWhyText({
      ...{ artefact: "d".repeat(64), environment: "prod" },
      needs: [{ what: evil, isMet: false, words: evil, refusals: [refusal], who: evil, command: "x" }],
    }),
  ],
  [
    "the past",
    renderReplayText([
      {
        ...{ name: evil, commit: evil, evaluatedAt: evil, before: "pass", after: "fail" },
        ...{ obstacles: [{ check: evil, result: evil, summary: evil }], relieved: [], deadWaivers: [evil] },
      },
    ]),
  ],
];

describe("paths of somebody else's evidence (G1)", () => {
  it.each(["javascript:alert(1)", "https://evil.example/a", "bundles/../../a", "bundles/.hidden", evil])(
    "lead nowhere from the page: %j",
    (path) => {
      const [first] = account.lineage.links;
      const broken = first?.broken && { ...first.broken, refusals: [{ ...refusal, path }] };
      const links = first === undefined ? [] : [{ ...first, broken: broken ?? null }];
      const page = renderDossierHtml({ ...account, lineage: { ...account.lineage, links } }, "artefact");

      expect([...page.matchAll(/href="([^#"][^"]*)"/g)].map(([, to]) => to)).toEqual([]);
    },
  );
});

describe("words of somebody else's evidence (G1)", () => {
  it.each(texts)("make no command of the runner in %s", (_, text) => {
    expect(text.split("\n").filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
    expect(text).not.toContain(terminalEscape);
  });

  it("make no markup on the page", () => {
    const page = renderDossierHtml(account, evil);

    expect(page).not.toMatch(/<script|##\[|\u202e/);
    expect(page).not.toContain(terminalEscape);
    expect(page.split("\n").filter((line) => line.startsWith("::"))).toEqual([]);
  });
});
