import type { EvidenceKind } from "../../domain/report/kind.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import { kindsOfTool } from "../../domain/report/tool-kinds.ts";
import type { JsonCursor } from "../../syntax/json/cursor.ts";
import { SarifCounts } from "./counts.ts";
import { countNotifications, type Invocation, judgeInvocations } from "./invocations.ts";
import { RuleBook } from "./rules.ts";
import type { Tool } from "./schema.ts";

/** What one run comes to besides its results. */
export interface RunSummary {
  readonly tool: Tool | undefined;
  readonly invocations: readonly Invocation[];
  readonly taxonomies: number;
  readonly isImage: boolean;
  readonly revision: string | undefined;
  readonly pointer: string;
}

/** How many different oddities are told apart; they are words of the report. */
const mostOddities = 20;

/** What a whole log comes to: its runs may be of different tools. */
export class SarifReport {
  readonly sink: ReportSink;
  readonly counts = new SarifCounts();
  readonly #kinds = new Set<EvidenceKind>();
  readonly #tools = new Map<string, string | null>();
  readonly #oddities = new Map<string, { readonly at: string; total: number }>();
  #revision: string | undefined;

  constructor(sink: ReportSink) {
    this.sink = sink;
  }

  addRun({ tool, invocations, taxonomies, isImage, revision, pointer }: RunSummary): void {
    const { counts } = this;
    const rules = RuleBook.ofRules(tool);
    counts.runs++;
    counts.rules += rules.size;
    counts.extensions += tool?.extensions?.length ?? 0;
    counts.taxonomies += taxonomies;
    counts.toolNotifications += countNotifications(invocations);
    for (const one of invocations)
      counts.ruleConfigurationOverrides += one.ruleConfigurationOverrides?.length ?? 0;
    judgeInvocations(invocations, tool, this.sink);
    this.#addRevision(revision, pointer);
    const name = tool?.driver?.name;
    for (const kind of kindsOfTool(name, { isImage, classes: rules.names() })) this.#kinds.add(kind);
    if (name !== undefined && !this.#tools.has(name)) {
      this.#tools.set(name, tool?.driver?.version ?? tool?.driver?.semanticVersion ?? null);
    }
  }

  /** Notes a word that nobody knows, once for all results that use it. */
  addOddity(message: string, json: JsonCursor): void {
    const known = this.#oddities.get(message);
    if (known !== undefined) known.total++;
    else if (this.#oddities.size < mostOddities)
      this.#oddities.set(message, { at: json.pointer(), total: 1 });
  }

  finish(): void {
    const { sink, counts } = this;
    if (counts.runs === 0) sink.diagnose("no-records", "expected at least one run, found none", "/runs");
    else sink.kinds([...this.#kinds]);
    this.#nameTools();
    if (this.#revision !== undefined) sink.revision(this.#revision);
    for (const [message, { at, total }] of this.#oddities) {
      sink.diagnose("unknown-value", total === 1 ? message : `${message} (${total} results)`, at);
    }
    counts.record(sink);
  }

  /** Several tools are named together, without a version that would be wrong for some. */
  #nameTools(): void {
    const names = [...this.#tools.keys()];
    if (names.length === 0) return;
    const version = names.length === 1 ? (this.#tools.get(names[0] ?? "") ?? null) : null;
    this.sink.tool({ name: names.join(" + "), version });
  }

  /** Evidence is about one commit; a log put together from runs of several is evidence for none. */
  #addRevision(revision: string | undefined, pointer: string): void {
    if (revision === undefined) return;
    this.#revision ??= revision;
    if (revision === this.#revision) return;
    const message = `expected all runs to be about ${quote(this.#revision)}, found ${quote(revision)}`;
    this.sink.diagnose("malformed", message, pointer);
  }
}

function quote(text: string): string {
  return JSON.stringify(text.slice(0, 80));
}
