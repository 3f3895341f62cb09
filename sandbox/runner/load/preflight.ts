import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { fieldsOf } from "./fields.ts";
import type { OpenFile } from "./reach.ts";

/** Keys of a job that nothing here carries out. */
const declined: readonly string[] = ["container", "services", "snapshot"];

/** Declines what this runner does not do, and says what has no effect, before anything runs (sandbox.md 7.3). */
export function declineParts(job: TemplateToken, { origin, reach }: OpenFile): void {
  for (const { name, key } of fieldsOf(job)) {
    if (declined.includes(name)) origin.decline(key, `'${name}' is not carried out here`);
    if (name === "cancel-timeout-minutes") origin.note(key, `'${name}' has no effect here`);
    if (name === "timeout-minutes" && reach.request.minuteMs !== 60_000) {
      origin.note(key, `a minute lasts ${reach.request.minuteMs} ms here`);
    }
  }
}
