import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Files } from "../../../sandbox/github/seed/seed.ts";
import { people } from "../../../sandbox/rehearsal/organization.ts";
import { expectNeverMergeable } from "../../support/never-mergeable.ts";
import { forgery, impostor } from "../../support/tiny-evidence.ts";
import { gateFails, harmless, tinyOrganization } from "../../support/tiny-organization.ts";

const starters = resolve(import.meta.dirname, "../../../workflows/starters");
const callerPath = ".github/workflows/assaygate.yml";
const caller = readFileSync(`${starters}/container.yml`, "utf8").replace("ORG/platform", "acme/platform");
const check = "assaygate / gate";

const numbers = new Map<string, number>();
const numberOf = (name: string): number => numbers.get(name) ?? 0;

const nameless = `Required status check "${check}" is expected.`;
const leak = { "src/key.js": `export const key = "${"AKIA"}${"QWERTYUIOPASDFGH"}";\n` };
const impersonation = {
  ...{ ...leak, "forge.js": forgery },
  [callerPath]: impostor([]).replaceAll("name: gate", `name: ${check}`),
};

const changes: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  deleted: { [callerPath]: null },
  emptied: { [callerPath]: caller.slice(0, caller.indexOf("jobs:")) },
  "with its job renamed": {
    [callerPath]: caller.replaceAll("assaygate:\n    name: assaygate", "other:\n    name: other"),
  },
  "with a job that is skipped": {
    [callerPath]: caller.replace("    name: assaygate\n", "    name: assaygate\n    if: false\n"),
  },
};

const organization = tinyOrganization(
  {
    products: { called: { [callerPath]: caller }, governed: { [callerPath]: caller } },
    ringless: ["called"],
  },
  async (acme) => {
    await acme.taken(people.admin, "POST", `/repos/${acme.product}/rulesets`, {
      ...{ name: "gate", target: "branch", enforcement: "active" },
      conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } },
      rules: [
        {
          type: "required_status_checks",
          parameters: {
            strict_required_status_checks_policy: false,
            required_status_checks: [{ context: check, integration_id: 15368 }],
          },
        },
      ],
    });
    const open = async (name: string, files: Files): Promise<void> => {
      numbers.set(name, await acme.propose({ branch: name.replaceAll(" ", "-"), files }));
    };
    for (const [name, files] of Object.entries(changes)) await open(name, files);
    await open("whole", harmless("whole"));
    await open("named", impersonation);
    const governed = acme.with("governed");
    numbers.set("governed", await governed.propose({ branch: "named", files: impersonation }));
    await acme.settle();
  },
);

describe("a product that calls the gate itself, where a check is required by name", () => {
  it.each(Object.keys(changes))("G9: its caller %s: never mergeable", async (name) => {
    const acme = organization();
    const number = numberOf(name);

    await expectNeverMergeable(acme, number, nameless);
  });

  it("reports that check while its caller is whole, and is told that a name is not enough here", async () => {
    const acme = organization();
    const number = numberOf("whole");

    const { status, body } = await acme.merge(number);
    expect([status, body]).toMatchObject([
      405,
      { message: expect.stringContaining(`"${check}" is failing`) },
    ]);
    const { workflow_runs: runs } = (await acme.taken(
      people.admin,
      "GET",
      `/repos/${acme.product}/actions/runs?head_sha=${(await acme.pull(number)).head.sha}`,
    )) as { workflow_runs: readonly { id: number }[] };
    const story = acme.stage.journal.runs.find(({ run }) => run === runs[0]?.id);
    expect(story?.lines.join("\n")).toContain("✗ source.branch-protection");
  });

  it("G9: is let in by any job of that name, which is why an organisation requires the workflow", async () => {
    const acme = organization();

    expect((await acme.merge(numberOf("named"))).status).toBe(200);
  });
});

describe("a product whose organisation requires the workflow itself", () => {
  it("G9: a job of the product with the name of a required check: never mergeable", async () => {
    await expectNeverMergeable(organization().with("governed"), numberOf("governed"), gateFails);
  });
});
