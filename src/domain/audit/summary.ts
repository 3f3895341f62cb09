import type { DoctorSeverity } from "../doctor/diagnosis.ts";
import type { Unknown } from "../facts/known.ts";
import type { AuditEntry, AuditState, KindEntry } from "./entry.ts";
import type { RepositoryClass } from "./repository-class.ts";

/** One kind of finding over all repositories. */
export interface KindTotal {
  readonly id: string;
  readonly title: string;
  readonly severity: DoctorSeverity;
  readonly findings: number;
  /** Repositories with such a finding, of each class. */
  readonly repositories: Readonly<Record<RepositoryClass, number>>;
  /** Repositories of which it is not known. */
  readonly undecided: number;
  /** Repositories of which a part of it was not asked for. */
  readonly partly: number;
}

/** Something that could not be seen, and in how many repositories. */
export interface Blindness {
  readonly why: string;
  readonly needs: string | null;
  readonly repositories: number;
}

export interface AuditSummary {
  readonly repositories: number;
  readonly classes: Readonly<Record<RepositoryClass, number>>;
  readonly states: Readonly<Record<AuditState, number>>;
  readonly findings: number;
  /** Worst first. */
  readonly kinds: readonly KindTotal[];
  /** Commonest first. */
  readonly blind: readonly Blindness[];
  /** Findings say no; without any, one blind spot is enough not to say yes. */
  readonly state: "clean" | "refuted" | "undecided";
}

const severities = ["critical", "high", "medium", "low"] as const satisfies readonly DoctorSeverity[];

/** Adds up what the entries say. An organisation without a single repository proves nothing. */
export function summarise(entries: readonly AuditEntry[]): AuditSummary {
  const kinds = kindTotals(entries);
  const states = statesOf(entries);
  return {
    repositories: entries.length,
    classes: classesOf(entries),
    states,
    findings: kinds.reduce((sum, { findings }) => sum + findings, 0),
    kinds,
    blind: blindSpots(entries),
    state: overall(states, entries.length),
  };
}

function overall(states: AuditSummary["states"], repositories: number): AuditSummary["state"] {
  if (states.refuted > 0) return "refuted";
  return states.undecided > 0 || states.unread > 0 || repositories === 0 ? "undecided" : "clean";
}

function statesOf(entries: readonly AuditEntry[]): AuditSummary["states"] {
  const count = (state: AuditState): number => entries.filter(({ result }) => result.state === state).length;
  return {
    refuted: count("refuted"),
    undecided: count("undecided"),
    unread: count("unread"),
    clean: count("clean"),
    skipped: count("skipped"),
  };
}

function classesOf(entries: readonly AuditEntry[]): Readonly<Record<RepositoryClass, number>> {
  const count = (name: RepositoryClass): number => entries.filter((entry) => entry.class === name).length;
  return {
    active: count("active"),
    "docs-only": count("docs-only"),
    fork: count("fork"),
    archived: count("archived"),
    empty: count("empty"),
  };
}

/** A kind in a repository. */
interface Sighting {
  readonly entry: AuditEntry;
  readonly kind: KindEntry;
}

function kindTotals(entries: readonly AuditEntry[]): KindTotal[] {
  const sightings = new Map<string, Sighting[]>();
  for (const entry of entries) {
    for (const kind of kindsOf(entry)) {
      const known = sightings.get(kind.id) ?? [];
      sightings.set(kind.id, [...known, { entry, kind }]);
    }
  }
  return [...sightings.values()].flatMap(totalOf).sort(worstFirst);
}

/** What the entry says of each kind; nothing where it was not diagnosed. */
export function kindsOf({ result }: AuditEntry): readonly KindEntry[] {
  return "kinds" in result ? result.kinds : [];
}

function totalOf(sightings: readonly Sighting[]): KindTotal[] {
  const [first] = sightings;
  if (first === undefined) return [];
  const { id, title, severity } = first.kind;
  const refuted = sightings.filter(({ kind }) => kind.findings.length > 0);
  const undecided = sightings.filter(({ kind }) => kind.findings.length === 0 && kind.unknowns.length > 0);
  return [
    {
      ...{ id, title, severity },
      findings: refuted.reduce((sum, { kind }) => sum + kind.findings.length, 0),
      repositories: classesOf(refuted.map(({ entry }) => entry)),
      undecided: undecided.length,
      partly: sightings.filter(({ kind }) => kind.isPart).length,
    },
  ];
}

function worstFirst(one: KindTotal, other: KindTotal): number {
  return (
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    other.findings - one.findings ||
    one.id.localeCompare(other.id, "en")
  );
}

function blindSpots(entries: readonly AuditEntry[]): Blindness[] {
  const spots = new Map<string, Blindness>();
  for (const entry of entries) {
    const unknowns = new Map(unknownsOf(entry).map((unknown) => [unknown.why, unknown]));
    for (const [why, { needs }] of unknowns) {
      const repositories = (spots.get(why)?.repositories ?? 0) + 1;
      spots.set(why, { why, needs: needs ?? null, repositories });
    }
  }
  return [...spots.values()].sort(
    (one, other) => other.repositories - one.repositories || one.why.localeCompare(other.why, "en"),
  );
}

function unknownsOf(entry: AuditEntry): readonly Unknown[] {
  if (entry.result.state === "unread") return [entry.result.unknown];
  return kindsOf(entry).flatMap(({ unknowns }) => unknowns);
}
