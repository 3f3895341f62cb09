import { parseHits, parseLine } from "../../domain/coverage/hits.ts";
import type { Measure } from "../../domain/coverage/measure.ts";
import { ReportFault } from "../../syntax/fault.ts";
import type { XmlElement } from "../../syntax/xml/element.ts";
import type { XmlPlace } from "../../syntax/xml/walk.ts";

/** One `line` element: a method, a statement or a condition that begins on a line. */
export interface CloverLine {
  readonly number: number;
  readonly type: string;
  readonly isCovered: boolean;
  /** Whether the line also is a statement that ran or not. */
  readonly isStatement: boolean;
  /** The two ways of a condition; or, as Istanbul writes them, all branches of the line. */
  readonly branches: Measure | undefined;
}

/** Reads a line in the dialects of OpenClover, PHPUnit and Istanbul. */
export function lineOf(element: XmlElement, place: XmlPlace): CloverLine {
  const number = parseLine(element.attribute("num") ?? "");
  if (number === undefined) throw unexpected(place, "a line with its num");
  const type = element.attribute("type") ?? "stmt";
  const count = hitsOf(element, "count", place);
  const branches = type === "cond" ? branchesOf(element, count, place) : undefined;
  if (count === undefined && branches === undefined) throw unexpected(place, "a line with its count");
  const isCovered = count === undefined ? (branches?.covered ?? 0) > 0 : count > 0;
  return { number, type, isCovered, isStatement: isStatement(type, count), branches };
}

/** Istanbul gives a condition a count of its own: it is the statement of that line. */
function isStatement(type: string, count: number | undefined): boolean {
  return type === "stmt" || (type === "cond" && count !== undefined);
}

/**
 * OpenClover counts how often a condition was true and how often false: two branches. Istanbul, which also gives
 * a count, writes the covered branches as `truecount` and the missed ones as `falsecount`.
 */
function branchesOf(element: XmlElement, count: number | undefined, place: XmlPlace): Measure {
  const whenTrue = Math.max(0, hitsOf(element, "truecount", place) ?? 0);
  const whenFalse = Math.max(0, hitsOf(element, "falsecount", place) ?? 0);
  if (count !== undefined) {
    const total = whenTrue + whenFalse;
    if (!Number.isSafeInteger(total)) throw unexpected(place, "a number of branches");
    return { total, covered: whenTrue };
  }
  return { total: 2, covered: Number(whenTrue > 0) + Number(whenFalse > 0) };
}

function hitsOf(element: XmlElement, name: string, place: XmlPlace): number | undefined {
  const text = element.attribute(name);
  if (text === undefined) return undefined;
  const hits = parseHits(text);
  if (hits === undefined) throw unexpected(place, `a count of executions in ${name}`);
  return hits;
}

function unexpected(place: XmlPlace, expected: string): ReportFault {
  return new ReportFault("malformed", `expected ${expected}, found none`, `line ${place.line()}`);
}
