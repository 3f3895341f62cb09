import type { ReportSink } from "../../domain/report/sink.ts";
import type { JsonCursor } from "../../syntax/json/cursor.ts";
import { object, optional, type Read, type Shape } from "../../syntax/json/shape.ts";
import { type Rule, RuleBook } from "./rules.ts";
import { invocationFields, notification, type Override, type Reference, type Tool } from "./schema.ts";

/** What the notifications of one invocation come to; there may be one for each analysed file. */
interface Notifications {
  total: number;
  errors: number;
  warnings: number;
  /** Message of the worst one. */
  message: string;
  /** Descriptors of those that leave their level to the tool's metadata (§3.58.6). */
  readonly unlevelled: Map<string, Reference>;
}

const mostDescriptors = 1_000;

const notifications: Shape<Notifications> = {
  read(json) {
    const summary: Notifications = { total: 0, errors: 0, warnings: 0, message: "", unlevelled: new Map() };
    json.array(() => addNotification(summary, notification.read(json), json));
    return summary;
  },
};

const invocation = object({
  ...invocationFields,
  toolExecutionNotifications: optional(notifications),
  toolConfigurationNotifications: optional(notifications),
});

/** One invocation of the tool (§3.20) and where it stands in the document. */
export interface Invocation extends Read<typeof invocation> {
  readonly pointer: string;
}

export const invocationAtPlace: Shape<Invocation> = {
  read(json) {
    const pointer = json.pointer();
    return { ...invocation.read(json), pointer };
  },
};

function addNotification(
  summary: Notifications,
  { level, message, descriptor }: Read<typeof notification>,
  json: JsonCursor,
): void {
  summary.total++;
  if (level === undefined && descriptor !== undefined) {
    summary.unlevelled.set(JSON.stringify(descriptor), descriptor);
    if (summary.unlevelled.size > mostDescriptors) {
      throw json.fault("too-large", `expected at most ${mostDescriptors} kinds of notifications`);
    }
  }
  addLevel(summary, level ?? "warning", message?.text ?? descriptor?.id ?? "");
}

function addLevel(summary: Notifications, level: string, message: string): void {
  if (level === "none" || level === "note") return;
  const isWarning = level === "warning";
  if (summary.errors === 0 && (!isWarning || summary.warnings === 0)) summary.message = message;
  // Words outside the vocabulary could mean the worst.
  if (isWarning) summary.warnings++;
  else summary.errors++;
}

/** Tells the sink what the invocations say about the run: a failed one voids it, warnings make it partial. */
export function judgeInvocations(
  invocations: readonly Invocation[],
  tool: Tool | undefined,
  sink: ReportSink,
): void {
  const book = RuleBook.ofNotifications(tool);
  for (const one of invocations) {
    const failure = failureOf(one, book);
    if (failure === undefined) judgeWarnings(one, sink);
    else sink.diagnose("run-failed", failure, one.pointer);
  }
}

function judgeWarnings(one: Invocation, sink: ReportSink): void {
  for (const { warnings, message } of notificationsOf(one)) {
    if (warnings === 0) continue;
    const found = `${warnings} warnings of the tool, the first being ${brief(message)}`;
    sink.diagnose("partial-scan", `expected a complete analysis, found ${found}`, one.pointer);
  }
}

export function countNotifications(invocations: readonly Invocation[]): number {
  return invocations.flatMap(notificationsOf).reduce((sum, summary) => sum + summary.total, 0);
}

function notificationsOf(one: Invocation): Notifications[] {
  return [one.toolExecutionNotifications, one.toolConfigurationNotifications].filter(
    (summary) => summary !== undefined,
  );
}

/** Why the run failed, by any of the five ways in which an invocation can say so. */
function failureOf(one: Invocation, book: RuleBook): string | undefined {
  if (one.processStartFailureMessage !== undefined) {
    return `expected a started tool, found ${brief(one.processStartFailureMessage)}`;
  }
  const signal = one.exitSignalName ?? one.exitSignalNumber;
  if (signal !== undefined)
    return `expected the tool to exit by itself, found the signal ${brief(String(signal))}`;
  const failed = notificationsOf(one).find((summary) => hasErrors(summary, one, book));
  const error = failed === undefined ? "" : `the error ${brief(failed.message)}`;
  if (one.executionSuccessful === true) return failed && `expected a run without errors, found ${error}`;
  const found = `executionSuccessful ${one.executionSuccessful ?? "missing"}`;
  return `expected a successful run, found ${[found, error].filter(Boolean).join(" and ")}`;
}

/** An error among the notifications means that the run failed, whatever else it says (§3.20.21, §3.20.22). */
function hasErrors(summary: Notifications, one: Invocation, book: RuleBook): boolean {
  if (summary.errors > 0) return true;
  const overrides = new Overrides(one.notificationConfigurationOverrides, book);
  return [...summary.unlevelled.values()].some(
    (reference) => levelOf(reference, book, overrides) === "error",
  );
}

function levelOf(reference: Reference, book: RuleBook, overrides: Overrides): string | undefined {
  const descriptor = book.find(reference);
  // Tools must not lower an error (§3.58.6), so an override can only raise.
  return descriptor?.level === "error" ? "error" : overrides.level(descriptor ?? reference.id);
}

/** Levels that one invocation gave to rules in place of their defaults (§3.51). */
export class Overrides {
  readonly #levels = new Map<Rule | string, string>();

  constructor(overrides: readonly Override[] | undefined, book: RuleBook) {
    for (const { descriptor, configuration } of overrides ?? []) {
      // A tool without metadata for its rules can only name them.
      const key = book.find(descriptor) ?? descriptor.id;
      const { level } = configuration;
      if (key !== undefined && level !== undefined && !this.#levels.has(key)) this.#levels.set(key, level);
    }
  }

  /** The level given to a rule, or to an id without metadata. */
  level(rule: Rule | string | undefined): string | undefined {
    return rule === undefined ? undefined : this.#levels.get(rule);
  }
}

function brief(text: string): string {
  return JSON.stringify(text.slice(0, 200));
}
