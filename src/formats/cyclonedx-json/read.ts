import { BillOfMaterials } from "../../domain/component/bill-of-materials.ts";
import { VulnerabilityList } from "../../domain/component/vulnerability-list.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { each, readDocument } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { Document, Vulnerability } from "./schema.ts";

const versions = new Set(["1.2", "1.3", "1.4", "1.5", "1.6", "1.7"]);

export function read(source: ByteSource, sink: ReportSink): void {
  const json = new JsonCursor(source);
  const bill = new BillOfMaterials(sink);
  const { specVersion, metadata, services, dependencies, vulnerabilities } = readDocument(
    json,
    Document({
      component: (component, depth) => bill.add(component, depth),
      dependency: (edge) => sink.dependency(edge),
    }),
  );
  requireKnownVersion(specVersion, sink);
  if (metadata?.component !== undefined) bill.describe(metadata.component);
  if (metadata?.tools?.name !== undefined) {
    sink.tool({ name: metadata.tools.name, version: metadata.tools.version ?? null });
  }
  const list = new VulnerabilityList(sink, bill);
  if (metadata?.timestamp !== undefined) list.issuedAt(metadata.timestamp);
  if (vulnerabilities !== undefined) {
    json.revisit(vulnerabilities, () => {
      each(Vulnerability, (vulnerability, index) =>
        list.add(vulnerability, `/vulnerabilities/${index}`),
      ).read(json);
    });
  }
  bill.record();
  sink.record("services", services ?? 0);
  sink.record("dependencyEntries", dependencies ?? 0);
  list.record();
  list.conclude();
}

function requireKnownVersion(specVersion: string, sink: ReportSink): void {
  if (versions.has(specVersion)) return;
  const known = [...versions].join(", ");
  sink.diagnose(
    "unsupported-version",
    `expected a CycloneDX version out of ${known}, found ${JSON.stringify(specVersion)}`,
    "/specVersion",
  );
}
