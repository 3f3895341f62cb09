import type { ReportSink } from "../../domain/report/sink.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { walkXml } from "../../syntax/xml/walk.ts";
import type { XmlOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";
import { namespaceOf } from "./namespace.ts";
import { CycloneDxXml } from "./report.ts";

export const reader: ReportReader = {
  id: "cyclonedx-xml",
  title: "CycloneDX XML",
  specification: "https://cyclonedx.org/docs/1.7/xml/",
  formats: ["cyclonedx-xml", "cyclonedx-vex"],
  kinds: ["sbom"],
  showsTruncation: true,
  matches: (outline) => outline.syntax === "xml" && outline.root === "bom" && hasNamespace(outline),
  read: readCycloneDx,
};

function hasNamespace({ attributes }: XmlOutline): boolean {
  return namespaceOf([...attributes.keys()], (name) => attributes.get(name)) !== undefined;
}

function readCycloneDx(source: ByteSource, sink: ReportSink): void {
  const report = new CycloneDxXml(sink);
  walkXml(source, report);
  report.finish();
}
