import type { Ports } from "../../ports/ports.ts";
import { annotationsOf } from "../../report/annotations.ts";
import { headline } from "../../report/headline.ts";
import { renderHtml } from "../../report/html/index.ts";
import { renderMarkdown } from "../../report/markdown.ts";
import { renderSarif } from "../../report/sarif.ts";
import { renderText } from "../../report/text.ts";
import type { Outcome } from "../outcome.ts";
import type { Inputs } from "./inputs.ts";
import { type Judgement, judge } from "./judge.ts";
import { loadPlatformPolicy } from "./load-policy.ts";
import { publish } from "./publish.ts";

/** Judges the reports of a workspace, and leaves the verdict where people and machines look for it. */
export async function handleGateCheck(inputs: Inputs, ports: Ports): Promise<Outcome> {
  const platform = await loadPlatformPolicy(ports.home);
  const connection = await ports.connect(inputs.githubToken);
  const judgement = await judge(
    { config: inputs.config, baseVerdict: inputs.baseVerdict, jobs: inputs.jobs, platform, connection },
    ports,
  );
  const evidence = writeReports(inputs.reportDirectory, judgement, ports);
  const { verdict } = judgement;
  ports.runner.log(renderText(verdict));
  ports.runner.summarise(renderMarkdown(verdict));
  await publish(judgement, { connection, places: inputs.publish, runner: ports.runner });
  for (const annotation of annotationsOf(verdict, inputs.maxAnnotations)) ports.runner.annotate(annotation);
  const { decision, reasonCode } = verdict;
  return {
    decision,
    reasonCode,
    result: resultOf(judgement),
    evidence,
    message: `Assaygate: ${headline(verdict)}`,
  };
}

/** The verdict in short: outputs hold 1 MB a job, and the whole is in the file. */
function resultOf({ verdict, calls }: Judgement): Outcome["result"] {
  const { schemaVersion, decision, reasonCode, commit, evaluatedAt, profile, policy, factsDigest, stages } =
    verdict;
  const short = stages.map(({ id, name, result, checks }) => ({
    id,
    name,
    result,
    checks: checks.map((check) => ({
      id: check.id,
      required: check.required,
      result: check.result,
      reason: check.reason,
    })),
  }));
  return {
    schemaVersion,
    decision,
    reasonCode,
    commit,
    evaluatedAt,
    profile,
    policy,
    factsDigest,
    stages: short,
    calls,
  };
}

/** Leaves the verdict for people and machines, and with facts and record all that it takes to come to it again. */
export function writeReports(
  directory: string,
  { verdict, facts, record }: Judgement,
  { files }: Pick<Ports, "files">,
): string[] {
  const written = [
    { name: "verdict.json", content: `${JSON.stringify(verdict, null, 2)}\n` },
    { name: "facts.json", content: `${JSON.stringify(facts)}\n` },
    { name: "record.json", content: `${JSON.stringify(record)}\n` },
    { name: "report.html", content: renderHtml(verdict, facts) },
    { name: "verdict.sarif", content: renderSarif(verdict) },
  ];
  return written.map(({ name, content }) => {
    const path = `${directory}/${name}`;
    files.write(path, content);
    return path;
  });
}
