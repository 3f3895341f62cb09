import type { ActionStep } from "../model.ts";
import { StepFailure, type StepRun, scopeOf } from "./step-level.ts";

/** Carries out an action of somebody else in this process. */
export async function runNative(
  step: ActionStep,
  reference: { readonly repository: string; readonly ref: string },
  at: StepRun,
): Promise<void> {
  const { job } = at.level;
  const native = job.run.request.nativeActions[reference.repository.toLowerCase()];
  if (native === undefined) throw new StepFailure(`no native action '${reference.repository}'`);
  const done = native({
    ref: reference.ref,
    inputs: new Map(Object.entries(step.with.evaluate(scopeOf(at)))),
    workspace: job.folders.workspace,
    temp: job.folders.temp,
    job: job.identity,
    token: job.token,
    oidc: job.oidc,
    request: job.run.request,
    log: (line) => at.sink.log(line),
    warn: (message) => at.sink.annotate("warning", message),
    summarize: (markdown) => at.sink.summarize(markdown),
  });
  const { outputs, paths } = await Promise.race([done, aborted(at.signal)]);
  for (const [name, value] of Object.entries(outputs)) at.outputs.set(name, value);
  job.paths.unshift(...(paths ?? []));
}

/** What runs in this process cannot be ended, but nobody waits for it any longer. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const refuse = (): void => reject(new StepFailure("The operation was canceled."));
    if (signal.aborted) refuse();
    else signal.addEventListener("abort", refuse, { once: true });
  });
}
