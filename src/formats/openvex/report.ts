import type { VexStatement } from "../../domain/component/component.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import type { Product, Statement } from "./schema.ts";

const statuses = new Map<string, VexStatement["status"]>([
  ["not_affected", "not_affected"],
  ["affected", "affected"],
  ["fixed", "fixed"],
  ["under_investigation", "under_investigation"],
]);

/** Hands over the statements of an OpenVEX document, one for each product, and counts them. */
export class StatementList {
  readonly #sink: ReportSink;
  readonly #documentTime: string | undefined;
  readonly #byStatus = new Map<string, number>();
  readonly #byJustification = new Map<string, number>();
  #statements = 0;
  #products = 0;

  constructor(sink: ReportSink, documentTime: string | undefined) {
    this.#sink = sink;
    this.#documentTime = documentTime;
  }

  add(statement: Statement, at: string): void {
    const products = statement.products ?? [];
    this.#statements++;
    this.#products += products.length;
    increment(this.#byStatus, statement.status);
    if (statement.justification !== undefined) increment(this.#byJustification, statement.justification);
    const status = this.#statusOf(statement, at);
    for (const product of products.length > 0 ? products : [wholeDocument]) {
      this.#sink.vex(this.#statementOn(product, statement, status));
    }
  }

  finish(): void {
    this.#sink.record("statements", this.#statements);
    this.#sink.record("byStatus", this.#byStatus);
    this.#sink.record("byJustification", this.#byJustification);
    this.#sink.record("products", this.#products);
    if (this.#statements === 0) {
      this.#sink.diagnose("no-records", "expected at least one statement, found none", "/statements");
    }
  }

  #statementOn(product: Product, statement: Statement, status: VexStatement["status"]): VexStatement {
    const { vulnerability, justification } = statement;
    const subcomponents = [...product.subcomponents, ...(statement.subcomponents ?? []).flat()];
    const timestamp = statement.timestamp ?? this.#documentTime;
    return {
      vulnerability: vulnerability.name,
      aliases: vulnerability.aliases,
      products: product.ids,
      ...(subcomponents.length > 0 && { subcomponents }),
      status,
      ...(justification !== undefined && { justification }),
      ...(timestamp !== undefined && { timestamp }),
    };
  }

  /** A word that the specification does not have clears nothing. */
  #statusOf({ status }: Statement, at: string): VexStatement["status"] {
    const known = statuses.get(status);
    if (known !== undefined) return known;
    const expected = [...statuses.keys()].join(", ");
    this.#sink.diagnose("unknown-value", `expected one of ${expected}, found ${JSON.stringify(status)}`, at);
    return "affected";
  }
}

/** A statement may leave its products to the document that embeds it; then it names none. */
const wholeDocument: Product = { ids: [], subcomponents: [] };

function increment(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
