import type { Finding, Suppression } from "../../domain/finding/finding.ts";
import { type Rating, rate, rateForeignWord } from "../../domain/finding/severity.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import type { Alert, Insight, Instance } from "./schema.ts";

/** ZAP's words for its risk codes (`Alert.MSG_RISK`); it has none for critical. */
const risks = new Map([
  ["0", "Informational"],
  ["1", "Low"],
  ["2", "Medium"],
  ["3", "High"],
]);
/** Confidence 0 is what ZAP's user sets to say "false positive". */
const falsePositive = "0";
const worrying = new Set(["High", "Medium"]);

/** Counts sites, alerts and the requests that they struck at: each request is one finding. */
export class ZapReport {
  readonly #sink: ReportSink;
  readonly #alertsByRisk = new Map<string, number>();
  #sites = 0;
  #alerts = 0;
  #instances = 0;
  #claimed: number | undefined;

  constructor(sink: ReportSink) {
    this.#sink = sink;
  }

  site(): void {
    this.#sites++;
  }

  alert(site: string, alert: Alert): void {
    const instances = alert.instances ?? [];
    const risk = alert.riskcode ?? "none";
    if (!risks.has(risk)) {
      this.#sink.diagnose("unknown-value", `expected a riskcode from 0 to 3, found ${risk.slice(0, 40)}`);
    }
    this.#alerts++;
    this.#instances += instances.length;
    this.#alertsByRisk.set(risk, (this.#alertsByRisk.get(risk) ?? 0) + 1);
    if (alert.count !== undefined) this.#claimed = (this.#claimed ?? 0) + alert.count;
    for (const instance of instances) this.#sink.finding(findingOf(alert, instance));
    if (instances.length === 0) this.#sink.finding(findingOf(alert, { uri: site }));
  }

  insight({ level = "", description = "", key = "", statistic = "" }: Insight): void {
    if (!worrying.has(level)) return;
    this.#sink.diagnose("partial-scan", `${(description || key).slice(0, 200)}: ${statistic.slice(0, 40)}`);
  }

  finish(): void {
    this.#sink.record("sites", this.#sites);
    this.#sink.record("alerts", this.#alerts);
    this.#sink.record("instances", this.#instances);
    this.#sink.record("alertsByRisk", this.#alertsByRisk);
    if (this.#claimed !== undefined) this.#sink.claim("instances", this.#claimed, this.#instances);
    if (this.#sites === 0)
      this.#sink.diagnose("no-records", "expected at least one site, found none", "/site");
  }
}

function findingOf(alert: Alert, instance: Partial<Instance> & { uri: string }): Finding {
  return {
    ruleId: alert.alertRef ?? alert.pluginid,
    aliases: [],
    rating: ratingOf(alert),
    message: alert.name ?? alert.alert ?? `ZAP rule ${alert.pluginid}`,
    place: { type: "url", url: instance.uri, ...detailOf(instance) },
    ...(alert.confidence === falsePositive && { suppression: markedInZap }),
    ...(/^\d{1,9}$/.test(alert.pluginid) && {
      helpUri: `https://www.zaproxy.org/docs/alerts/${alert.pluginid}/`,
    }),
  };
}

const markedInZap: Suppression = {
  kind: "external",
  status: "accepted",
  justification: "marked as a false positive in ZAP",
};

function ratingOf({ riskcode }: Alert): Rating {
  if (riskcode === undefined) return rate({});
  const label = risks.get(riskcode);
  return label === undefined ? rateForeignWord(riskcode) : rate({ label });
}

function detailOf({ method = "", param = "" }: Partial<Instance>): { detail?: string } {
  const detail = [method, param].filter((part) => part !== "").join(" ");
  return detail === "" ? {} : { detail };
}
