import { loadPlatformPolicy } from "../actions/gate-check/load-policy.ts";
import { diagnose } from "../domain/doctor/diagnose.ts";
import type { Diagnosis } from "../domain/doctor/diagnosis.ts";
import type { RepositoryFacts } from "../domain/doctor/repository-facts.ts";
import type { Unknown } from "../domain/facts/known.ts";
import { UserError } from "../errors.ts";
import type { CommandPorts, ExitCode } from "../ports/ports.ts";
import { renderDoctorJson } from "../report/doctor-json.ts";
import { renderDoctorMarkdown } from "../report/doctor-markdown.ts";
import { doctorHeadline, renderDoctorText, unknownWords } from "../report/doctor-text.ts";
import { doctorPolicyOf } from "./doctor-policy.ts";
import { oneOf, parseOptions } from "./options.ts";

const usage =
  "assaygate doctor OWNER/REPO [--format text|json|markdown] [--cloud-paths GLOB]… [--token-env NAME]";
const formats = ["text", "json", "markdown"] as const;
const usualVariables = ["GITHUB_TOKEN", "GH_TOKEN"];
/** Where keys of clouds are kept as a rule. */
const usualCloudPaths = [
  "**/*.tf",
  "**/*.tfvars",
  "**/action.{yml,yaml}",
  "**/.env*",
  "{infra,deploy,terraform}/**",
];

/** Says which gates of a repository do not gate: exit 0 none, 1 findings, 2 not everything could be seen. */
export async function doctor(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const options = parseOptions(words, {
    usage,
    valued: { format: "once", "cloud-paths": "often", "token-env": "once" },
  });
  const format = oneOf("format", options.value("format") ?? "text", formats);
  const repository = repositoryOf(options.positionals);
  const variable = options.value("token-env");
  const given = options.values("cloud-paths");
  const facts = await factsOf(
    { repository, cloudPaths: given.length > 0 ? given : usualCloudPaths },
    variable === undefined ? usualVariables : [variable],
    ports,
  );
  const { file } = await loadPlatformPolicy(ports.home);
  const diagnosis = diagnose(facts, doctorPolicyOf(file.content));
  ports.print(render(format, diagnosis));
  if (format !== "text") ports.runner.log(doctorHeadline(diagnosis));
  return exitCodes[diagnosis.state];
}

const exitCodes: Readonly<Record<Diagnosis["state"], ExitCode>> = { clean: 0, refuted: 1, undecided: 2 };

const repositoryName = /^[A-Za-z0-9][\w.-]{0,99}\/[\w.-]{1,100}$/;

function repositoryOf(positionals: readonly string[]): string {
  const [name = "", ...others] = positionals;
  if (others.length === 0 && repositoryName.test(name)) return name;
  throw new UserError(
    "usage",
    `expected one repository as OWNER/REPO, got ${JSON.stringify(positionals.join(" "))}.`,
    {
      hint: `Usage: ${usage}`,
    },
  );
}

async function factsOf(
  question: { readonly repository: string; readonly cloudPaths: readonly string[] },
  variables: readonly string[],
  { repositories }: CommandPorts,
): Promise<RepositoryFacts> {
  const reader = await repositories(variables);
  if (reader === null) {
    throw new UserError("invalid-input", `expected a token in ${variables.join(" or ")}, found none.`, {
      hint: "Nothing can be said about a repository that cannot be read.",
    });
  }
  const facts = await reader.read(question);
  if (facts.state === "unknown") throw unreadable(question.repository, facts);
  return facts.value;
}

function unreadable(repository: string, unknown: Unknown): UserError {
  return new UserError("invalid-input", `the repository could not be read: ${unknownWords(unknown)}.`, {
    at: repository,
    hint: "Check its name, and what the token may see.",
  });
}

function render(format: (typeof formats)[number], diagnosis: Diagnosis): string {
  switch (format) {
    case "text":
      return renderDoctorText(diagnosis);
    case "json":
      return renderDoctorJson(diagnosis);
    case "markdown":
      return renderDoctorMarkdown(diagnosis);
  }
}
