import { describe, expect, it } from "vitest";
import { fixtureText, read } from "../support/readings.ts";

const good = fixtureText("cyclonedx-xml");
const vulnerable = fixtureText("cyclonedx-xml", "vulnerabilities");

describe("cyclonedx-xml", () => {
  it("tells components, what they are about, and who needs whom", () => {
    const told = read(vulnerable);

    expect(told.subjects).toEqual([
      {
        ref: "app",
        name: "payments-api",
        version: "1.4.0",
        purl: "pkg:npm/payments-api@1.4.0",
        licences: [],
        hasHash: false,
      },
    ]);
    expect(told.components.find(({ ref }) => ref === "a")).toEqual({
      ref: "a",
      name: "@scope/minimist",
      version: "1.2.0",
      purl: "pkg:npm/%40scope/minimist@1.2.0",
      licences: ["MIT"],
      hasHash: true,
    });
    expect(told.dependencies).toEqual([
      { from: "app", to: ["a", "b"] },
      { from: "a", to: [] },
    ]);
  });

  it("counts parts of parts, and no component of pedigree, evidence or tools", () => {
    const { records, tool } = read(vulnerable).reading;

    expect(records).toMatchObject({
      components: 4,
      topLevelComponents: 2,
      componentsWithLicences: 1,
      duplicateBomRefs: 0,
    });
    expect(tool).toEqual({ name: "scanner", version: "1.0" });
  });

  it("tells an unanalysed vulnerability as a finding of its worst rating", () => {
    expect(read(vulnerable).findings[0]).toEqual({
      ruleId: "CVE-2021-44906",
      aliases: ["GHSA-xvch-5gv4-984h"],
      rating: { severity: "critical", source: "cvss", native: "9.8" },
      message: "Prototype pollution",
      place: { type: "package", purl: "pkg:npm/%40scope/minimist@1.2.0" },
      package: { name: "@scope/minimist", version: "1.2.0" },
      helpUri: "https://nvd.nist.gov/vuln/detail/CVE-2021-44906",
    });
  });

  it("tells an analysed one as a statement, but for versions that it calls affected", () => {
    const told = read(vulnerable);

    expect(told.statements).toEqual([
      {
        vulnerability: "CVE-2099-0001",
        aliases: [],
        products: ["app", "pkg:npm/payments-api@1.4.0"],
        status: "not_affected",
        justification: "code_not_present",
        timestamp: "2026-11-21T20:31:07Z",
      },
    ]);
    expect(told.findings[1]).toMatchObject({ ruleId: "CVE-2099-0001", package: { name: "__proto__" } });
  });

  it("reads the vulnerability extension inside a component that has no identifier", () => {
    const told = read(fixtureText("cyclonedx-xml", "extension"));

    expect(told.findings).toMatchObject([
      {
        ruleId: "CVE-2019-14540",
        rating: { severity: "critical", native: "Critical" },
        place: {
          type: "package",
          purl: "pkg:maven/com.fasterxml.jackson.core/jackson-databind@2.9.9?type=jar",
        },
      },
    ]);
    expect(told.reading.records).toMatchObject({ vulnerabilities: 0, extensionVulnerabilities: 1 });
  });

  it("calls a document of nothing but vulnerabilities a VEX", () => {
    const vex = vulnerable
      .replace(/<cdx:components>(?!<).*<\/cdx:dependencies>/s, "")
      .replace(/<cdx:components><cdx:component type="file".*?<\/cdx:components>/s, "");

    expect(read(vex).reading).toMatchObject({ format: "cyclonedx-vex", kinds: ["vex", "dependencies"] });
  });

  it.each(["1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7"])(
    "reads the namespace of version %s",
    (version) => {
      expect(read(good.replace("bom/1.6", `bom/${version}`)).codes).toEqual([]);
    },
  );

  it.each(["1.8", "2.0", ""])("fails closed on the namespace of version %j", (version) => {
    expect(read(good.replace("bom/1.6", `bom/${version}`)).codes).toEqual(["unsupported-version"]);
  });

  it("does not claim a bill without the namespace", () => {
    expect(read(good.replace(/ xmlns="[^"]*"/, "")).codes).toEqual(["unsupported-format"]);
  });

  it("G3: fails closed on a bill without components", () => {
    expect(read(fixtureText("cyclonedx-xml", "no-components")).codes).toEqual(["no-records"]);
  });

  it.each([
    ["a component without a name", "<cdx:name>minimist</cdx:name>", ""],
    [
      "two names of a component",
      "<cdx:name>minimist</cdx:name>",
      "<cdx:name>a</cdx:name><cdx:name>b</cdx:name>",
    ],
    ["two states of an analysis", "<cdx:state>", "<cdx:state>exploitable</cdx:state><cdx:state>"],
  ])("fails closed on %s", (_, from, to) => {
    expect(read(vulnerable.replace(from, to)).codes).toEqual(["malformed"]);
  });

  it("reads licences by name and by expression", () => {
    const license = "<cdx:license><cdx:id>MIT</cdx:id></cdx:license>";
    const named = vulnerable.replace(license, "<cdx:license><cdx:name>Ours</cdx:name></cdx:license>");
    const expressed = vulnerable.replace(license, "<cdx:expression>MIT OR ISC</cdx:expression>");

    expect(read(named).components.find(({ ref }) => ref === "a")?.licences).toEqual(["Ours"]);
    expect(read(expressed).components.find(({ ref }) => ref === "a")?.licences).toEqual(["MIT OR ISC"]);
  });

  it.each([
    ["firstIssued", "2026-11-01T00:00:00Z"],
    ["lastUpdated", "2026-11-02T00:00:00Z"],
  ])("takes the time of a statement from %s", (name, time) => {
    const told = read(vulnerable.replace("<cdx:state>", `<cdx:${name}>${time}</cdx:${name}><cdx:state>`));

    expect(told.statements[0]?.timestamp).toBe(time);
  });

  it("reads the extension beside the components, where it names them", () => {
    const extension = fixtureText("cyclonedx-xml", "extension");
    const list = /<v:vulnerabilities>.*<\/v:vulnerabilities>/s.exec(extension)?.[0] ?? "";
    const told = read(extension.replace(list, "").replace("</bom>", `${list}</bom>`));

    expect(told.reading.records).toMatchObject({ vulnerabilities: 0, extensionVulnerabilities: 1 });
    expect(told.findings[0]?.place.type).toBe("package");
  });

  it("counts services, and edges of dependencies nested deeper than the specification does", () => {
    const services = "<cdx:services><cdx:service><cdx:name>s</cdx:name></cdx:service></cdx:services>";
    const deeper = '<cdx:dependency ref="a"><cdx:dependency ref="c"/></cdx:dependency>';
    const told = read(
      vulnerable
        .replace("<cdx:dependencies>", `${services}<cdx:dependencies>`)
        .replace('<cdx:dependency ref="a"/>', deeper),
    );

    expect(told.reading.records).toMatchObject({ services: 1, dependencyEntries: 2 });
    expect(told.dependencies.slice(0, 2)).toEqual([
      { from: "a", to: ["c"] },
      { from: "app", to: ["a", "b"] },
    ]);
  });
});
