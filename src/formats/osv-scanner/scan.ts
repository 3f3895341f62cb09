import { isKnownLabel, severityOfScore } from "../../domain/finding/severity.ts";
import { Counter } from "../../domain/report/counter.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import type { JsonCursor } from "../../syntax/json/cursor.ts";
import { each } from "../../syntax/json/shape.ts";
import { findingOf, licenceFindingOf, type Member, memberOf, originOf } from "./finding.ts";
import { type Group, type Layer, type ScannedPackage, Vulnerability } from "./schema.ts";

/** Goes through scanned packages: one finding for each group of records, that is for each vulnerability. */
export class Scan {
  readonly #sink: ReportSink;
  readonly #layers: readonly Layer[];
  readonly #ids = new Set<string>();
  readonly #labels = new Counter();
  readonly #bands = new Counter();
  #packages = 0;
  #vulnerabilities = 0;
  #groups = 0;

  constructor(sink: ReportSink, layers: readonly Layer[]) {
    this.#sink = sink;
    this.#layers = layers;
  }

  package(scanned: ScannedPackage, json: JsonCursor): void {
    this.#packages++;
    const groups = scanned.groups ?? [];
    for (const group of groups) this.#count(group);
    const members = this.#membersOf(scanned, json);
    const origin = originOf(scanned.package, this.#layers);
    for (const group of groupsOf(members, groups)) {
      this.#sink.finding(findingOf({ package: scanned.package, origin, ...group }));
    }
    for (const licence of scanned.license_violations ?? []) {
      this.#sink.finding(licenceFindingOf(scanned.package, licence));
    }
  }

  finish(sources: number): void {
    const sink = this.#sink;
    sink.record("sources", sources);
    sink.record("packages", this.#packages);
    sink.record("vulnerabilities", this.#vulnerabilities);
    sink.record("distinctIds", this.#ids.size);
    sink.record("groups", this.#groups);
    sink.record("databaseSpecificSeverity", this.#labels.counts);
    sink.record("groupMaxSeverityBand", this.#bands.counts);
  }

  #count(group: Group): void {
    this.#groups++;
    const score = group.max_severity ?? "";
    this.#bands.add(score === "" ? "(absent)" : severityOfScore(Number(score)));
  }

  #countLabel(label: string | undefined, json: JsonCursor): void {
    this.#labels.add(label ?? "(absent)");
    if (label === undefined || isKnownLabel(label)) return;
    const found = JSON.stringify(label.slice(0, 40));
    this.#sink.diagnose("unknown-value", `expected a severity, found ${found}`, json.pointer());
  }

  #membersOf({ package: { name }, vulnerabilities }: ScannedPackage, json: JsonCursor): Map<string, Member> {
    const members = new Map<string, Member>();
    const visit = (vulnerability: Vulnerability): void => {
      this.#vulnerabilities++;
      this.#ids.add(vulnerability.id);
      this.#countLabel(vulnerability.database_specific?.severity, json);
      members.set(vulnerability.id, memberOf(vulnerability, name));
    };
    if (vulnerabilities !== undefined) {
      json.revisit(vulnerabilities, () => each(Vulnerability, visit).read(json));
    }
    return members;
  }
}

interface Grouped {
  readonly group: Group;
  readonly members: readonly Member[];
}

/** The groups with their records; a record that no group names stands for itself, and none is lost. */
function groupsOf(members: ReadonlyMap<string, Member>, groups: readonly Group[]): Grouped[] {
  const named = new Set(groups.flatMap((group) => group.ids));
  const single = [...members.keys()]
    .filter((id) => !named.has(id))
    .map((id) => ({ ids: [id], aliases: undefined, max_severity: undefined }));
  return [...groups, ...single].map((group) => ({
    group,
    members: group.ids.map((id) => members.get(id)).filter((member) => member !== undefined),
  }));
}
