import { parse } from "csv-parse/sync";
import { type Field, faultOf } from "./schema.ts";

/** An order that holds to the schema. */
export interface Order {
  readonly id: string;
  /** Day in UTC: `2026-11-20`. */
  readonly day: string;
  readonly currency: string;
  readonly amountMinor: number;
}

/** A row that does not, and why. */
export interface Rejected {
  /** From 1; the header is line 1. */
  readonly line: number;
  readonly reason: string;
}

export interface Reading {
  readonly orders: readonly Order[];
  readonly rejected: readonly Rejected[];
}

/** Reads a CSV of orders: every row is either an order or set aside with its reason, none is lost. */
export function readOrders(csv: string, fields: readonly Field[]): Reading {
  const rows: string[][] = parse(csv, { bom: true, skip_empty_lines: true, relax_column_count: true });
  const [header = [], ...records] = rows;
  const names = fields.map(({ name }) => name);
  if (header.join() !== names.join())
    throw new Error(`expected the columns ${names.join(", ")}, found ${header.join(", ")}`);
  const seen = new Set<string>();
  const orders: Order[] = [];
  const rejected: Rejected[] = [];
  for (const [index, values] of records.entries()) {
    const reason = reasonAgainst(values, fields, seen);
    if (reason === null) orders.push(orderOf(values, names));
    else rejected.push({ line: index + 2, reason });
    seen.add(values[names.indexOf("id")] ?? "");
  }
  return { orders, rejected };
}

function reasonAgainst(
  values: readonly string[],
  fields: readonly Field[],
  seen: ReadonlySet<string>,
): string | null {
  if (values.length !== fields.length) return `expected ${fields.length} values, found ${values.length}`;
  for (const [index, field] of fields.entries()) {
    const value = values[index] ?? "";
    const fault = faultOf(field, value);
    if (fault !== null) return fault;
    if (field.constraints.unique === true && seen.has(value)) return `${field.name} was there before`;
  }
  return null;
}

function orderOf(values: readonly string[], names: readonly string[]): Order {
  const value = (name: string): string => values[names.indexOf(name)] ?? "";
  return {
    id: value("id"),
    day: value("placedAt").slice(0, 10),
    currency: value("currency"),
    amountMinor: Number(value("amountMinor")),
  };
}
