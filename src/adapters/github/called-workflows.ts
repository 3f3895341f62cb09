import type { Known } from "../../domain/facts/known.ts";
import { calledPath } from "../../domain/workflow/emitters.ts";
import type { FileText, Workflow } from "../../domain/workflow/model.ts";
import { readWorkflows } from "../../domain/workflow/read-workflow.ts";
import { referenceOf } from "../../domain/workflow/references.ts";
import type { GitHubClient } from "./client.ts";
import { targetOf } from "./target.ts";
import { readText } from "./tree.ts";

/** Called workflows may call others; GitHub follows ten levels, and each costs a round of calls. */
const deepest = 4;
const mostCalled = 40;

/** Reads the workflows of other repositories that these call, where the token can see them. */
export async function readCalledWorkflows(
  client: GitHubClient,
  files: readonly FileText[],
): Promise<readonly Known<FileText>[]> {
  const found = new Map<string, Known<FileText>>();
  let callers: readonly Workflow[] = readWorkflows(files).workflows;
  for (let level = 0; level < deepest && callers.length > 0; level++) {
    const fresh = remoteCalls(callers).filter((reference) => !found.has(reference));
    const read = await Promise.all(
      fresh
        .slice(0, mostCalled - found.size)
        .map(async (reference) => [reference, await readCalled(client, reference)] as const),
    );
    for (const [reference, file] of read) found.set(reference, file);
    callers = readWorkflows(
      [],
      read.flatMap(([, file]) => (file.state === "known" ? [file.value] : [])),
    ).called;
  }
  return [...found.values()];
}

/** References to other repositories, each once. */
function remoteCalls(workflows: readonly Workflow[]): string[] {
  const references = workflows.flatMap((workflow) =>
    workflow.jobs.flatMap(({ calls }) => (calls === null ? [] : [calledPath(workflow, calls.value) ?? ""])),
  );
  return [...new Set(references)].filter((reference) => referenceOf(reference).kind === "remote");
}

async function readCalled(client: GitHubClient, reference: string): Promise<Known<FileText>> {
  const parsed = referenceOf(reference);
  if (parsed.kind !== "remote") return { state: "unknown", why: `${reference} names no other repository` };
  const { repository, path, ref: commit } = parsed;
  const text = await readText(targetOf(client, repository), { path, commit });
  return text.state === "known" ? { state: "known", value: { path: reference, text: text.value } } : text;
}
