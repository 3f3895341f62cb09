import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import { logs, type RunRecord } from "./records.ts";
import { zipOf } from "./zip.ts";

interface AttemptLog {
  readonly run: RunRecord;
  readonly attempt: number;
  /** Text of each job's log by the job's name. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Keeps the log of an attempt as GitHub hands it out: a zip with a numbered text for each job. */
export function keepLog(
  github: GitHub,
  repository: RepositoryRecord,
  { run, attempt, texts }: AttemptLog,
): void {
  const files = Object.entries(texts).map(
    ([job, text], index) => [`${index}_${job.replaceAll("/", "_")}.txt`, text] as const,
  );
  const content = zipOf(Object.fromEntries(files)).toString("base64");
  logs.of(repository).push({ id: github.nextId(), run: run.id, attempt, content });
}
