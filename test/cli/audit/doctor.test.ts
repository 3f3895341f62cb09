import { describe, expect, it } from "vitest";
import { runCli } from "../../../src/cli/main.ts";
import type { RepositoryFacts } from "../../../src/domain/doctor/repository-facts.ts";
import { requiredRefusals } from "../../../src/domain/enforcement/trust-tests.ts";
import type { Known } from "../../../src/domain/facts/known.ts";
import { renderSettings } from "../../../src/domain/instance/settings.ts";
import type { RepositoryQuestion } from "../../../src/ports/repository-reader.ts";
import { MemoryFiles, memoryPorts } from "../../support/memory-ports.ts";
import { forbidden, known, repositoryFacts, requiring, spoiled } from "../../support/repository-facts.ts";

const name = "acme/payments-api";

async function run(
  words: readonly string[],
  facts: Known<RepositoryFacts> | null,
  texts: Readonly<Record<string, string>> = {},
) {
  const questions: RepositoryQuestion[] = [];
  const repositories =
    facts === null
      ? null
      : {
          read: async (question: RepositoryQuestion) => {
            questions.push(question);
            return facts;
          },
        };
  const { ports, told } = memoryPorts({ repositories, files: new MemoryFiles(texts) });
  const exitCode = await runCli(["doctor", ...words], ports);
  return { exitCode, printed: told.printed.join(""), log: told.log.join("\n"), questions };
}

const sick = known(
  repositoryFacts({ deployKeys: known([{ id: 4, title: "ci\n::error::x", isReadOnly: false }]) }),
);

