import { describe, expect, it } from "vitest";
import { people } from "../../../sandbox/rehearsal/organization.ts";
import { expectNeverMergeable } from "../../support/never-mergeable.ts";
import { forgery, impostor, ownCi } from "../../support/tiny-evidence.ts";
import { gatePath, type TinyOrganization, tinyOrganization } from "../../support/tiny-organization.ts";
import { configOf } from "../../support/tiny-product.ts";

/** In parts, so that no scanner takes this file for a leak. */
const leak = { "src/key.js": `export const key = "${"AKIA"}${"QWERTYUIOPASDFGH"}";\n` };
const brokenTest = {
  "test/broken.test.js":
    'import { test } from "node:test";\n\ntest("is broken", () => {\n  throw new Error("broken");\n});\n',
};
const config = ".github/assaygate.yml";
const scans = ["secrets", "sast", "dependencies"].map((kind) => `assaygate-scan-${kind}-1`);
const artifacts = [...scans, "assaygate-checks-1", "assaygate-verdict-1"];
const littering = 'for place in scan evidence; do node forge.js "$RUNNER_TEMP/assaygate-$place"; done';

/** The product's own job brought nothing; `failed` is what became of itself. */
const nothingRan = (failed: "job-failed" | "job-failure") => [
  `build.template-jobs NOT_RUN ${failed}`,
  "coverage.line NOT_RUN job-failed",
  "lint.clean NOT_RUN job-failed",
  "tests.inventory NOT_RUN job-failed",
  "tests.unit NOT_RUN job-failed",
];

type Changed = Readonly<Record<string, string | null>>;

interface Attack {
  readonly name: string;
  readonly files: Changed;
  /** What must be among the things that stand in the way. */
  readonly blocks: readonly string[];
}

const attacks: readonly Attack[] = [
  {
    name: "G4, G9: a workflow with the path, name and jobs of ours that succeeds and uploads artifacts named like ours",
    files: { ...leak, ...brokenTest, "forge.js": forgery, [gatePath]: impostor(artifacts) },
    blocks: [
      "code.forbidden-patterns FAILED forbidden-patterns",
      "secrets.detected FAILED secret-found",
      "tests.unit FAILED tests-failed",
    ],
  },
  {
    name: "G4: clean reports that the product's commands leave where the jobs look for theirs",
    files: {
      ...leak,
      "forge.js": forgery,
      [config]: configOf(`commands: { test: 'node forge.js .', lint: '${littering}' }\n`),
    },
    blocks: [
      "build.template-jobs NOT_RUN job-failure",
      "code.forbidden-patterns FAILED forbidden-patterns",
      "secrets.detected FAILED secret-found",
    ],
  },
  {
    name: "G1: the product's commands end with 0 and write nothing",
    files: { [config]: configOf('commands: { test: "true", lint: "true" }\n') },
    blocks: nothingRan("job-failed"),
  },
  {
    name: "G10: the configuration is emptied",
    files: { [config]: "" },
    blocks: [],
  },
  {
    name: "G10: the configuration is taken away",
    files: { [config]: null },
    blocks: [],
  },
  {
    name: "G10: the configuration asks for nothing any more",
    files: { [config]: `${configOf("").split("evidence:")[0]}` },
    blocks: nothingRan("job-failure"),
  },
  {
    name: "G10: the change itself switches to a CI of its own, that forges its reports",
    files: {
      ...brokenTest,
      [config]: configOf("ci: { workflow: .github/workflows/ci.yml, artifact: reports, root: reports }\n"),
      ".github/workflows/ci.yml": ownCi({ run: "node forge.js ." }),
      "forge.js": forgery,
    },
    blocks: nothingRan("job-failure"),
  },
];

const numbers = new Map<string, number>();
const numberOf = (name: string): number => numbers.get(name) ?? 0;

const organization = tinyOrganization({}, async (acme) => {
  for (const [i, { name, files }] of attacks.entries())
    numbers.set(name, await acme.propose({ branch: `attack-${i}`, files }));
  await claimAll(acme, numberOf(attacks[0]?.name ?? ""));
  await acme.settle();
});

/** Says of a head that everything by our names is well, as everybody who may push can. */
async function claimAll(acme: TinyOrganization, number: number): Promise<void> {
  const { head } = await acme.pull(number);
  for (const context of ["gate", "Assaygate", "Assaygate / gate", gatePath])
    await acme.taken(people.author, "POST", `/repos/${acme.product}/statuses/${head.sha}`, {
      ...{ state: "success", context },
    });
}

describe("a pull request that wants by without the gate", () => {
  it.each(attacks)("$name: never mergeable", async ({ name, blocks }) => {
    const acme = organization();
    const number = numberOf(name);

    expect(await acme.blocking(number), await acme.log(number)).toEqual(blocks);
    await expectNeverMergeable(acme, number);
    const told = blocks.length === 0 ? [] : [`POST /repos/${acme.product}/issues/${number}/comments 201`];
    expect(await acme.writes(number)).toEqual(told);
  });
});
