import { loadPlatformPolicy } from "../../actions/gate-check/load-policy.ts";
import { diagnose } from "../../domain/doctor/diagnose.ts";
import type { Diagnosis } from "../../domain/doctor/diagnosis.ts";
import type { RepositoryFacts } from "../../domain/doctor/repository-facts.ts";
import { type Ladder, ladderOf } from "../../domain/enforcement/ladder.ts";
import type { PlatformAnswers } from "../../domain/probe/answers.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import type { RepositoryQuestion } from "../../ports/repository-reader.ts";
import { renderDoctorJson } from "../../report/doctor-json.ts";
import { renderDoctorMarkdown } from "../../report/doctor-markdown.ts";
import { doctorHeadline, renderDoctorText } from "../../report/doctor-text.ts";
import { ladderMarkdown, renderLadder } from "../../report/ladder.ts";
import { renderAnswersBriefly } from "../../report/probe-text.ts";
import { repositoryNamed, tokenMissing, tokenVariables, unreadable } from "../github-question.ts";
import { oneOf, parseOptions } from "../options.ts";
import { usages } from "../usage.ts";
import { doctorPolicyOf } from "./doctor-policy.ts";
import { readRunnerGroups } from "./instance-groups.ts";
import { withListings } from "./listings.ts";
import { readPlatformAnswers } from "./platform-answers.ts";
import { readTrustTests } from "./trust-tests.ts";

const usage = usages.doctor;
const formats = ["text", "json", "markdown"] as const;
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
  const repository = repositoryNamed(options.positionals, usage);
  const given = options.values("cloud-paths");
  const groups = readRunnerGroups([ports.files, ports.home]);
  const read = await factsOf(
    {
      ...{ repository, cloudPaths: given.length > 0 ? given : usualCloudPaths },
      areGroupsNeeded: groups !== null && groups.names.length > 0,
    },
    tokenVariables(options.value("token-env")),
    ports,
  );
  const now = ports.clock.now();
  const server = ports.runner.context.github?.hosts.server ?? "https://github.com";
  const facts = withListings(read, { server, now });
  const { file } = await loadPlatformPolicy(ports.home);
  const policy = doctorPolicyOf(file.content);
  const diagnosis = diagnose(facts, policy);
  const answers = readPlatformAnswers([ports.files, ports.home]);
  const tests = readTrustTests([ports.files, ports.home]);
  const ladder = ladderOf({ facts, diagnosis, policy, tests, groups, now });
  ports.print(render(format, { diagnosis, answers, ladder }));
  if (format === "text") ports.print(renderAnswersBriefly(answers, now));
  if (format !== "text") ports.runner.log(doctorHeadline(diagnosis));
  return exitCodes[diagnosis.state];
}

const exitCodes: Readonly<Record<Diagnosis["state"], ExitCode>> = { clean: 0, refuted: 1, undecided: 2 };

async function factsOf(
  question: RepositoryQuestion,
  variables: readonly string[],
  { repositories }: CommandPorts,
): Promise<RepositoryFacts> {
  const reader = await repositories(variables);
  if (reader === null) throw tokenMissing(variables, "repository");
  const facts = await reader.read(question);
  if (facts.state === "unknown") throw unreadable("repository", question.repository, facts);
  return facts.value;
}

interface Told {
  readonly diagnosis: Diagnosis;
  readonly answers: PlatformAnswers;
  readonly ladder: Ladder;
}

function render(format: (typeof formats)[number], { diagnosis, answers, ladder }: Told): string {
  switch (format) {
    case "text":
      return `${renderDoctorText(diagnosis)}${renderLadder(ladder)}`;
    case "json":
      return renderDoctorJson(diagnosis, { answers, ladder });
    case "markdown":
      return `${renderDoctorMarkdown(diagnosis)}\n${ladderMarkdown(ladder)}`;
  }
}