describe("assaygate doctor", () => {
  it("ends with 0 only where every kind was proved clean", async () => {
    const { exitCode, printed } = await run([name], known(repositoryFacts()));

    expect(exitCode).toBe(0);
    expect(printed).toContain("doctor acme/payments-api (main): clean: 0 findings, all ");
  });

  it("ends with 1 on findings, and shows the request that cures", async () => {
    const { exitCode, printed } = await run([name], sick);

    expect(exitCode).toBe(1);
    expect(printed).toContain("DELETE /repos/acme/payments-api/keys/4");
  });

  it("ends with 2 where something could not be seen, names the permission, and never says that nothing was found", async () => {
    const { exitCode, printed } = await run([name], known(repositoryFacts({ deployKeys: forbidden })));

    expect(exitCode).toBe(2);
    expect(printed).toContain("undecided");
    expect(printed).toContain("the token needs administration: read");
  });

  it.each([
    [
      "an unknown repository",
      [name],
      { state: "unknown", why: "GET /repos/x: 404", cause: "not-found" } as const,
    ],
    ["no token", [name], null],
    ["no repository", [], known(repositoryFacts())],
    ["two repositories", [name, "acme/b"], known(repositoryFacts())],
    ["a repository that is none", ["acme/../x"], known(repositoryFacts())],
    ["a format that is none", [name, "--format", "pdf"], known(repositoryFacts())],
  ])("refuses %s as bad input, which ends with 2", async (_, words, facts) => {
    await expect(run(words, facts)).rejects.toMatchObject({ name: "UserError" });
  });

  it.each(["text", "json", "markdown"])("prints %s on stdout", async (format) => {
    const { printed } = await run([name, "--format", format], sick);

    expect(printed).toContain("deploy-key");
  });

  it.each(["text", "json", "markdown"])("G1 lets no name in %s become a workflow command", async (format) => {
    const { printed } = await run([name, "--format", format], sick);

    expect(printed).not.toMatch(/^\s*::|##\[/m);
  });

  it("gives a patch that JSON carries whole", async () => {
    const { printed } = await run(
      [name, "--format", "json"],
      known(spoiled("    needs: [test]\n", "    needs: [test]\n    continue-on-error: true\n")),
    );
    const { kinds } = JSON.parse(printed) as {
      kinds: { id: string; findings: { fix: { diff?: string } }[] }[];
    };
    const finding = kinds.find(({ id }) => id === "unfailing-gate")?.findings[0];

    expect(finding?.fix.diff).toBe(
      "--- a/.github/workflows/ci.yml\n+++ b/.github/workflows/ci.yml\n@@ -18,1 +18,1 @@\n-    continue-on-error: true\n+    continue-on-error: false\n",
    );
  });

  it("looks where --cloud-paths says, and in the usual places without it", async () => {
    const named = await run(
      [name, "--cloud-paths", "a/**", "--cloud-paths", "b.tf"],
      known(repositoryFacts()),
    );
    const usual = await run([name], known(repositoryFacts()));

    expect(named.questions).toMatchObject([{ repository: name, cloudPaths: ["a/**", "b.tf"] }]);
    expect(usual.questions[0]?.cloudPaths).toContain("**/*.tf");
  });

  it("knows production as the platform policy calls it", async () => {
    const facts = repositoryFacts({ environments: known([{ name: "prod", isGuarded: true }]) });

    expect((await run([name], known(facts))).printed).toContain('"production"');
  });

  it("shows every finding in markdown without markup of others", async () => {
    const facts = repositoryFacts(requiring([{ context: "<img src=x> | `a` @acme", integrationId: 15_368 }]));
    const { printed } = await run([name, "--format", "markdown"], known(facts));

    expect(printed).toContain("unmatched-context");
    expect(printed).not.toMatch(/<img|^\|[^\n]*@acme/m);
  });
});

describe("the enforcement ladder of the doctor", () => {
  const record = {
    schema: "assaygate/trust-tests/v1",
    tests: [
      {
        ...{ rung: "identity", repository: name, environment: "production", target: "aws role deploy" },
        ...{ testedAt: "2026-11-20T12:00:00Z", source: "run 7", admitted: true, fell: [] },
        refused: requiredRefusals.identity,
      },
    ],
  };
  const settings = renderSettings({
    ...{ organization: "acme", repository: "platform", repositoryId: 7, scanners: "npm" },
    teams: {
      ...{ platform: "platform", governance: "governance", "security-lead": "governance" },
      ...{ "release-manager": "governance", "product-owner": "governance" },
    },
    runnerGroups: ["deploy"],
  });
  const texts = { "policy/instance.yml": settings, "policy/trust-tests.json": JSON.stringify(record) };
  const facts = known(repositoryFacts({ environments: known([{ name: "production", isGuarded: true }]) }));
  const levelOf = (printed: string): unknown =>
    (JSON.parse(printed) as { enforcement: { level: unknown } }).enforcement.level;

  it("is 0 without a record, in every format", async () => {
    expect((await run([name], facts)).printed).toContain("enforcement L0, advisory");
    expect((await run([name, "--format", "markdown"], facts)).printed).toContain("### Enforcement: L0");
    expect(levelOf((await run([name, "--format", "json"], facts)).printed)).toBe(0);
  });

  it("rests on the record of an instance, and on no file of a folder that is none", async () => {
    const { "policy/instance.yml": _, ...alone } = texts;

    expect(levelOf((await run([name, "--format", "json"], facts, texts)).printed)).toBe(1);
    expect(levelOf((await run([name, "--format", "json"], facts, alone)).printed)).toBe(0);
  });

  it("asks for runner groups where the instance names one, and says which fact is unknown", async () => {
    const network = { ...record.tests[0], rung: "network", refused: requiredRefusals.network };
    const tests = { ...record, tests: [network] };
    const { printed, questions } = await run([name], facts, {
      ...texts,
      "policy/trust-tests.json": JSON.stringify(tests),
    });
    const alone = await run([name], facts);

    expect(questions[0]?.areGroupsNeeded).toBe(true);
    expect(printed).toContain('? L3 network: no runner group "deploy" is open to it');
    expect(alone.questions[0]?.areGroupsNeeded).toBe(false);
    expect(alone.printed).toContain("? L3 network: nobody recorded a test for production");
  });

  it("refuses a record that it does not understand", async () => {
    const broken = { ...texts, "policy/trust-tests.json": '{"schema":"assaygate/trust-tests/v1","level":3}' };

    await expect(run([name], facts, broken)).rejects.toThrow("expected the record of trust tests");
  });
});
