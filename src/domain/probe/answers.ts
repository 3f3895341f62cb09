import * as z from "zod";
import { questionIds } from "./questions.ts";

const longest = 400;
const Words = z.string().max(longest);
const Id = z
  .string()
  .refine((id) => questionIds.includes(id), { error: "expected a question that is known" });
const Repository = z.string().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/);
const Time = z.iso.datetime();

const Found = z.strictObject({
  question: Id,
  state: z.enum(["answered", "not-asked", "failed"]),
  value: Words,
  detail: Words,
});

/** What a run of the probe leaves behind: the words of a scratch repository, so each is bounded and nothing more. */
export const ProbeRun = z.strictObject({
  schema: z.literal("assaygate/probe-answers/v1"),
  repository: Repository,
  run: z.string().regex(/^\d{1,20}$/),
  event: z.string().max(100),
  askedAt: Time,
  answers: z.array(Found).max(100),
  /** Jobs that did not succeed. */
  failed: z.array(z.string().max(100)).max(20),
});
export type ProbeRun = z.infer<typeof ProbeRun>;

const Answer = z.strictObject({
  state: z.enum(["answered", "failed"]),
  value: Words,
  detail: Words,
  askedAt: Time,
  /** Scratch repository and run, or who found it out by hand. */
  source: z.string().min(1).max(300),
});
export type Answer = z.infer<typeof Answer>;

/** `policy/platform-answers.json`: the newest answer to each question. */
export const PlatformAnswers = z.strictObject({
  schema: z.literal("assaygate/platform-answers/v1"),
  answers: z.record(Id, Answer),
});
export type PlatformAnswers = z.infer<typeof PlatformAnswers>;

export const noAnswers: PlatformAnswers = { schema: "assaygate/platform-answers/v1", answers: {} };

/** Adds what a run found out: newer answers take the place of older ones, silence and failure never do. */
export function addAnswers(before: PlatformAnswers, run: ProbeRun): PlatformAnswers {
  const source = `${run.repository}, run ${run.run} (${run.event})`;
  const answers = new Map(Object.entries(before.answers));
  for (const { question, state, value, detail } of run.answers) {
    const known = answers.get(question);
    const isOlder = known !== undefined && known.askedAt > run.askedAt;
    const isWorse = state === "failed" && known?.state === "answered";
    if (state === "not-asked" || isOlder || isWorse) continue;
    answers.set(question, { state, value, detail, askedAt: run.askedAt, source });
  }
  const sorted = [...answers].sort(([one], [other]) => (one < other ? -1 : 1));
  return { ...before, answers: Object.fromEntries(sorted) };
}
