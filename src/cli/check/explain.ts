import { UserError } from "../../errors.ts";
import type { Check } from "../../policy/check.ts";
import { checks } from "../../policy/checks/index.ts";
import { suggest } from "../../policy/document/nearest.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import { parseOptions } from "../options.ts";
import { usages } from "../usage.ts";

const usage = usages.explain;

/** Says what a check is, what it judges and what policy can set for it. @throws {UserError} usage */
export async function explain(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const { positionals } = parseOptions(words, { usage, valued: {} });
  const [id = ""] = positionals;
  const check = checks.find((candidate) => candidate.id === id);
  if (check === undefined) throw unknownCheck(id);
  ports.print(describe(check));
  return 0;
}

function describe({ id, title, stage, evidence, parameters }: Check): string {
  const judged =
    evidence === null
      ? "the repository itself"
      : `reports of kind ${evidence.kind}${suiteOf(evidence.suite)}`;
  const settings = Object.entries(parameters).map(
    ([name, { description, unit, fallback }]) =>
      `  ${name}: ${description} (${unit}); built-in value ${JSON.stringify(fallback)}`,
  );
  return [
    `${id}: ${title}`,
    `  stage ${stage}, judges ${judged}`,
    ...(settings.length > 0 ? ["Parameters:", ...settings] : ["No parameters."]),
    `More: docs/reference/checks/${id}.md`,
    "",
  ].join("\n");
}

function suiteOf(suite: string | null): string {
  return suite === null ? "" : ` (suite ${suite})`;
}

function unknownCheck(id: string): UserError {
  const ids = checks.map((check) => check.id);
  const got = id === "" ? "none" : JSON.stringify(id);
  return new UserError("usage", `expected a check id, got ${got}.`, { hint: suggest(id, ids) });
}
