import type { Finding } from "../../domain/finding/finding.ts";
import { nearestFix } from "../../domain/finding/fix.ts";
import { distinct } from "../../domain/finding/identifiers.ts";
import { oneLine } from "../../domain/finding/message.ts";
import { purlOfName } from "../../domain/finding/purl.ts";
import { rate } from "../../domain/finding/severity.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import type { Dependency, Vulnerability } from "./schema.ts";

/** Goes through the dependencies of an audit: one finding for each vulnerability of a dependency. */
export class AuditReport {
  readonly #sink: ReportSink;
  readonly #ids = new Set<string>();
  #dependencies = 0;
  #vulnerable = 0;
  #vulnerabilities = 0;
  #fixable = 0;
  #skipped = 0;

  constructor(sink: ReportSink) {
    this.#sink = sink;
  }

  dependency(dependency: Dependency, at: string): void {
    const { name, vulns = [], skip_reason: reason } = dependency;
    this.#dependencies++;
    if (vulns.length > 0) this.#vulnerable++;
    if (reason !== undefined) {
      this.#skipped++;
      this.#sink.diagnose("skipped-input", oneLine(`expected ${name} to be audited, found: ${reason}`), at);
    }
    for (const vulnerability of vulns) this.#vulnerability(dependency, vulnerability);
  }

  finish(): void {
    const sink = this.#sink;
    sink.record("dependencies", this.#dependencies);
    sink.record("vulnerableDependencies", this.#vulnerable);
    sink.record("vulnerabilities", this.#vulnerabilities);
    sink.record("distinctIds", this.#ids.size);
    sink.record("withFixVersions", this.#fixable);
    sink.record("skipped", this.#skipped);
    if (this.#dependencies === this.#skipped) {
      const found = `${this.#skipped} skipped and no other`;
      sink.diagnose("no-records", `expected at least one audited dependency, found ${found}`);
    }
  }

  #vulnerability({ name, version }: Dependency, vulnerability: Vulnerability): void {
    this.#vulnerabilities++;
    this.#ids.add(vulnerability.id);
    if ((vulnerability.fix_versions?.length ?? 0) > 0) this.#fixable++;
    this.#sink.finding(findingOf(name, version, vulnerability));
  }
}

/** The databases behind pip-audit give no severity that it passes on: how bad it is, the policy must assume. */
function findingOf(name: string, version: string | undefined, vulnerability: Vulnerability): Finding {
  const { id, aliases = [], fix_versions: fixes = [], description } = vulnerability;
  const fixedIn = nearestFix(fixes, version);
  return {
    ruleId: id,
    aliases: distinct(aliases),
    rating: rate({}),
    message: oneLine(`${name}@${version ?? "?"}: ${description ?? id}`),
    place: { type: "package", purl: purlOfName("pypi", name, version) },
    package: {
      name,
      ...(version !== undefined && { version }),
      ...(fixedIn !== undefined && { fixedIn }),
    },
  };
}
