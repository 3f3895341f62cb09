export const id = 8906;
export const ids = [8906];
export const modules = {

/***/ 42825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ namespaceOf),
/* harmony export */   _: () => (/* binding */ isKnownVersion)
/* harmony export */ });
const prefix = "http://cyclonedx.org/schema/bom/";
const versions = new Set(["1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7"]);
/** The namespace of CycloneDX among the attributes of the root, whatever prefix it is bound to. */
function namespaceOf(names, attribute) {
    return names
        .filter((name) => name === "xmlns" || name.startsWith("xmlns:"))
        .map(attribute)
        .find((value) => value?.startsWith(prefix));
}
/** Tells whether the specification has this version: the namespace ends in it. */
function isKnownVersion(namespace) {
    return versions.has(namespace.slice(prefix.length));
}


/***/ }),

/***/ 4120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readers)
});

;// CONCATENATED MODULE: ./lib/formats/autocannon/index.js
const reader = {
    id: "autocannon",
    title: "autocannon JSON",
    specification: "https://github.com/mcollina/autocannon#autocannonopts-cb",
    formats: ["autocannon"],
    kinds: ["performance"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" &&
        ["/latency", "/requests", "/throughput"].every((at) => outline.kindAt(at) === "object") &&
        outline.kindAt("/non2xx") === "number",
    load: () => __webpack_require__.e(/* import() */ 2183).then(__webpack_require__.bind(__webpack_require__, 82183)),
};

;// CONCATENATED MODULE: ./lib/formats/axe/index.js
const axe_reader = {
    id: "axe",
    title: "axe-core JSON",
    specification: "https://github.com/dequelabs/axe-core/blob/develop/doc/API.md#results-object",
    formats: ["axe"],
    kinds: ["accessibility"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" && ["", "/0"].some((at) => isPage(outline, at)),
    load: () => __webpack_require__.e(/* import() */ 3565).then(__webpack_require__.bind(__webpack_require__, 13565)),
};
const lists = ["violations", "passes", "incomplete", "inapplicable"];
/** Axe-core before 3.0 named no engine: there the four lists tell. */
function isPage(outline, at) {
    return (outline.textAt(`${at}/testEngine/name`) === "axe-core" ||
        lists.every((list) => outline.kindAt(`${at}/${list}`) === "array"));
}

;// CONCATENATED MODULE: ./lib/formats/checkov/index.js
const checkov_reader = {
    id: "checkov",
    title: "Checkov JSON",
    specification: "https://www.checkov.io/8.Outputs/JSON.html",
    formats: ["checkov"],
    kinds: ["iac", "secrets", "dependencies", "image", "sast"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" && isCheckov(outline),
    load: () => __webpack_require__.e(/* import() */ 8292).then(__webpack_require__.bind(__webpack_require__, 18292)),
};
/** One framework, a list of them, or the bare summary of a run that found nothing to check. */
function isCheckov(outline) {
    const isFramework = (at) => outline.kindAt(`${at}/check_type`) === "string" && outline.kindAt(`${at}/results`) === "object";
    const isSummary = (at) => outline.kindAt(`${at}/checkov_version`) !== undefined &&
        outline.kindAt(`${at}/resource_count`) !== undefined;
    return ["", "/0"].some((at) => isFramework(at) || isSummary(at));
}

;// CONCATENATED MODULE: ./lib/formats/checkstyle/index.js
const checkstyle_reader = {
    id: "checkstyle",
    title: "Checkstyle XML",
    specification: "https://checkstyle.org/apidocs/com/puppycrawl/tools/checkstyle/XMLLogger.html",
    formats: ["checkstyle"],
    kinds: ["lint"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "xml" && outline.root === "checkstyle",
    load: () => __webpack_require__.e(/* import() */ 4029).then(__webpack_require__.bind(__webpack_require__, 24029)),
};

;// CONCATENATED MODULE: ./lib/formats/clover/index.js
const clover_reader = {
    id: "clover",
    title: "Clover XML",
    specification: "https://bitbucket.org/atlassian/clover/src/default/etc/schema/clover.xsd",
    formats: ["clover"],
    kinds: ["coverage"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "xml" && outline.root === "coverage" && outline.paths.has("project"),
    load: () => Promise.all(/* import() */[__webpack_require__.e(5583), __webpack_require__.e(6532)]).then(__webpack_require__.bind(__webpack_require__, 26532)),
};

;// CONCATENATED MODULE: ./lib/formats/cobertura/index.js
const cobertura_reader = {
    id: "cobertura",
    title: "Cobertura XML",
    specification: "https://github.com/cobertura/web/blob/master/htdocs/xml/coverage-04.dtd",
    formats: ["cobertura"],
    kinds: ["coverage"],
    showsTruncation: true,
    matches: isCobertura,
    load: () => Promise.all(/* import() */[__webpack_require__.e(5583), __webpack_require__.e(2799)]).then(__webpack_require__.bind(__webpack_require__, 2799)),
};
/** Clover has the same root element; it holds projects, where Cobertura rates itself and holds packages. */
function isCobertura(outline) {
    if (outline.syntax !== "xml" || outline.root !== "coverage" || outline.paths.has("project"))
        return false;
    return outline.attributes.has("line-rate") || outline.paths.has("packages");
}

;// CONCATENATED MODULE: ./lib/formats/ctrf/index.js
const ctrf_reader = {
    id: "ctrf",
    title: "Common Test Report Format (CTRF)",
    specification: "https://ctrf.io/docs/specification/overview",
    formats: ["ctrf"],
    kinds: ["tests"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" &&
        !outline.isStream &&
        outline.kindAt("/results/tool") === "object" &&
        outline.kindAt("/results/summary") === "object" &&
        outline.kindAt("/results/tests") !== undefined,
    load: () => __webpack_require__.e(/* import() */ 9132).then(__webpack_require__.bind(__webpack_require__, 69132)),
};

;// CONCATENATED MODULE: ./lib/formats/cyclonedx-json/index.js
const cyclonedx_json_reader = {
    id: "cyclonedx-json",
    title: "CycloneDX JSON",
    specification: "https://cyclonedx.org/docs/1.7/json/",
    formats: ["cyclonedx-json", "cyclonedx-vex"],
    kinds: ["sbom"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" && !outline.isStream && outline.textAt("/bomFormat") === "CycloneDX",
    load: () => __webpack_require__.e(/* import() */ 3627).then(__webpack_require__.bind(__webpack_require__, 93627)),
};

// EXTERNAL MODULE: ./lib/formats/cyclonedx-xml/namespace.js
var namespace = __webpack_require__(42825);
;// CONCATENATED MODULE: ./lib/formats/cyclonedx-xml/index.js

const cyclonedx_xml_reader = {
    id: "cyclonedx-xml",
    title: "CycloneDX XML",
    specification: "https://cyclonedx.org/docs/1.7/xml/",
    formats: ["cyclonedx-xml", "cyclonedx-vex"],
    kinds: ["sbom"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "xml" && outline.root === "bom" && hasNamespace(outline),
    load: () => __webpack_require__.e(/* import() */ 1343).then(__webpack_require__.bind(__webpack_require__, 81343)),
};
function hasNamespace({ attributes }) {
    return (0,namespace/* namespaceOf */.N)([...attributes.keys()], (name) => attributes.get(name)) !== undefined;
}

;// CONCATENATED MODULE: ./lib/formats/eslint/index.js
const eslint_reader = {
    id: "eslint",
    title: "ESLint JSON",
    specification: "https://eslint.org/docs/latest/use/formatters/#json",
    formats: ["eslint"],
    kinds: ["lint"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" && isEslint(outline),
    load: () => __webpack_require__.e(/* import() */ 1250).then(__webpack_require__.bind(__webpack_require__, 91250)),
};
/** The formatters `json` and `json-with-metadata`; an empty list could be of any tool. */
function isEslint(outline) {
    const isResult = (at) => outline.kindAt(`${at}/filePath`) === "string" && outline.kindAt(`${at}/messages`) === "array";
    return isResult("/0") || isResult("/results/0") || outline.kindAt("/metadata/rulesMeta") === "object";
}

;// CONCATENATED MODULE: ./lib/formats/gitleaks/index.js
const gitleaks_reader = {
    id: "gitleaks",
    title: "Gitleaks JSON",
    specification: "https://github.com/gitleaks/gitleaks/blob/master/report/finding.go",
    formats: ["gitleaks"],
    kinds: ["secrets"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" && (isGeneration8(outline) || isGeneration7(outline)),
    load: () => __webpack_require__.e(/* import() */ 4001).then(__webpack_require__.bind(__webpack_require__, 4001)),
};
function isGeneration8(outline) {
    return outline.textAt("/0/RuleID") !== undefined && outline.textAt("/0/File") !== undefined;
}
function isGeneration7(outline) {
    return outline.textAt("/0/rule") !== undefined && outline.textAt("/0/offender") !== undefined;
}

;// CONCATENATED MODULE: ./lib/formats/go-coverprofile/index.js
const go_coverprofile_reader = {
    id: "go-coverprofile",
    title: "Go cover profile",
    specification: "https://pkg.go.dev/golang.org/x/tools/cover",
    formats: ["go-coverprofile"],
    kinds: ["coverage"],
    showsTruncation: false,
    matches: isProfile,
    load: () => Promise.all(/* import() */[__webpack_require__.e(5583), __webpack_require__.e(6323)]).then(__webpack_require__.bind(__webpack_require__, 26323)),
};
function isProfile(outline) {
    return (outline.syntax === "text" && /^mode: \w/.test(outline.lines.find((line) => line.trim() !== "") ?? ""));
}

;// CONCATENATED MODULE: ./lib/formats/golangci-lint/index.js
const golangci_lint_reader = {
    id: "golangci-lint",
    title: "golangci-lint JSON",
    specification: "https://golangci-lint.run/docs/configuration/file/#output-configuration",
    formats: ["golangci-lint"],
    kinds: ["lint"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" && isGolangci(outline),
    load: () => __webpack_require__.e(/* import() */ 4069).then(__webpack_require__.bind(__webpack_require__, 4069)),
};
/** `Issues` beside `Report`; gosec, which has issues too, writes no `Report`. */
function isGolangci(outline) {
    const issues = outline.kindAt("/Issues");
    return (issues === "array" || issues === "null") && outline.kindAt("/Report") === "object";
}

;// CONCATENATED MODULE: ./lib/formats/govulncheck/index.js
const govulncheck_reader = {
    id: "govulncheck",
    title: "govulncheck JSON",
    specification: "https://pkg.go.dev/golang.org/x/vuln/internal/govulncheck",
    formats: ["govulncheck"],
    kinds: ["dependencies"],
    showsTruncation: false,
    matches: (outline) => outline.syntax === "json" && isMessage(outline),
    load: () => __webpack_require__.e(/* import() */ 5379).then(__webpack_require__.bind(__webpack_require__, 87760)),
};
/** The first message is the configuration; the others are told too, so that a stream without it is not foreign. */
function isMessage(outline) {
    if (outline.kindAt("/config/protocol_version") === "string")
        return true;
    const isLater = ["/SBOM/go_version", "/progress/message", "/osv/id", "/finding/osv"].some((pointer) => outline.kindAt(pointer) === "string");
    return isLater && outline.isStream;
}

;// CONCATENATED MODULE: ./lib/formats/grype/index.js
const grype_reader = {
    id: "grype",
    title: "Grype JSON",
    specification: "https://github.com/anchore/grype/blob/main/grype/presenter/models/document.go",
    formats: ["grype"],
    kinds: ["dependencies", "image"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" &&
        (outline.textAt("/descriptor/name") === "grype" || outline.kindAt("/matches/0/artifact") === "object"),
    load: () => __webpack_require__.e(/* import() */ 4970).then(__webpack_require__.bind(__webpack_require__, 4970)),
};

;// CONCATENATED MODULE: ./lib/formats/istanbul-final/index.js
const istanbul_final_reader = {
    id: "istanbul-final",
    title: "Istanbul coverage map (coverage-final.json)",
    specification: "https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-lib-coverage/lib/file-coverage.js",
    formats: ["istanbul-final"],
    kinds: ["coverage"],
    showsTruncation: true,
    matches: isCoverageMap,
    load: () => __webpack_require__.e(/* import() */ 3046).then(__webpack_require__.bind(__webpack_require__, 93046)),
};
function isCoverageMap(outline) {
    if (outline.syntax !== "json")
        return false;
    return outline.keysAt("").some((key) => outline.kindAt(`/${key}/statementMap`) === "object");
}

;// CONCATENATED MODULE: ./lib/formats/istanbul-summary/index.js
const istanbul_summary_reader = {
    id: "istanbul-summary",
    title: "Istanbul coverage summary (coverage-summary.json)",
    specification: "https://github.com/istanbuljs/istanbuljs/tree/main/packages/istanbul-reports/lib/json-summary",
    formats: ["istanbul-summary"],
    kinds: ["coverage"],
    showsTruncation: true,
    matches: isSummary,
    load: () => __webpack_require__.e(/* import() */ 4534).then(__webpack_require__.bind(__webpack_require__, 64534)),
};
function isSummary(outline) {
    if (outline.syntax !== "json")
        return false;
    return outline.keysAt("").some((key) => outline.kindAt(`/${key}/lines/pct`) !== undefined);
}

;// CONCATENATED MODULE: ./lib/formats/jacoco/index.js
const jacoco_reader = {
    id: "jacoco",
    title: "JaCoCo XML",
    specification: "https://www.jacoco.org/jacoco/trunk/coverage/report.dtd",
    formats: ["jacoco"],
    kinds: ["coverage"],
    showsTruncation: true,
    matches: isJacoco,
    load: () => Promise.all(/* import() */[__webpack_require__.e(5583), __webpack_require__.e(8185)]).then(__webpack_require__.bind(__webpack_require__, 58185)),
};
/** Other tools call their root element `report` too; what lies in it tells them apart. */
function isJacoco(outline) {
    if (outline.syntax !== "xml" || outline.root !== "report" || !outline.attributes.has("name"))
        return false;
    return ["sessioninfo", "group", "package", "counter"].some((path) => outline.paths.has(path));
}

;// CONCATENATED MODULE: ./lib/formats/junit/index.js
const junit_reader = {
    id: "junit",
    title: "JUnit XML",
    specification: "https://github.com/testmoapp/junitxml",
    formats: ["junit"],
    kinds: ["tests"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "xml" && (outline.root === "testsuites" || outline.root === "testsuite"),
    load: () => __webpack_require__.e(/* import() */ 955).then(__webpack_require__.bind(__webpack_require__, 60955)),
};

;// CONCATENATED MODULE: ./lib/formats/k6/index.js
const k6_reader = {
    id: "k6",
    title: "k6 summary JSON",
    specification: "https://grafana.com/docs/k6/latest/results-output/end-of-test/custom-summary/",
    formats: ["k6"],
    kinds: ["performance"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" && (isClassic(outline) || isMachineReadable(outline)),
    load: () => __webpack_require__.e(/* import() */ 7078).then(__webpack_require__.bind(__webpack_require__, 17078)),
};
function isClassic(outline) {
    return outline.kindAt("/metrics") === "object" && outline.kindAt("/root_group") === "object";
}
function isMachineReadable(outline) {
    return (outline.kindAt("/results/metrics") === "array" && outline.textAt("/metadata/k6_version") !== undefined);
}

;// CONCATENATED MODULE: ./lib/formats/lcov/index.js
const lcov_reader = {
    id: "lcov",
    title: "LCOV tracefile",
    specification: "https://github.com/linux-test-project/lcov/blob/master/man/geninfo.1",
    formats: ["lcov"],
    kinds: ["coverage"],
    showsTruncation: false,
    matches: isTracefile,
    load: () => Promise.all(/* import() */[__webpack_require__.e(5583), __webpack_require__.e(1205)]).then(__webpack_require__.bind(__webpack_require__, 21205)),
};
/** A tracefile begins with the name of a test or of a source file; lcov 2 allows comments before it. */
function isTracefile(outline) {
    if (outline.syntax !== "text")
        return false;
    const first = outline.lines.find((line) => line.trim() !== "" && !line.startsWith("#"));
    return first !== undefined && /^(?:TN|SF):/.test(first);
}

;// CONCATENATED MODULE: ./lib/formats/lighthouse/index.js
const lighthouse_reader = {
    id: "lighthouse",
    title: "Lighthouse result JSON",
    specification: "https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md",
    formats: ["lighthouse"],
    kinds: ["performance", "accessibility"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" &&
        outline.kindAt("/lighthouseVersion") !== undefined &&
        outline.kindAt("/audits") === "object",
    load: () => __webpack_require__.e(/* import() */ 662).then(__webpack_require__.bind(__webpack_require__, 30662)),
};

;// CONCATENATED MODULE: ./lib/formats/npm-audit-v6/index.js
const npm_audit_v6_reader = {
    id: "npm-audit-v6",
    title: "npm audit JSON (npm 6) and pnpm audit JSON",
    specification: "https://docs.npmjs.com/cli/v6/commands/npm-audit",
    formats: ["npm-audit-v6", "pnpm-audit"],
    kinds: ["dependencies"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" && (isAudit(outline) || isPnpmError(outline)),
    load: () => __webpack_require__.e(/* import() */ 409).then(__webpack_require__.bind(__webpack_require__, 90409)),
};
/** Composer's audit has `advisories` too, but lists an array for each package. */
function isAudit(outline) {
    if (outline.kindAt("/advisories") !== "object")
        return false;
    const [first] = outline.keysAt("/advisories");
    const isListed = first !== undefined && outline.kindAt(`/advisories/${first}`) === "object";
    return isListed || outline.kindAt("/metadata/vulnerabilities") === "object";
}
function isPnpmError(outline) {
    return outline.textAt("/error/code")?.startsWith("ERR_PNPM_") === true;
}

;// CONCATENATED MODULE: ./lib/formats/npm-audit-v7/index.js
const npm_audit_v7_reader = {
    id: "npm-audit-v7",
    title: "npm audit JSON (npm 7 and later)",
    specification: "https://docs.npmjs.com/cli/v11/commands/npm-audit",
    formats: ["npm-audit-v7"],
    kinds: ["dependencies"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" && (outline.kindAt("/auditReportVersion") === "number" || isNpmError(outline)),
    load: () => __webpack_require__.e(/* import() */ 5421).then(__webpack_require__.bind(__webpack_require__, 25421)),
};
/** What npm of any version prints when there is no lockfile, or when the registry does not answer. */
function isNpmError(outline) {
    const isError = outline.kindAt("/error/summary") === "string" && outline.kindAt("/error/detail") === "string";
    return isError && outline.kindAt("/advisories") === undefined;
}

// EXTERNAL MODULE: ./lib/formats/openvex/context.js
var context = __webpack_require__(41043);
;// CONCATENATED MODULE: ./lib/formats/openvex/index.js

const openvex_reader = {
    id: "openvex",
    title: "OpenVEX",
    specification: "https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md",
    formats: ["openvex"],
    kinds: ["vex"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" &&
        !outline.isStream &&
        (outline.textAt("/@context") ?? outline.textAt("/@context/0") ?? "").startsWith(context/* namespace */.M),
    load: () => __webpack_require__.e(/* import() */ 9122).then(__webpack_require__.bind(__webpack_require__, 29122)),
};

;// CONCATENATED MODULE: ./lib/formats/osv-scanner/index.js
const osv_scanner_reader = {
    id: "osv-scanner",
    title: "OSV-Scanner JSON",
    specification: "https://google.github.io/osv-scanner/output/#json",
    formats: ["osv-scanner"],
    kinds: ["dependencies", "image"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" && isScan(outline),
    load: () => __webpack_require__.e(/* import() */ 3700).then(__webpack_require__.bind(__webpack_require__, 53700)),
};
/** A bare `{"results": []}`, as OSV-Scanner 1.4 and older wrote it, could be anybody's. */
function isScan(outline) {
    if (outline.kindAt("/results") !== "array")
        return false;
    const isSource = outline.kindAt("/results/0/source/path") === "string";
    const hasResult = isSource && outline.kindAt("/results/0/packages") === "array";
    return hasResult || outline.kindAt("/experimental_config") === "object";
}

;// CONCATENATED MODULE: ./lib/formats/pip-audit/index.js
const pip_audit_reader = {
    id: "pip-audit",
    title: "pip-audit JSON",
    specification: "https://github.com/pypa/pip-audit#usage",
    formats: ["pip-audit"],
    kinds: ["dependencies"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" &&
        (isDependency(outline, "/dependencies/0") || isDependency(outline, "/0") || isEmptyAudit(outline)),
    load: () => __webpack_require__.e(/* import() */ 6806).then(__webpack_require__.bind(__webpack_require__, 86806)),
};
function isDependency(outline, pointer) {
    const isAudited = outline.kindAt(`${pointer}/vulns`) === "array";
    const isSkipped = outline.kindAt(`${pointer}/skip_reason`) === "string";
    return outline.kindAt(`${pointer}/name`) === "string" && (isAudited || isSkipped);
}
/** `{"dependencies": [], "fixes": []}`: nothing was audited. */
function isEmptyAudit(outline) {
    const hasNone = outline.kindAt("/dependencies") === "array" && outline.kindAt("/dependencies/0") === undefined;
    return hasNone && outline.kindAt("/fixes") === "array";
}

;// CONCATENATED MODULE: ./lib/formats/sarif/index.js
const sarif_reader = {
    id: "sarif",
    title: "SARIF 2.1.0",
    specification: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html",
    formats: ["sarif"],
    kinds: ["sast", "secrets", "dependencies", "image", "iac", "dast", "lint", "accessibility"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" && isSarif(outline),
    load: () => __webpack_require__.e(/* import() */ 763).then(__webpack_require__.bind(__webpack_require__, 40763)),
};
/** `runs` beside the version or the schema; a log without either is told by its first run. */
function isSarif(outline) {
    const runs = outline.kindAt("/runs");
    if (runs !== "array" && runs !== "null")
        return false;
    return (outline.kindAt("/version") !== undefined ||
        outline.textAt("/$schema")?.toLowerCase().includes("sarif") === true ||
        outline.kindAt("/runs/0/tool/driver") === "object");
}

;// CONCATENATED MODULE: ./lib/formats/semgrep-json/index.js
const semgrep_json_reader = {
    id: "semgrep-json",
    title: "Semgrep JSON",
    specification: "https://semgrep.dev/docs/semgrep-appsec-platform/json-and-sarif",
    formats: ["semgrep-json"],
    kinds: ["sast"],
    showsTruncation: true,
    // Bandit writes results and errors too, but no paths.
    matches: (outline) => outline.syntax === "json" &&
        outline.kindAt("/results") === "array" &&
        outline.kindAt("/errors") === "array" &&
        outline.kindAt("/paths") === "object",
    load: () => __webpack_require__.e(/* import() */ 8831).then(__webpack_require__.bind(__webpack_require__, 18831)),
};

;// CONCATENATED MODULE: ./lib/formats/spdx-json/index.js
const spdx_json_reader = {
    id: "spdx-json",
    title: "SPDX 2 JSON",
    specification: "https://spdx.github.io/spdx-spec/v2.3/",
    formats: ["spdx-json"],
    kinds: ["sbom"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" &&
        !outline.isStream &&
        outline.textAt("/spdxVersion")?.startsWith("SPDX-") === true,
    load: () => __webpack_require__.e(/* import() */ 1807).then(__webpack_require__.bind(__webpack_require__, 51807)),
};

;// CONCATENATED MODULE: ./lib/formats/tap/index.js
const tap_reader = {
    id: "tap",
    title: "Test Anything Protocol (TAP)",
    specification: "https://testanything.org/tap-version-14-specification.html",
    formats: ["tap"],
    kinds: ["tests"],
    // A cut inside the last line, or behind it, leaves a document that keeps its plan.
    showsTruncation: false,
    matches: looksLikeTap,
    load: () => __webpack_require__.e(/* import() */ 8930).then(__webpack_require__.bind(__webpack_require__, 78930)),
};
/** Something of TAP that other text does not have: `go test` prints `ok`, too, but no number behind it. */
const telling = /^(?:TAP version \d+\s*$|\d+\.\.\d+(?:\s|$)|(?:not )?ok \d+(?:\s|$)|Bail out!)/;
function looksLikeTap(outline) {
    return outline.syntax === "text" && outline.lines.some((line) => telling.test(line));
}

;// CONCATENATED MODULE: ./lib/formats/trivy/index.js
const trivy_reader = {
    id: "trivy",
    title: "Trivy JSON",
    specification: "https://trivy.dev/latest/docs/configuration/reporting/#json",
    formats: ["trivy-fs", "trivy-image", "trivy-config"],
    kinds: ["dependencies", "image", "iac", "secrets"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" && (isSchema2(outline) || isSchema1(outline)),
    load: () => __webpack_require__.e(/* import() */ 6103).then(__webpack_require__.bind(__webpack_require__, 56103)),
};
function isSchema2(outline) {
    const isNamed = ["/ArtifactName", "/ArtifactType"].some((pointer) => outline.kindAt(pointer) === "string");
    return outline.kindAt("/SchemaVersion") === "number" && isNamed;
}
/** Until 0.19 Trivy wrote the results without anything around them. */
function isSchema1(outline) {
    const isResult = ["/0/Type", "/0/Vulnerabilities"].some((pointer) => outline.kindAt(pointer) !== undefined);
    return outline.kindAt("/0/Target") === "string" && isResult;
}

;// CONCATENATED MODULE: ./lib/formats/trufflehog/index.js
const trufflehog_reader = {
    id: "trufflehog",
    title: "TruffleHog JSON",
    specification: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/output/json.go",
    formats: ["trufflehog"],
    kinds: ["secrets"],
    showsTruncation: false,
    matches: (outline) => outline.syntax === "json" && ["", "/0"].some((at) => isSecret(outline, at) || isLog(outline, at)),
    load: () => __webpack_require__.e(/* import() */ 1819).then(__webpack_require__.bind(__webpack_require__, 91819)),
};
function isSecret(outline, at) {
    return (outline.textAt(`${at}/DetectorName`) !== undefined && outline.kindAt(`${at}/SourceMetadata`) === "object");
}
function isLog(outline, at) {
    return outline.textAt(`${at}/logger`) === "trufflehog" && outline.textAt(`${at}/msg`) !== undefined;
}

;// CONCATENATED MODULE: ./lib/formats/trx/index.js
const trx_reader = {
    id: "trx",
    title: "Visual Studio test results (TRX)",
    specification: "https://github.com/microsoft/vstest/tree/main/src/Microsoft.TestPlatform.Extensions.TrxLogger",
    formats: ["trx"],
    kinds: ["tests"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "xml" && outline.root === "TestRun",
    load: () => __webpack_require__.e(/* import() */ 4719).then(__webpack_require__.bind(__webpack_require__, 54719)),
};

;// CONCATENATED MODULE: ./lib/formats/yarn-audit/index.js
const yarn_audit_reader = {
    id: "yarn-audit",
    title: "yarn audit JSON (Yarn 1)",
    specification: "https://classic.yarnpkg.com/lang/en/docs/cli/audit/",
    formats: ["yarn-audit"],
    kinds: ["dependencies"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" && isYarnLine(outline),
    load: () => __webpack_require__.e(/* import() */ 1007).then(__webpack_require__.bind(__webpack_require__, 31007)),
};
/** Lines that Yarn 1 prints during an audit; a failed one may hold nothing but `info` or `error`. */
const lineTypes = new Set(["auditAdvisory", "auditSummary", "auditAction", "info", "warning", "error"]);
function isYarnLine(outline) {
    const isYarn4 = outline.kindAt("/displayName") !== undefined;
    return !isYarn4 && outline.kindAt("/data") !== undefined && lineTypes.has(outline.textAt("/type") ?? "");
}

;// CONCATENATED MODULE: ./lib/formats/yarn-npm-audit/index.js
const yarn_npm_audit_reader = {
    id: "yarn-npm-audit",
    title: "yarn npm audit JSON (Yarn 4)",
    specification: "https://yarnpkg.com/cli/npm/audit",
    formats: ["yarn-npm-audit"],
    kinds: ["dependencies"],
    showsTruncation: false,
    matches: (outline) => outline.syntax === "json" && (isAdvice(outline) || isYarnMessage(outline)),
    load: () => __webpack_require__.e(/* import() */ 7213).then(__webpack_require__.bind(__webpack_require__, 17213)),
};
function isAdvice(outline) {
    return outline.textAt("/value") !== undefined && outline.kindAt("/children/ID") !== undefined;
}
/** Lines that Yarn 2 and later print for people: `{"type":"error","displayName":"YN0035",…}`. */
function isYarnMessage(outline) {
    return outline.textAt("/displayName")?.startsWith("YN") === true && outline.textAt("/type") !== undefined;
}

;// CONCATENATED MODULE: ./lib/formats/zap/index.js
const zap_reader = {
    id: "zap",
    title: "OWASP ZAP traditional JSON",
    specification: "https://www.zaproxy.org/docs/desktop/addons/report-generation/report-traditional-json/",
    formats: ["zap"],
    kinds: ["dast"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" &&
        outline.kindAt("/@version") !== undefined &&
        outline.kindAt("/site") === "array",
    load: () => __webpack_require__.e(/* import() */ 7038).then(__webpack_require__.bind(__webpack_require__, 57038)),
};

;// CONCATENATED MODULE: ./lib/formats/index.js
// Generated by `npm run registry` from what lies beside this file. Do not edit.





































/** Every format that is read. */
const readers = [
    reader,
    axe_reader,
    checkov_reader,
    checkstyle_reader,
    clover_reader,
    cobertura_reader,
    ctrf_reader,
    cyclonedx_json_reader,
    cyclonedx_xml_reader,
    eslint_reader,
    gitleaks_reader,
    go_coverprofile_reader,
    golangci_lint_reader,
    govulncheck_reader,
    grype_reader,
    istanbul_final_reader,
    istanbul_summary_reader,
    jacoco_reader,
    junit_reader,
    k6_reader,
    lcov_reader,
    lighthouse_reader,
    npm_audit_v6_reader,
    npm_audit_v7_reader,
    openvex_reader,
    osv_scanner_reader,
    pip_audit_reader,
    sarif_reader,
    semgrep_json_reader,
    spdx_json_reader,
    tap_reader,
    trivy_reader,
    trufflehog_reader,
    trx_reader,
    yarn_audit_reader,
    yarn_npm_audit_reader,
    zap_reader,
];


/***/ }),

/***/ 41043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ namespace)
/* harmony export */ });
/** The context of 0.0.x is this alone; since 0.2.0 the version stands behind it. */
const namespace = "https://openvex.dev/ns";


/***/ }),

/***/ 73212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readReport)
});

// UNUSED EXPORTS: OpenReport

// EXTERNAL MODULE: ./lib/domain/finding/purl.js
var purl = __webpack_require__(13753);
// EXTERNAL MODULE: ./lib/domain/finding/severity.js
var severity = __webpack_require__(91495);
// EXTERNAL MODULE: ./lib/syntax/json/shape.js + 1 modules
var shape = __webpack_require__(69879);
// EXTERNAL MODULE: ./lib/syntax/fault.js
var fault = __webpack_require__(76119);
// EXTERNAL MODULE: ./lib/syntax/limits.js
var limits = __webpack_require__(89435);
// EXTERNAL MODULE: ./lib/syntax/source.js
var syntax_source = __webpack_require__(55842);
;// CONCATENATED MODULE: ./lib/syntax/encoding.js



const headBytes = 256;
/** `<?xml version="1.0" encoding="…"?>` (XML 1.0 §4.3.3); ASCII in every encoding that needs no mark. */
const xmlDeclaration = /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]{0,40})["']/;
const utf8Labels = new Set(["utf-8", "utf8", "us-ascii", "ascii"]);
/** Serves a report as UTF-8 without byte order mark, whatever it was written in. */
function asUtf8(source) {
    const head = Buffer.alloc(Math.min(headBytes, source.size));
    source.read(head, 0);
    const { label, skip } = detectEncoding(head);
    if (label !== "utf-8")
        return transcode(source, label, skip);
    return skip === 0 ? source : withoutPrefix(source, skip);
}
const byteOrderMarks = [
    { bytes: [0xef, 0xbb, 0xbf], label: "utf-8" },
    { bytes: [0xff, 0xfe], label: "utf-16le" },
    { bytes: [0xfe, 0xff], label: "utf-16be" },
];
function detectEncoding(head) {
    const mark = byteOrderMarks.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
    if (mark !== undefined)
        return { label: mark.label, skip: mark.bytes.length };
    // Without a mark: "<" or "{" beside a zero byte can only be UTF-16.
    if (head[0] === 0 && head[1] !== 0)
        return { label: "utf-16be", skip: 0 };
    if (head[0] !== 0 && head[1] === 0)
        return { label: "utf-16le", skip: 0 };
    const declared = xmlDeclaration.exec(head.toString("latin1"))?.[1]?.toLowerCase();
    return { label: declared === undefined ? "utf-8" : labelOf(declared), skip: 0 };
}
/** What a declaration may say that could be read byte by byte. */
function labelOf(declared) {
    if (utf8Labels.has(declared))
        return "utf-8";
    // The declaration was read with one byte a character: it contradicts itself (XML 1.0 §4.3.3).
    if (decoderFor(declared).encoding.startsWith("utf-16")) {
        throw encoding_fault(`expected ${JSON.stringify(declared)} as declared, found one byte a character`);
    }
    return declared;
}
function withoutPrefix(source, skip) {
    return { size: source.size - skip, read: (into, position) => source.read(into, position + skip) };
}
function transcode(source, label, skip) {
    if (source.size > limits/* limits */.F.transcodeBytes) {
        throw new fault/* ReportFault */.p("too-large", `expected at most ${limits/* limits */.F.transcodeBytes} bytes of ${label}`, "line 1");
    }
    return (0,syntax_source/* memorySource */.P)(Buffer.from(decode(readFrom(source, skip), label), "utf8"));
}
function readFrom(source, start) {
    const bytes = Buffer.alloc(source.size - start);
    for (let at = 0; at < bytes.length;) {
        const read = source.read(bytes.subarray(at), start + at);
        if (read === 0)
            throw new fault/* ReportFault */.p("truncated", `expected ${source.size} bytes, found ${start + at}`, "");
        at += read;
    }
    return bytes;
}
function decode(bytes, label) {
    const decoder = decoderFor(label);
    try {
        return decoder.decode(bytes);
    }
    catch {
        throw encoding_fault(`expected text in ${JSON.stringify(label)}, found other bytes`);
    }
}
function decoderFor(label) {
    try {
        return new TextDecoder(label, { fatal: true, ignoreBOM: true });
    }
    catch {
        throw encoding_fault(`expected an encoding of the WHATWG Encoding Standard, found ${JSON.stringify(label)}`);
    }
}
function encoding_fault(message) {
    return new fault/* ReportFault */.p("encoding", message, "line 1");
}

// EXTERNAL MODULE: ./lib/formats/index.js + 37 modules
var formats = __webpack_require__(4120);
;// CONCATENATED MODULE: ./lib/formats/lookalikes.js
/** Formats that are known by sight and not read yet: naming them helps more than listing keys. */
const lookalikes = [
    { name: "OpenCover XML", matches: (o) => o.syntax === "xml" && o.root === "CoverageSession" },
    { name: "JMeter XML", matches: (o) => o.syntax === "xml" && o.root === "testResults" },
    { name: "NUnit 3 XML", matches: (o) => o.syntax === "xml" && o.root === "test-run" },
    { name: "xUnit.net XML", matches: (o) => o.syntax === "xml" && o.root === "assemblies" },
    { name: "OWASP Dependency-Check XML", matches: (o) => o.syntax === "xml" && o.root === "analysis" },
    { name: "JMeter CSV", matches: (o) => o.syntax === "text" && /^timeStamp,elapsed/.test(o.lines[0] ?? "") },
    { name: "SPDX 3 JSON-LD", matches: (o) => o.syntax === "json" && o.kindAt("/@graph") === "array" },
    { name: "cargo audit JSON", matches: (o) => o.syntax === "json" && o.kindAt("/lockfile") === "object" },
    { name: "Snyk JSON", matches: (o) => hasJsonKeys(o, ["vulnerabilities", "packageManager"]) },
    { name: "pa11y-ci JSON", matches: (o) => hasJsonKeys(o, ["passes", "errors", "results"]) },
    {
        name: "Terrascan JSON",
        matches: (o) => o.syntax === "json" && o.kindAt("/results/scan_summary") === "object",
    },
    { name: "KICS JSON", matches: (o) => hasJsonKeys(o, ["kics_version", "queries"]) },
    { name: "Stylelint JSON", matches: (o) => hasJsonKeys(o, ["source", "warnings"]) },
    { name: "Ruff JSON", matches: (o) => hasJsonKeys(o, ["code", "noqa_row"]) },
    { name: "Conftest JSON", matches: (o) => hasJsonKeys(o, ["filename", "successes"]) },
    { name: "tfsec JSON", matches: (o) => o.syntax === "json" && o.kindAt("/results/0/long_id") === "string" },
    { name: "Gatling JSON", matches: (o) => hasJsonKeys(o, ["stats", "contents"]) },
];
/** Says what an unreadable file seems to be. */
function describeLookalike(outline) {
    const known = lookalikes.find(({ matches }) => matches(outline));
    return known?.name ?? describeSyntax(outline);
}
function describeSyntax(outline) {
    switch (outline.syntax) {
        case "json":
            return `JSON with ${describeKeys([...outline.keysAt(""), ...outline.keysAt("/0")])}`;
        case "xml":
            return `XML with the root element ${JSON.stringify(outline.root.slice(0, 60))}`;
        case "text":
            return `text that begins with ${JSON.stringify((outline.lines[0] ?? "").slice(0, 60))}`;
    }
}
function describeKeys(keys) {
    if (keys.length === 0)
        return "no keys";
    return `the keys ${keys
        .slice(0, 6)
        .map((key) => JSON.stringify(key.slice(0, 40)))
        .join(", ")}`;
}
/** Looks in the root object and in the first element of a root array. */
function hasJsonKeys(outline, keys) {
    if (outline.syntax !== "json")
        return false;
    return ["", "/0"].some((pointer) => keys.every((key) => outline.kindAt(`${pointer}/${key}`) !== undefined));
}

// EXTERNAL MODULE: ./lib/syntax/json/cursor.js + 5 modules
var cursor = __webpack_require__(50848);
// EXTERNAL MODULE: ./lib/syntax/lines/cursor.js
var lines_cursor = __webpack_require__(29493);
// EXTERNAL MODULE: ./lib/syntax/xml/walk.js + 6 modules
var walk = __webpack_require__(98044);
;// CONCATENATED MODULE: ./lib/formats/outline.js




/** How many bytes are looked at; outlines are slow to make, and few files need more than their first lines. */
const visibleBytes = { start: 16 * 1024, beginning: 256 * 1024, whole: Number.POSITIVE_INFINITY };
const deepestPointer = 4;
const mostKeys = 60;
const mostPaths = 200;
const mostLines = 40;
/** Looks at a part of a report; `whole` looks at all of it, for files that name their format late. */
function outlineOf(source, extent) {
    const visible = beginningOf(source, visibleBytes[extent]);
    switch (firstCharacter(visible)) {
        case "{":
        case "[":
            return outlineJson(visible);
        case "<":
            return outlineXml(visible);
        default:
            return outlineText(visible);
    }
}
function beginningOf(source, bytes) {
    const size = Math.min(source.size, bytes);
    return {
        size,
        read: (into, position) => source.read(into.subarray(0, Math.max(0, size - position)), position),
    };
}
function firstCharacter(source) {
    const head = Buffer.alloc(Math.min(source.size, 4096));
    source.read(head, 0);
    return head.toString("latin1").trimStart().slice(0, 1);
}
/** An outline is whatever was seen before the beginning ended or the syntax broke; the reader reports the rest. */
function untilItBreaks(look) {
    try {
        look();
        return undefined;
    }
    catch (error) {
        if (!(error instanceof fault/* ReportFault */.p))
            throw error;
        return error;
    }
}
function outlineJson(source) {
    const json = new cursor/* JsonCursor */.N(source);
    const kinds = new Map();
    const texts = new Map();
    const keys = new Map();
    let isStream = false;
    const look = (pointer, depth) => {
        const kind = json.kind();
        kinds.set(pointer, kind);
        if (depth > deepestPointer)
            json.skip();
        else if (kind === "object")
            lookIntoObject(pointer, depth);
        else if (kind === "array")
            json.array((index) => (index === 0 ? look(`${pointer}/0`, depth + 1) : json.skip()));
        else if (kind === "string")
            texts.set(pointer, json.text());
        else
            json.skip();
    };
    const lookIntoObject = (pointer, depth) => {
        const names = [];
        keys.set(pointer, names);
        json.object((key) => {
            if (depth > 0 && names.length >= mostKeys)
                return json.skip();
            names.push(key);
            look(`${pointer}/${key}`, depth + 1);
        });
    };
    untilItBreaks(() => {
        look("", 0);
        isStream = json.kind() !== "end";
    });
    return {
        syntax: "json",
        isStream,
        kindAt: (pointer) => kinds.get(pointer),
        textAt: (pointer) => texts.get(pointer),
        keysAt: (pointer) => keys.get(pointer) ?? [],
    };
}
function outlineXml(source) {
    let root = "";
    const attributes = new Map();
    const paths = new Set();
    const trail = [];
    const lookAtRoot = (element) => {
        root = element.name;
        for (const name of element.attributeNames())
            attributes.set(name, element.attribute(name) ?? "");
    };
    const lookInside = (element, depth) => {
        if (paths.size >= mostPaths)
            return;
        trail.length = depth - 1;
        trail.push(element.name);
        paths.add(trail.join("/"));
    };
    const fault = untilItBreaks(() => (0,walk/* walkXml */.N)(source, {
        open(element, place) {
            if (place.depth === 0)
                lookAtRoot(element);
            else
                lookInside(element, place.depth);
        },
    }));
    return { syntax: "xml", root, attributes, paths, fault: root === "" ? fault : undefined };
}
function outlineText(source) {
    const cursor = new lines_cursor/* LineCursor */.f(source);
    const lines = [];
    untilItBreaks(() => {
        while (lines.length < mostLines && cursor.next())
            lines.push(cursor.text().slice(0, 200));
    });
    return { syntax: "text", lines };
}

// EXTERNAL MODULE: ./lib/domain/finding/totals.js
var totals = __webpack_require__(88059);
// EXTERNAL MODULE: ./lib/domain/report/diagnostic.js
var report_diagnostic = __webpack_require__(39836);
// EXTERNAL MODULE: ./lib/domain/report/kind.js
var kind = __webpack_require__(45629);
;// CONCATENATED MODULE: ./lib/formats/tally.js



const mostDiagnostics = 100;
/** Counts what a reader tells, passes it on, and sums it up. Totals are always counted, never copied. */
class Tally {
    #listener;
    #format = null;
    #kinds = [];
    #tool = null;
    #revision = null;
    #coverage;
    #components = 0;
    #statements = 0;
    #metrics = 0;
    #tests = { total: 0, passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0 };
    #findings = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0, suppressed: 0 };
    #records = new Map();
    #disagreements = [];
    #diagnostics = [];
    constructor(listener) {
        this.#listener = listener;
    }
    format(id) {
        this.#format = id;
    }
    kinds(kinds) {
        this.#kinds = kinds;
    }
    tool(tool) {
        this.#tool = tool;
    }
    revision(commit) {
        this.#revision = commit;
    }
    get keepsTests() {
        return this.#listener.test !== undefined;
    }
    test(test) {
        this.#tests.total++;
        this.#tests[test.outcome === "error" ? "errors" : test.outcome]++;
        if (test.isFlaky)
            this.#tests.flaky++;
        this.#listener.test?.(test);
    }
    coverage(totals) {
        this.#coverage = totals;
    }
    fileCoverage(...args) {
        this.#listener.fileCoverage?.(...args);
    }
    get keepsFindings() {
        return this.#listener.finding !== undefined;
    }
    finding(finding) {
        if ((0,totals/* isSuppressed */.B)(finding))
            this.#findings.suppressed++;
        else
            this.#findings[finding.rating.severity]++;
        this.#listener.finding?.(finding);
    }
    subject(...args) {
        this.#listener.subject?.(...args);
    }
    component(...args) {
        this.#components++;
        this.#listener.component?.(...args);
    }
    scanned(...args) {
        this.#listener.scanned?.(...args);
    }
    dependency(...args) {
        this.#listener.dependency?.(...args);
    }
    vex(...args) {
        this.#statements++;
        this.#listener.vex?.(...args);
    }
    metric(...args) {
        this.#metrics++;
        this.#listener.metric?.(...args);
    }
    threshold(...args) {
        this.#listener.threshold?.(...args);
    }
    record(name, value) {
        this.#records.set(name, typeof value === "number" ? value : Object.fromEntries(value));
    }
    claim(name, reported, counted) {
        if (reported !== counted)
            this.#disagreements.push({ name, reported, counted });
    }
    diagnose(code, message, at = "") {
        const diagnostic = { code, message, at };
        const last = this.#diagnostics[mostDiagnostics - 1];
        // However many remarks came before it, the one that forbids a clean reading is never lost.
        if (last === undefined)
            this.#diagnostics.push(diagnostic);
        else if (weightOf(diagnostic) > weightOf(last))
            this.#diagnostics[mostDiagnostics - 1] = diagnostic;
    }
    /** Sums up; a report that lists nothing where it should is marked here, once for all formats. */
    reading() {
        if (!this.#diagnostics.some(report_diagnostic/* isFatal */.BG))
            this.#diagnoseEmptiness();
        const kinds = this.#kinds;
        return {
            format: this.#format,
            kinds,
            tool: this.#tool,
            revision: this.#revision,
            clean: !this.#diagnostics.some(report_diagnostic/* isFatal */.BG),
            ...(kinds.includes("tests") && { tests: { ...this.#tests } }),
            ...(this.#coverage !== undefined && { coverage: this.#coverage }),
            ...(kinds.some(kind/* isFindingsKind */.z) && { findings: { ...this.#findings } }),
            records: Object.fromEntries(this.#records),
            disagreements: this.#disagreements,
            diagnostics: this.#diagnostics,
        };
    }
    #diagnoseEmptiness() {
        const kinds = this.#kinds;
        const claimsTests = this.#disagreements.some(({ name }) => name === "tests");
        if (kinds.includes("tests") && this.#tests.total === 0 && claimsTests) {
            this.diagnose("totals-without-records", "expected the tests that the totals count, found none");
        }
        else if (kinds.includes("tests") && this.#tests.total === this.#tests.skipped) {
            this.diagnose("no-tests", `expected at least one executed test, found ${this.#tests.skipped} skipped and no other`);
        }
        if (kinds.includes("coverage") && !isMeasured(this.#coverage)) {
            this.diagnose("no-records", "expected at least one measured line or statement, found none");
        }
        if (kinds.includes("sbom") && this.#components + this.#statements === 0) {
            this.diagnose("no-records", "expected at least one component, found none");
        }
        if (kinds.includes("performance") && this.#metrics === 0) {
            this.diagnose("no-records", "expected at least one measurement, found none");
        }
    }
}
function isMeasured(coverage) {
    return (coverage?.linesTotal ?? 0) + (coverage?.statementsTotal ?? 0) > 0;
}
function weightOf(diagnostic) {
    if ((0,report_diagnostic/* isFatal */.BG)(diagnostic))
        return 2;
    return (0,report_diagnostic/* isIncomplete */.Ne)(diagnostic) ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/formats/read.js
// Most readers need these: from here they are shipped once, not with each reader.









/**
 * Reads one report of any known format, told by its content alone. It never throws for what the report says: what
 * cannot be understood is a diagnostic, and the reading is then not clean.
 */
async function readReport(source, listener = {}) {
    const report = new OpenReport(source, listener);
    const loaded = await report.reader?.load();
    return report.reading(loaded?.read);
}
/** A report whose format is told, and that waits for the code which understands it. */
class OpenReport {
    #tally;
    #told;
    constructor(source, listener = {}) {
        this.#tally = new Tally(listener);
        this.#told = attempt(this.#tally, () => tell(source));
        if (this.reader === undefined)
            return;
        this.#tally.format(this.reader.id);
        this.#tally.kinds(this.reader.kinds);
    }
    /** Undefined where there is no reader for it: the reading says why. */
    get reader() {
        return this.#told?.reader;
    }
    /** Goes through the report, once, and sums up what it says. */
    reading(read) {
        const { source } = this.#told ?? {};
        if (source !== undefined)
            attempt(this.#tally, () => read?.(source, this.#tally));
        return this.#tally.reading();
    }
}
function tell(raw) {
    const source = asUtf8(raw);
    if (isBlank(source))
        throw new fault/* ReportFault */.p("empty", "expected a report, found an empty file", "");
    return { source, reader: chooseReader(source) };
}
/** What cannot be understood is a remark, and ends the reading. */
function attempt(tally, step) {
    try {
        return step();
    }
    catch (error) {
        if (!(error instanceof fault/* ReportFault */.p))
            throw error;
        tally.diagnose(error.code, error.message, error.at);
        return undefined;
    }
}
/** Most files show what they are at their beginning; the others are looked at as a whole. */
function chooseReader(source) {
    for (const extent of ["start", "beginning"]) {
        const [reader, ...others] = candidates(outlineOf(source, extent));
        if (reader !== undefined && others.length === 0)
            return reader;
    }
    const outline = outlineOf(source, "whole");
    const [reader, other] = candidates(outline);
    if (reader === undefined)
        throw unsupported(outline);
    if (other !== undefined) {
        throw new fault/* ReportFault */.p("ambiguous-format", `expected one format, found both ${reader.id} and ${other.id}`, "");
    }
    return reader;
}
function candidates(outline) {
    return formats/* readers */.X.filter((reader) => reader.matches(outline));
}
function unsupported(outline) {
    if (outline.syntax === "xml" && outline.fault !== undefined)
        return outline.fault;
    if (outline.syntax === "xml" && outline.root.toLowerCase() === "html") {
        return new fault/* ReportFault */.p("not-a-report", "expected a report, found an HTML page", "");
    }
    return new fault/* ReportFault */.p("unsupported-format", `unsupported format: looks like ${describeLookalike(outline)}`, "");
}
function isBlank(source) {
    const head = Buffer.alloc(Math.min(source.size, 64 * 1024));
    source.read(head, 0);
    return head.length === source.size && head.toString("latin1").trim() === "";
}


/***/ }),

/***/ 97406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/** Characters at which some reader of lines would begin a new one. */
const lineEnds = /[\u0085\u2028\u2029]/g;
/**
 * Indented JSON with a line break at the end, of which no line is a command of the Actions runner (G1): `##[`, which
 * counts anywhere in a line, and unusual line ends are written with escapes that read back the same. Both can only
 * occur inside strings.
 */
function renderJson(value) {
    const text = JSON.stringify(value, null, 2)
        .replaceAll("##[", "#\\u0023[")
        .replace(lineEnds, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return `${text}\n`;
}


/***/ }),

/***/ 36906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
const longest = 400;
/** How much is looked at for each character that is kept: colour codes and runs of spaces may take the rest. */
const rawFactor = 3;
/** Most text there is; nothing to do but to look at its length. */
const harmless = /^(?:[!-~](?: ?[!-~])*)?$/;
/** Escape sequences of terminals: test runners colour their messages. */
const terminalCode = new RegExp(`${String.fromCharCode(0x1b)}\\[[0-9;:?]{0,32}[@-~]`, "g");
/** Line breaks, tabs and every other control character. */
const breaking = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
/** Joins emoji and chooses their look; without them the text reads the same. */
const joining = /\u200c|\u200d|[\ufe00-\ufe0f]/gu;
/** What nobody sees: marks that turn the direction of text (Trojan Source), tags, fillers, half characters. */
const hidden = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** Accents that pile up until they cover the lines around. */
const pile = /(\p{M}{3})\p{M}+/gu;
/** One line of visible text of bounded length, whatever a report, a path or a name may hold. */
function plain(text, most = longest) {
    if (text.length <= most && harmless.test(text))
        return text;
    const line = text
        .slice(0, most * rawFactor)
        .replace(terminalCode, "")
        .replace(breaking, " ")
        .replace(joining, "")
        .replace(hidden, "\ufffd")
        .replace(pile, "$1")
        .trim();
    if (line.length > most)
        return `${cutAt(line, most)}…`;
    return text.length > most * rawFactor && !line.endsWith("…") ? `${line}…` : line;
}
/** Cuts between characters, never through one. */
function cutAt(text, most) {
    return text
        .slice(0, most)
        .toWellFormed()
        .replace(/\ufffd$/u, "");
}


/***/ }),

/***/ 76119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ReportFault)
/* harmony export */ });
/**
 * A report that cannot be understood, found somewhere deep in a parser. `readReport` is the only place that
 * catches it; it becomes a diagnostic there, so that nothing above ever sees an exception.
 */
class ReportFault extends Error {
    name = "ReportFault";
    code;
    /** JSON pointer, or `line N`. */
    at;
    constructor(code, message, at) {
        super(message);
        this.code = code;
        this.at = at;
    }
}


/***/ }),

/***/ 50848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ JsonCursor)
});

// EXTERNAL MODULE: ./lib/syntax/limits.js
var limits = __webpack_require__(89435);
// EXTERNAL MODULE: ./lib/syntax/fault.js
var fault = __webpack_require__(76119);
// EXTERNAL MODULE: ./lib/syntax/window.js
var syntax_window = __webpack_require__(75423);
;// CONCATENATED MODULE: ./lib/syntax/json/marks.js
/** The bytes that JSON gives a meaning (RFC 8259 §2). */
const mark = {
    /** Below it every byte is a control character, which strings must escape (§7). */
    space: 0x20,
    quote: 0x22,
    comma: 0x2c,
    colon: 0x3a,
    openBracket: 0x5b,
    backslash: 0x5c,
    closeBracket: 0x5d,
    openBrace: 0x7b,
    closeBrace: 0x7d,
};
/** Tables of 0 and 1 by byte: one load in the hot loops where comparisons would take four. */
const isSpace = table([0x20, 0x0a, 0x0d, 0x09]);
const isOpening = table([mark.openBrace, mark.openBracket]);
const isStructural = table([
    mark.quote,
    mark.openBrace,
    mark.closeBrace,
    mark.openBracket,
    mark.closeBracket,
]);
/** Printable ASCII that stands for itself inside a string, so that decoding it is copying it. */
const isPlainText = table(range(mark.space, 0x7f).filter(standsForItself));
/** What a string may hold besides escapes: everything but its end and control characters (RFC 8259 §7). */
const isStringText = table(range(mark.space, 0x100).filter(standsForItself));
/** What lies between strings and brackets: white space, punctuation, numbers, literals. Anything else is no JSON. */
const isBetweenMarks = table([..." \n\r\t,:+-.0123456789Eaeflnrstu"].map((text) => text.charCodeAt(0)));
function standsForItself(byte) {
    return byte !== mark.quote && byte !== mark.backslash;
}
function range(first, end) {
    return Array.from({ length: end - first }, (_, index) => first + index);
}
function table(bytes) {
    const marks = new Uint8Array(256);
    for (const byte of bytes)
        marks[byte] = 1;
    return marks;
}
/** Index of the first byte from `from` on that the table does not mark, or `end`. */
function endOfRun(table, bytes, from, end) {
    let i = from;
    while (i < end && table[bytes[i]] === 1)
        i++;
    return i;
}
const number = /^-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?$/;
/** Whether a token is a number (RFC 8259 §6) of a length that somebody might mean. */
function isNumber(token) {
    return number.test(token);
}
/** Whether a token is a number or one of the three literals. */
function isScalar(token) {
    return token === "true" || token === "false" || token === "null" || isNumber(token);
}

;// CONCATENATED MODULE: ./lib/syntax/json/input.js



/** The bytes of a JSON document around the place that is being read. */
class JsonInput {
    #window;
    #where;
    bytes;
    /** Index of the next byte; those in `[0, end)` are loaded. */
    at = 0;
    end;
    constructor(source, where, windowBytes) {
        this.#window = new syntax_window/* Window */.p(source, windowBytes);
        this.#where = where;
        this.bytes = this.#window.bytes;
        this.end = this.#window.end;
    }
    /** The first byte of the next token, or -1 at the end of the document. */
    peek() {
        for (;;) {
            while (this.at < this.end) {
                const byte = this.bytes[this.at];
                if (isSpace[byte] === 0)
                    return byte;
                this.at++;
            }
            if (!this.slide(this.end))
                return -1;
        }
    }
    /** Drops the bytes before `keep` and loads more behind the others; false at the end of the document. */
    slide(keep) {
        if (!this.#window.slide(keep))
            return false;
        this.at -= keep;
        this.bytes = this.#window.bytes;
        this.end = this.#window.end;
        return true;
    }
    /** Position of the next token in the source, for `seek`. */
    position() {
        this.peek();
        return this.#window.offset + this.at;
    }
    seek(position) {
        this.at = this.#window.seek(position);
        this.bytes = this.#window.bytes;
        this.end = this.#window.end;
    }
    /** Builds the error for a token that is not what it should be. */
    unexpected(expected) {
        return this.peek() === -1
            ? this.fault("truncated", `expected ${expected}, found the end of the file`)
            : this.mismatch(this.at, expected);
    }
    mismatch(start, expected) {
        const found = JSON.stringify(this.bytes.toString("utf8", start, Math.min(this.end, start + 24)));
        return this.fault("malformed", `expected ${expected}, found ${found}`);
    }
    fault(code, message) {
        return new fault/* ReportFault */.p(code, message, this.#where());
    }
}

;// CONCATENATED MODULE: ./lib/syntax/json/nesting.js

/** The brackets that are open while a value is run over; the first one is kept at index 0. */
class Nesting {
    #open = new Uint8Array(limits/* limits */.F.depth);
    #depth = 0;
    /** Forgets what is open. */
    clear() {
        this.#depth = 0;
    }
    get isClosed() {
        return this.#depth === 0;
    }
    /** Opens a bracket; false if that is one too many. */
    open(bracket) {
        if (this.#depth === limits/* limits */.F.depth)
            return false;
        this.#open[this.#depth++] = bracket;
        return true;
    }
    /** Closes a bracket; false if another one was open. */
    close(bracket) {
        // In ASCII each closing bracket is its opening one plus two.
        return this.#open[--this.#depth] === bracket - 2;
    }
}

;// CONCATENATED MODULE: ./lib/syntax/json/skip.js



/** Runs over values without decoding them; only their brackets, strings and characters are checked. */
class JsonSkipper {
    #input;
    #nesting = new Nesting();
    constructor(input) {
        this.#input = input;
    }
    /** Runs over one value of any kind. */
    skip() {
        const byte = this.#input.peek();
        if (byte === mark.quote)
            runOverString(this.#input, "drop");
        else if (isOpening[byte] === 1)
            this.#runOverTree();
        else
            this.#skipScalar();
    }
    #skipScalar() {
        const input = this.#input;
        const start = runOverScalar(input, "a value");
        const isShort = input.at - start === 1 && isDigit(input.bytes[start]);
        if (!isShort && !isScalar(input.bytes.toString("latin1", start, input.at)))
            throw input.mismatch(start, "a value");
    }
    #runOverTree() {
        const input = this.#input;
        this.#nesting.clear();
        do {
            input.at = endOfRun(isBetweenMarks, input.bytes, input.at, input.end);
            if (input.at < input.end)
                this.#runOverMark(input.bytes[input.at]);
            else if (!input.slide(input.end))
                throw input.unexpected("a closing bracket");
        } while (!this.#nesting.isClosed);
    }
    #runOverMark(byte) {
        const input = this.#input;
        if (byte === mark.quote)
            runOverString(input, "drop");
        else if (isStructural[byte] === 0)
            throw input.mismatch(input.at, "a value");
        else {
            if (isOpening[byte] === 1)
                this.#open(byte);
            else if (!this.#nesting.close(byte))
                throw input.mismatch(input.at, "the matching bracket");
            input.at++;
        }
    }
    #open(bracket) {
        if (!this.#nesting.open(bracket)) {
            throw this.#input.fault("too-deep", `expected at most ${limits/* limits */.F.depth} levels of nesting`);
        }
    }
}
/** Consumes the string that is next, and returns where its content starts if that is to be kept in the window. */
function runOverString(input, content) {
    let start = input.at + 1;
    input.at = start;
    for (;;) {
        input.at = endOfRun(isStringText, input.bytes, input.at, input.end);
        if (input.at >= input.end) {
            loadMore(input, content === "keep" ? start : input.end);
            start = 0;
        }
        else if (input.bytes[input.at] === mark.quote)
            break;
        else
            input.at = behindEscape(input, input.at);
    }
    input.at++;
    return start;
}
/** Loads more of a string; an escape may have led beyond what was loaded. */
function loadMore(input, keep) {
    if (input.slide(Math.min(keep, input.end)))
        return;
    throw input.fault("truncated", "expected a closing quote, found the end of the file");
}
/** An escape takes the byte behind its backslash along; what else is no string text is a control character. */
function behindEscape(input, at) {
    if (input.bytes[at] !== mark.backslash)
        throw input.mismatch(at, "control characters to be escaped");
    return at + 2;
}
/** Consumes a number or a literal, which the caller checks, and returns where it starts. */
function runOverScalar(input, expected) {
    let start = input.at;
    for (;;) {
        if (input.at >= input.end) {
            if (!input.slide(start))
                break;
            start = 0;
        }
        const byte = input.bytes[input.at];
        if (isSpace[byte] === 1 || isStructural[byte] === 1 || byte === mark.comma)
            break;
        input.at++;
    }
    if (start === input.at)
        throw input.unexpected(expected);
    return start;
}
function isDigit(byte) {
    return byte >= 0x30 && byte <= 0x39;
}

// EXTERNAL MODULE: ./lib/syntax/names.js
var names = __webpack_require__(63995);
;// CONCATENATED MODULE: ./lib/syntax/json/tokens.js



/** Keeps U+FEFF: dropped from a key it would make two keys one. */
const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** More digits than this need more care than adding them up. */
const mostDigits = 15;
const zero = 0x30;
const nine = 0x39;
/** Decodes JSON tokens (RFC 8259) straight from bytes. */
class JsonTokens {
    #input;
    #names = new names/* NameTable */.K();
    constructor(input) {
        this.#input = input;
    }
    literal(word) {
        const input = this.#input;
        input.peek();
        const start = runOverScalar(input, word);
        if (input.bytes.toString("latin1", start, input.at) !== word)
            throw input.mismatch(start, word);
    }
    number() {
        const input = this.#input;
        input.peek();
        const start = runOverScalar(input, "a number");
        const digits = this.#digits(start, input.at);
        if (digits !== -1)
            return digits;
        const text = input.bytes.toString("latin1", start, input.at);
        if (!isNumber(text))
            throw input.mismatch(start, "a number");
        return Number(text);
    }
    text() {
        const input = this.#input;
        if (input.peek() !== mark.quote)
            throw input.unexpected("a string");
        // Most strings are plain and lie inside the window: these are copied in one go.
        const first = input.at + 1;
        const last = endOfRun(isPlainText, input.bytes, first, input.end);
        if (last < input.end && input.bytes[last] === mark.quote) {
            input.at = last + 1;
            return input.bytes.toString("latin1", first, last);
        }
        const start = runOverString(input, "keep");
        return this.#decode(start, input.at - 1);
    }
    /** The beginning of a string; the rest is run over. */
    excerpt(mostBytes) {
        const input = this.#input;
        if (input.peek() !== mark.quote)
            throw input.unexpected("a string");
        const start = runOverString(input, "keep");
        const end = input.at - 1;
        return this.#decode(start, end - start > mostBytes ? this.#cut(start, start + mostBytes) : end);
    }
    /** A string that occurs again and again: it is decoded once. */
    word() {
        const input = this.#input;
        if (input.peek() !== mark.quote)
            throw input.unexpected("a string");
        const start = runOverString(input, "keep");
        return this.#name(start, input.at - 1);
    }
    key() {
        const input = this.#input;
        if (input.peek() !== mark.quote)
            throw input.unexpected("a key in quotes");
        const start = runOverString(input, "keep");
        const key = this.#name(start, input.at - 1);
        this.#colon();
        return key;
    }
    /** Consumes a key if it is written just like `quoted`; for keys that can be guessed. */
    takeKey(quoted) {
        const input = this.#input;
        const { bytes, at } = input;
        const end = at + quoted.length;
        if (end >= input.end)
            return false;
        for (let i = 0; i < quoted.length; i++)
            if (bytes[at + i] !== quoted[i])
                return false;
        input.at = end;
        this.#colon();
        return true;
    }
    #colon() {
        if (this.#input.peek() !== mark.colon)
            throw this.#input.unexpected('":"');
        this.#input.at++;
    }
    #name(start, end) {
        const { bytes } = this.#input;
        const isPlain = endOfRun(isPlainText, bytes, start, end) === end;
        return isPlain
            ? this.#names.text(bytes, start, end, hashOf(bytes, start, end))
            : this.#decode(start, end);
    }
    /** The value of a short run of digits, -1 for all else that a number can be. */
    #digits(start, end) {
        const { bytes } = this.#input;
        if (end - start > mostDigits || (bytes[start] === zero && end - start > 1))
            return -1;
        let value = 0;
        for (let i = start; i < end; i++) {
            const byte = bytes[i];
            if (byte < zero || byte > nine)
                return -1;
            value = value * 10 + byte - zero;
        }
        return value;
    }
    /** Moves the end of an excerpt to before whatever it would cut in two. */
    #cut(start, end) {
        const { bytes } = this.#input;
        // An escape has at most six bytes; of several backslashes nobody knows which ones belong together.
        const tail = Math.max(start, end - 6);
        const backslash = bytes.subarray(tail, end).lastIndexOf(mark.backslash);
        let cut = backslash === -1 ? end : tail + backslash;
        while (cut > start && bytes[cut - 1] === mark.backslash)
            cut--;
        while (cut > start && isContinuation(bytes[cut]))
            cut--;
        return cut;
    }
    #decode(start, end) {
        const input = this.#input;
        try {
            const text = strictUtf8.decode(input.bytes.subarray(start, end));
            return text.includes("\\") ? JSON.parse(`"${text}"`) : text;
        }
        catch {
            throw input.mismatch(start, "a string of valid UTF-8 and escapes");
        }
    }
}
/** Whether a byte goes on with a character of UTF-8 that an earlier one began. */
function isContinuation(byte) {
    return (byte & 0xc0) === 0x80;
}
function hashOf(bytes, start, end) {
    let hash = 17;
    for (let i = start; i < end; i++)
        hash = (hash * 31 + bytes[i]) | 0;
    return hash & 0x7fffffff;
}

;// CONCATENATED MODULE: ./lib/syntax/json/cursor.js





/**
 * Walks a JSON document value by value without building a tree, so that memory stays flat however long it is.
 * Every `visit` must consume exactly one value: read it or `skip` it.
 */
class JsonCursor {
    #input;
    #tokens;
    #skipper;
    #path = [];
    /** Whether no key of the object that was entered last has been read. */
    #isEntered = false;
    /** `windowBytes` is how much of the source is loaded at first. */
    constructor(source, windowBytes) {
        this.#input = new JsonInput(source, () => this.pointer(), windowBytes);
        this.#tokens = new JsonTokens(this.#input);
        this.#skipper = new JsonSkipper(this.#input);
    }
    /** Kind of the next value. */
    kind() {
        switch (this.#input.peek()) {
            case -1:
                return "end";
            case mark.openBrace:
                return "object";
            case mark.openBracket:
                return "array";
            case mark.quote:
                return "string";
            case 0x74:
            case 0x66:
                return "boolean";
            case 0x6e:
                return "null";
            default:
                return "number";
        }
    }
    /** Consumes `null` if it is next. */
    takeNull() {
        if (this.#input.peek() !== 0x6e)
            return false;
        this.#tokens.literal("null");
        return true;
    }
    boolean() {
        const first = this.#input.peek();
        if (first !== 0x74 && first !== 0x66)
            throw this.unexpected("true or false");
        this.#tokens.literal(first === 0x74 ? "true" : "false");
        return first === 0x74;
    }
    number() {
        return this.#tokens.number();
    }
    text() {
        return this.#tokens.text();
    }
    /** A string of a small vocabulary: ids, levels, kinds. */
    word() {
        return this.#tokens.word();
    }
    /** The first bytes of a string that may be long. */
    excerpt(mostBytes) {
        return this.#tokens.excerpt(mostBytes);
    }
    skip() {
        this.#skipper.skip();
    }
    object(visit) {
        this.enterObject();
        for (let key = this.nextKey(); key !== undefined; key = this.nextKey())
            visit(key);
    }
    /** Goes into an object, whose keys `nextKey` then gives one by one. */
    enterObject() {
        this.#open(mark.openBrace, "an object");
        this.#path.push("");
        this.#isEntered = true;
    }
    /**
     * The next key of the object that was entered, after whose value comes the next one; undefined at its end. With
     * `order` a key that stood at this `place` in the last object like this is told by comparing it.
     */
    nextKey(order, place = 0) {
        const isFirst = this.#isEntered;
        this.#isEntered = false;
        if (this.#closes(mark.closeBrace, isFirst)) {
            this.#path.pop();
            return undefined;
        }
        const known = order?.at(place);
        const key = known !== undefined && this.#tokens.takeKey(known.quoted) ? known.key : this.#newKey(order, place);
        this.#path[this.#path.length - 1] = key;
        return key;
    }
    array(visit) {
        this.#open(mark.openBracket, "an array");
        const level = this.#path.push(0) - 1;
        for (let index = 0; !this.#closes(mark.closeBracket, index === 0); index++) {
            this.#path[level] = index;
            visit(index);
        }
        this.#path.pop();
    }
    /** Position of the next value in the source, for `seek`. */
    position() {
        return this.#input.position();
    }
    /** Continues at a position got from `position`; the caller sees to it that brackets still balance. */
    seek(position) {
        this.#input.seek(position);
    }
    /** Marks the next value, which can then be skipped and read later. */
    bookmark() {
        return { position: this.#input.position(), path: [...this.#path] };
    }
    /** Reads the value at a bookmark, then continues where it was. `visit` must consume exactly that value. */
    revisit(bookmark, visit) {
        const position = this.#input.position();
        const path = this.#path;
        this.#path = [...bookmark.path];
        this.#input.seek(bookmark.position);
        visit();
        this.#path = path;
        this.#input.seek(position);
    }
    /** Fails if anything but white space follows. */
    finish() {
        if (this.#input.peek() !== -1)
            throw this.unexpected("the end of the document");
    }
    /** JSON pointer (RFC 6901) of the current place; "/" stands for the root. */
    pointer() {
        if (this.#path.length === 0)
            return "/";
        return this.#path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
    }
    unexpected(expected) {
        return this.#input.unexpected(expected);
    }
    fault(code, message) {
        return this.#input.fault(code, message);
    }
    #newKey(order, place) {
        const key = this.#tokens.key();
        order?.learn(place, key);
        return key;
    }
    #open(bracket, expected) {
        if (this.#input.peek() !== bracket)
            throw this.unexpected(expected);
        if (this.#path.length >= limits/* limits */.F.depth) {
            throw this.fault("too-deep", `expected at most ${limits/* limits */.F.depth} levels of nesting`);
        }
        this.#input.at++;
    }
    /** Consumes the closing bracket, or the comma before a further member. */
    #closes(bracket, isFirst) {
        const byte = this.#input.peek();
        if (byte === bracket) {
            this.#input.at++;
            return true;
        }
        if (isFirst)
            return false;
        if (byte !== mark.comma)
            throw this.unexpected(`"," or "${String.fromCharCode(bracket)}"`);
        this.#input.at++;
        if (this.#input.peek() === bracket)
            throw this.unexpected("a value after the comma");
        return false;
    }
}


/***/ }),

/***/ 69879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YO: () => (/* binding */ array),
  GW: () => (/* binding */ bookmarked),
  zM: () => (/* binding */ shape_boolean),
  U9: () => (/* binding */ count),
  __: () => (/* binding */ each),
  Yi: () => (/* binding */ eitherKind),
  jO: () => (/* binding */ entries),
  Kb: () => (/* binding */ excerpt),
  Ku: () => (/* binding */ firstOf),
  Pf: () => (/* binding */ label),
  A7: () => (/* binding */ mapOf),
  CV: () => (/* binding */ mapped),
  ai: () => (/* binding */ number),
  Ik: () => (/* binding */ object),
  lq: () => (/* binding */ optional),
  Eb: () => (/* binding */ present),
  u0: () => (/* binding */ readDocument),
  bv: () => (/* binding */ readStream),
  Qq: () => (/* binding */ shape_text),
  Vm: () => (/* binding */ word)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/syntax/json/keys.js
const mostKeys = 64;
const longestKey = 64;
const printable = /^[ !#-[\]-~]*$/;
/**
 * Remembers in which order the objects of one shape had their keys: programs write them in the same order each
 * time, so that the next key can be compared instead of decoded.
 */
class KeyOrder {
    #known = [];
    /** What the key at a place was the last time. */
    at(place) {
        return this.#known[place];
    }
    learn(place, key) {
        if (place >= mostKeys || key.length > longestKey || !printable.test(key))
            return;
        this.#known[place] = { key, quoted: Buffer.from(`"${key}"`) };
    }
}

;// CONCATENATED MODULE: ./lib/syntax/json/shape.js


/** What was seen is kept in the bits of one number. */
const mostFields = 31;
const shape_text = { read: (json) => json.text() };
/** A string of a small vocabulary, such as ids and levels: each is decoded once. */
const word = { read: (json) => json.word() };
const number = { read: (json) => json.number() };
const shape_boolean = { read: (json) => json.boolean() };
/** The beginning of a string that may be long. */
function excerpt(mostBytes) {
    return { read: (json) => json.excerpt(mostBytes) };
}
/** A whole number of zero or more: counts, lines, indices. */
const count = {
    read(json) {
        const value = json.number();
        if (!Number.isSafeInteger(value) || value < 0)
            throw json.fault("malformed", `expected a count, found ${value}`);
        return value;
    },
};
/** A string, or a number written as one: tools differ on ids, versions and scores. */
const label = {
    read: (json) => (json.kind() === "number" ? String(json.number()) : json.text()),
};
/** Skips the value; for keys whose presence alone matters. */
const present = {
    read(json) {
        json.skip();
        return true;
    },
};
/** Skips the value and marks it for `JsonCursor.revisit`: errors found there name its own place. */
const bookmarked = {
    read(json) {
        const bookmark = json.bookmark();
        json.skip();
        return bookmark;
    },
};
/** A key that may be absent or null. */
function optional(shape) {
    return { isOptional: true, read: (json) => (json.takeNull() ? undefined : shape.read(json)) };
}
/** An object with the named keys; all others are skipped. */
function object(fields) {
    const names = Object.keys(fields);
    const places = new Map(names.map((name, place) => [name, place]));
    const shapes = names.map((name) => fields[name]);
    if (names.length > mostFields)
        throw new errors/* InternalError */.Gd("bug", `a shape has more than ${mostFields} keys`);
    const required = shapes.reduce((bits, shape, place) => (shape.isOptional ? bits : bits | (1 << place)), 0);
    const blank = Object.fromEntries(names.map((name) => [name, undefined]));
    const order = new KeyOrder();
    return {
        read(json) {
            const result = { ...blank };
            let seen = 0;
            json.enterObject();
            let at = 0;
            for (let key = json.nextKey(order, 0); key !== undefined; key = json.nextKey(order, ++at)) {
                const place = places.get(key);
                if (place === undefined)
                    json.skip();
                else {
                    seen = once(json, key, seen, 1 << place);
                    result[key] = shapes[place].read(json);
                }
            }
            if ((seen & required) !== required)
                throw missing(json, names, required & ~seen);
            return result;
        },
    };
}
/** Adds a key to those that were seen. */
function once(json, key, seen, bit) {
    if ((seen & bit) !== 0)
        throw json.fault("duplicate-key", `expected the key "${key}" once`);
    return seen | bit;
}
function missing(json, names, places) {
    const name = names.find((_, place) => (places & (1 << place)) !== 0);
    return json.fault("malformed", `expected the key "${name}", found an object without it`);
}
/** An array that is kept whole. For arrays that grow with the report use `each`. */
function array(element) {
    return {
        read(json) {
            const elements = [];
            json.array(() => elements.push(element.read(json)));
            return elements;
        },
    };
}
/** The first element of an array; the others are skipped. */
function firstOf(element) {
    return {
        read(json) {
            let first;
            json.array((index) => {
                if (index === 0)
                    first = element.read(json);
                else
                    json.skip();
            });
            return first;
        },
    };
}
/** Hands each element to `visit` and keeps none; yields how many there were. */
function each(element, visit) {
    return {
        read(json) {
            let total = 0;
            json.array((index) => {
                visit(element.read(json), index);
                total++;
            });
            return total;
        },
    };
}
/** An object used as a map; hands each entry to `visit` and yields how many there were. */
function entries(value, visit) {
    return {
        read(json) {
            const seen = new Set();
            json.object((key) => {
                if (seen.has(key))
                    throw json.fault("duplicate-key", `expected the key ${JSON.stringify(key)} once`);
                seen.add(key);
                visit(key, value.read(json));
            });
            return seen.size;
        },
    };
}
/** An object used as a map, kept whole. */
function mapOf(value) {
    return {
        read(json) {
            const map = new Map();
            entries(value, (key, entry) => map.set(key, entry)).read(json);
            return map;
        },
    };
}
/** Reads by the kind of the value, where a tool writes one thing in two ways. */
function eitherKind(shapes) {
    return {
        read(json) {
            const kind = json.kind();
            const shape = kind === "null" || kind === "end" ? undefined : shapes[kind];
            if (shape === undefined)
                throw json.unexpected(`one of: ${Object.keys(shapes).join(", ")}`);
            return shape.read(json);
        },
    };
}
/** Turns what a shape reads into a domain value; a `ReportFault` from `into` gets the pointer it happened at. */
function mapped(shape, into) {
    return { ...shape, read: (json) => into(shape.read(json)) };
}
/** Reads a whole document: one value and nothing behind it. */
function readDocument(json, shape) {
    const value = shape.read(json);
    json.finish();
    return value;
}
/** Reads a stream of values (NDJSON, or objects written one after the other); yields how many there were. */
function readStream(json, shape, visit) {
    let total = 0;
    for (; json.kind() !== "end"; total++)
        visit(shape.read(json));
    return total;
}


/***/ }),

/***/ 89435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
/** Bounds on what a hostile report may ask for. Each is generous for real tools; 0 would mean zero, not "none". */
const limits = {
    /** Nesting of JSON values and XML elements. */
    depth: 256,
    /** Bytes of one string, name or text run that a reader keeps. */
    tokenBytes: 16 * 1024 * 1024,
    /** Attributes of one XML element: each is compared with those before it. */
    attributes: 512,
    /** Character references (`&#65;`) expanded in one XML document. */
    characterReferences: 2_000_000,
    /** Bytes of a document that must be held in memory to be re-encoded. */
    transcodeBytes: 256 * 1024 * 1024,
};


/***/ }),

/***/ 29493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ LineCursor)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76119);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75423);


const lineFeed = 10;
const carriageReturn = 13;
/** A word of four line feeds, and the constants that find a zero byte in a word (Hacker's Delight §6-1). */
const lineFeeds = 0x0a0a0a0a;
const lowBits = 0x01010101;
const highBits = 0x80808080;
const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/**
 * Goes through a text report line by line. The line lies in `bytes[start, end)`, without its line break, so that
 * a reader of millions of lines can look at bytes; `text` decodes the ones that need it.
 */
class LineCursor {
    #window;
    #next = 0;
    #words;
    #loaded;
    bytes;
    start = 0;
    end = 0;
    /** One-based number of the current line. */
    number = 0;
    /** Whether a line feed ended the current line; false only on the last. */
    isComplete = false;
    constructor(source) {
        this.#window = new _window_js__WEBPACK_IMPORTED_MODULE_1__/* .Window */ .p(source);
        this.bytes = this.#window.bytes;
        this.#words = viewOf(this.bytes);
        this.#loaded = this.#window.end;
    }
    /** Moves to the next line; false at the end. */
    next() {
        this.start = this.#next;
        const feed = this.#lineFeed(this.#next);
        const end = feed === -1 ? this.#loaded : feed;
        if (feed === -1 && end === this.start)
            return false;
        this.#next = feed === -1 ? end : end + 1;
        this.isComplete = feed !== -1;
        this.end = end > this.start && this.bytes[end - 1] === carriageReturn ? end - 1 : end;
        this.number++;
        return true;
    }
    /** The current line, or the part of it from `offset` on. */
    text(offset = 0) {
        const text = this.#decoded(offset);
        // No text holds one, and no path with one can be opened.
        if (text.includes("\0"))
            throw this.fault("encoding", "expected text, found a NUL byte");
        return text;
    }
    /** The first four bytes of the line as one little-endian number, to tell keywords apart; short lines fill with 0. */
    head() {
        const { bytes, start, end } = this;
        if (end - start >= 4)
            return this.#words.getInt32(start, true);
        let head = 0;
        for (let i = end - 1; i >= start; i--)
            head = (head << 8) | bytes[i];
        return head;
    }
    fault(code, message) {
        return new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportFault */ .p(code, message, `line ${this.number}`);
    }
    #decoded(offset) {
        try {
            return strictUtf8.decode(this.bytes.subarray(this.start + offset, this.end));
        }
        catch {
            throw this.fault("encoding", "expected valid UTF-8");
        }
    }
    /** Index of the next line feed, loading more bytes as needed; -1 at the end of the source. */
    #lineFeed(from) {
        let i = this.#scan(from);
        while (i === this.#loaded) {
            const keep = this.start;
            if (!this.#window.slide(keep))
                return -1;
            this.bytes = this.#window.bytes;
            this.#words = viewOf(this.bytes);
            this.#loaded = this.#window.end;
            this.start = 0;
            i = this.#scan(i - keep);
        }
        return i;
    }
    /** Index of the next line feed among the loaded bytes, or their end; looks at four bytes at a time. */
    #scan(from) {
        const words = this.#words;
        const end = this.#loaded;
        let i = from;
        for (; i + 4 <= end; i += 4) {
            const word = words.getInt32(i, true) ^ lineFeeds;
            const zeros = (word - lowBits) & ~word & highBits;
            if (zeros !== 0)
                return i + ((31 - Math.clz32(zeros & -zeros)) >> 3);
        }
        while (i < end && this.bytes[i] !== lineFeed)
            i++;
        return i;
    }
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}


/***/ }),

/***/ 63995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NameTable)
/* harmony export */ });
const slots = 2048;
const longestName = 64;
/** Remembers the keys and names it has decoded: reports repeat a few dozen of them millions of times. */
class NameTable {
    #entries = new Array(slots).fill(undefined);
    /** The string of the ASCII `bytes[start, end)`. */
    textOf(bytes, start, end) {
        let hash = 17;
        for (let i = start; i < end; i++)
            hash = (Math.imul(hash, 31) + bytes[i]) | 0;
        return this.text(bytes, start, end, hash);
    }
    /** The same where the caller has hashed the bytes already. */
    text(bytes, start, end, hash) {
        const entry = this.#entries[hash & (slots - 1)];
        if (entry !== undefined && entry.hash === hash && isSame(entry.bytes, bytes, start, end))
            return entry.text;
        const text = internalized(bytes.toString("latin1", start, end));
        if (end - start <= longestName) {
            this.#entries[hash & (slots - 1)] = { hash, bytes: Buffer.from(bytes.subarray(start, end)), text };
        }
        return text;
    }
}
function isSame(known, bytes, start, end) {
    if (known.length !== end - start)
        return false;
    for (let i = 0; i < known.length; i++)
        if (known[i] !== bytes[start + i])
            return false;
    return true;
}
/** The engine's one copy of a string, as its literals are: comparing such is comparing two addresses. */
function internalized(text) {
    return Object.keys({ [text]: true })[0] ?? text;
}


/***/ }),

/***/ 55842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ memorySource)
/* harmony export */ });
/** Serves bytes that are already in memory. */
function memorySource(bytes) {
    return {
        size: bytes.byteLength,
        read(into, position) {
            const part = bytes.subarray(position, position + into.byteLength);
            into.set(part);
            return part.byteLength;
        },
    };
}


/***/ }),

/***/ 75423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Window)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76119);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89435);


const initialBytes = 256 * 1024;
const lineFeed = 10;
/**
 * A buffer that slides over a source. Parsers keep their own cursor into `bytes`; when it meets `end` they call
 * `slide`, saying from which index on the bytes are still needed.
 */
class Window {
    #source;
    /** Loaded bytes; only `[0, end)` is valid. */
    bytes;
    end = 0;
    /** Position of `bytes[0]` in the source. */
    offset = 0;
    /** `firstBytes` is how much is loaded at first; tests set it low to have values cross its boundary. */
    constructor(source, firstBytes = initialBytes) {
        this.#source = source;
        this.bytes = Buffer.allocUnsafe(Math.min(firstBytes, Math.max(source.size, 1)));
        this.#load();
    }
    /** Drops the bytes before `keep`, loads what fits behind the rest, and tells whether any came. */
    slide(keep) {
        if (this.offset + this.end >= this.#source.size)
            return false;
        const kept = this.end - keep;
        if (kept > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.tokenBytes) {
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportFault */ .p("too-large", `expected no value over ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.tokenBytes} bytes`, `line ${this.lineAt(keep)}`);
        }
        const target = kept > this.bytes.length / 2 ? Buffer.allocUnsafe(this.bytes.length * 2) : this.bytes;
        this.bytes.copy(target, 0, keep, this.end);
        this.bytes = target;
        this.offset += keep;
        this.end = kept;
        if (!this.#load()) {
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportFault */ .p("truncated", `expected ${this.#source.size} bytes, found ${this.offset + this.end}`, "");
        }
        return true;
    }
    /** Continues at another position of the source and returns its index in `bytes`. */
    seek(position) {
        if (position >= this.offset && position <= this.offset + this.end)
            return position - this.offset;
        this.offset = position;
        this.end = 0;
        this.#load();
        return 0;
    }
    /** One-based line of the byte at `index`. Reads the source again from its start: for messages only. */
    lineAt(index) {
        const until = this.offset + index;
        const chunk = Buffer.allocUnsafe(initialBytes);
        let line = 1;
        for (let position = 0; position < until;) {
            const read = this.#source.read(chunk, position);
            if (read === 0)
                break;
            line += countLineFeeds(chunk.subarray(0, Math.min(read, until - position)));
            position += read;
        }
        return line;
    }
    #load() {
        const read = this.#source.read(this.bytes.subarray(this.end), this.offset + this.end);
        this.end += read;
        return read > 0;
    }
}
function countLineFeeds(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1))
        count++;
    return count;
}


/***/ }),

/***/ 98044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ walkXml)
});

// EXTERNAL MODULE: ./lib/syntax/limits.js
var limits = __webpack_require__(89435);
// EXTERNAL MODULE: ./lib/syntax/names.js
var names = __webpack_require__(63995);
;// CONCATENATED MODULE: ./lib/syntax/xml/attributes.js

/** Numbers that one attribute takes: where its name and its value begin and end, and whether the value is plain. */
const width = 5;
/** Where the attributes of one tag lie. Nothing is decoded before somebody asks for it, and one table serves all tags. */
class Attributes {
    #places = new Int32Array(limits/* limits */.F.attributes * width);
    count = 0;
    clear() {
        this.count = 0;
    }
    get isFull() {
        return this.count === limits/* limits */.F.attributes;
    }
    /** `isPlain` says that copying bytes is all that decoding the value takes. */
    add(nameStart, nameEnd, valueStart, valueEnd, isPlain) {
        const at = this.count++ * width;
        const places = this.#places;
        places[at] = nameStart;
        places[at + 1] = nameEnd;
        places[at + 2] = valueStart;
        places[at + 3] = valueEnd;
        places[at + 4] = isPlain ? 1 : 0;
    }
    nameStart(index) {
        return this.#places[index * width];
    }
    nameEnd(index) {
        return this.#places[index * width + 1];
    }
    valueStart(index) {
        return this.#places[index * width + 2];
    }
    valueEnd(index) {
        return this.#places[index * width + 3];
    }
    isPlain(index) {
        return this.#places[index * width + 4] === 1;
    }
    /** Whether an attribute has the name that lies in `bytes[start, end)`. */
    has(bytes, start, end) {
        for (let at = 0; at < this.count * width; at += width) {
            const known = this.#places[at];
            if (this.#places[at + 1] - known === end - start && isSame(bytes, known, start, end)) {
                return true;
            }
        }
        return false;
    }
    /** Index of the attribute with this name in ASCII, or -1. */
    find(bytes, name) {
        for (let index = 0; index < this.count; index++) {
            const start = this.#places[index * width];
            const end = this.#places[index * width + 1];
            if (end - start === name.length && startsWith(bytes, start, name))
                return index;
        }
        return -1;
    }
}
/** Whether the bytes from `start` on are those of a word in ASCII. */
function startsWith(bytes, start, word) {
    for (let i = 0; i < word.length; i++)
        if (bytes[start + i] !== word.charCodeAt(i))
            return false;
    return true;
}
function isSame(bytes, known, start, end) {
    for (let i = start; i < end; i++)
        if (bytes[known + i - start] !== bytes[i])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/syntax/xml/marks.js
/** The bytes that XML markup is made of (XML 1.0 §2.4). */
const mark = {
    quote: 0x22,
    ampersand: 0x26,
    apostrophe: 0x27,
    semicolon: 0x3b,
    slash: 0x2f,
    less: 0x3c,
    equals: 0x3d,
    greater: 0x3e,
    question: 0x3f,
    exclamation: 0x21,
};
const isSpace = table([0x20, 0x09, 0x0a, 0x0d]);
/** What ends a name. */
const endsName = table([
    0x20,
    0x09,
    0x0a,
    0x0d,
    mark.slash,
    mark.greater,
    mark.equals,
    mark.less,
    mark.quote,
    mark.apostrophe,
]);
/** ASCII that a name may hold (XML 1.0 §2.3); every byte above it is taken for part of a letter. */
const nameCharacters = [..."-.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"].map((text) => text.charCodeAt(0));
const aboveAscii = Array.from({ length: 0x80 }, (_, index) => index + 0x80);
const isName = table([...nameCharacters, ...aboveAscii]);
/** What a name may hold but not begin with. */
const startsNoName = table([..."-.0123456789"].map((text) => text.charCodeAt(0)));
const controls = Array.from({ length: 0x20 }, (_, byte) => byte).filter((byte) => isSpace[byte] === 0);
/** What a run over character data must stop at: markup, references, control characters. */
const stopsText = table([mark.less, mark.ampersand, ...controls]);
/** What decides where a tag ends: its bracket, and the quotes inside which brackets mean nothing. */
const delimitsTag = table([mark.greater, mark.quote, mark.apostrophe]);
const isForbiddenInValue = table([mark.less, ...controls]);
/** Printable ASCII that stands for itself in an attribute value, whichever quotes are around it. */
const isPlainValue = table(Array.from({ length: 0x7f - 0x20 }, (_, index) => index + 0x20).filter((byte) => ![mark.less, mark.ampersand, mark.quote, mark.apostrophe].includes(byte)));
function table(bytes) {
    const marks = new Uint8Array(256);
    for (const byte of bytes)
        marks[byte] = 1;
    return marks;
}

;// CONCATENATED MODULE: ./lib/syntax/xml/plain-markup.js
const mostAttributes = 8;
const space = "[ \\t\\r\\n]";
const plain_markup_name = "[A-Za-z_:][-.0-9:A-Z_a-z]*";
const plain = "[ !#-%'-;=-~]*";
const reference = "&(?:lt|gt|amp|quot|apos);";
const attribute = `${space}+(${plain_markup_name})="(${plain}(?:${reference}${plain})*)"`;
const plain_markup_text = "[\\t\\n\\r -%'-;=-\\xff]*";
/** `(attribute(attribute(…)?)?)?`: behind one that is missing there is none. */
function attributes(count) {
    return count === 0 ? "" : `(?:${attribute}${attributes(count - 1)})?`;
}
/**
 * Matches some text and the tag behind it, as nearly every tag of every report is written: names in ASCII, values in
 * ASCII and in double quotes, no references but the predefined ones, few attributes. Where an element holds nothing but
 * white space, it matches its end as well. The engine runs it as machine code from the second tag on, while loops over
 * bytes are interpreted for the first thousands: a small report is over by then. Nothing in it can match in two ways,
 * so that its time grows with the text alone.
 */
function plainMarkup() {
    const start = `(${plain_markup_name})${attributes(mostAttributes)}${space}*`;
    const held = `(?:(${space}*)</\\${captured.start}>)?`;
    return new RegExp(`${plain_markup_text}<(?:/(${plain_markup_name})>|${start}(?:(/)>|>${held}))`, "y");
}
const behindAttributes = 3 + 2 * mostAttributes;
/**
 * Places of what `plainMarkup` captures: the attributes one behind the other, each its name and its value; `held` is the
 * white space that is all of an element.
 */
const captured = {
    ...{ end: 1, start: 2, attributes: 3 },
    ...{ slash: behindAttributes, held: behindAttributes + 1 },
};
/** How long what stands behind a start tag is that was matched together with it: white space and the end tag. */
function bytesHeld(match) {
    const held = match[captured.held];
    return held === undefined ? 0 : held.length + (match[captured.start] ?? "").length + "</>".length;
}
/** Whether the tag has two attributes of one name, which no tag may have. */
function repeatsAttribute(match) {
    for (let last = captured.attributes + 2; last < captured.slash && match[last] !== undefined; last += 2) {
        for (let first = captured.attributes; first < last; first += 2) {
            if (match[first] === match[last])
                return true;
        }
    }
    return false;
}
/** Place of the attribute with this name, or -1. */
function placeOf(match, wanted) {
    for (let at = captured.attributes; at < captured.slash && match[at] !== undefined; at += 2) {
        if (match[at] === wanted)
            return at;
    }
    return -1;
}
function attributeNamesOf(match) {
    const attributes = match.slice(captured.attributes, captured.slash);
    return attributes.filter((name, at) => at % 2 === 0 && name !== undefined);
}
/** Index in the text at which the value of the attribute at a place begins. */
function valueStart(match, place) {
    const { input } = match;
    let at = input.indexOf("<", match.index);
    for (let other = captured.attributes;; other += 2) {
        at = input.indexOf('="', at) + 2;
        if (other === place)
            return at;
        at += (match[other + 1] ?? "").length + 1;
    }
}

;// CONCATENATED MODULE: ./lib/syntax/xml/element.js





const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const firstBeyondAscii = 0x80;
/** Decodes UTF-8 bytes, or throws what `fault` builds. */
function decodeText(bytes, start, end, fault) {
    try {
        return strictUtf8.decode(bytes.subarray(start, end));
    }
    catch {
        throw fault();
    }
}
/** The tag that a walk has just met. One object serves for all tags: keep what you read, never the element. */
class XmlElement {
    #entities;
    #fault;
    #names = new names/* NameTable */.K();
    #attributes = new Attributes();
    /** The tag, if it is a plain one; else `#attributes` has it. */
    #plain;
    #bytes = Buffer.alloc(0);
    #at = 0;
    #end = 0;
    /** Local name: without a namespace prefix. */
    name = "";
    /** Name as written. */
    qualifiedName = "";
    /** What it holds, where its tag was read together with its end: nothing, or white space. */
    held;
    constructor(entities, fault) {
        this.#entities = entities;
        this.#fault = fault;
    }
    /** Value of an attribute by its name as written, which is in ASCII, or undefined. */
    attribute(name) {
        if (this.#plain !== undefined)
            return this.#plainValue(this.#plain, name);
        const index = this.#attributes.find(this.#bytes, name);
        return index === -1 ? undefined : this.#value(index);
    }
    /** Names of the attributes as written, in their order. */
    attributeNames() {
        if (this.#plain !== undefined)
            return attributeNamesOf(this.#plain);
        const { count } = this.#attributes;
        return Array.from({ length: count }, (_, index) => this.#bytes.toString("utf8", this.#attributes.nameStart(index), this.#attributes.nameEnd(index)));
    }
    /** Takes what `plainMarkup` matched in the bytes from `offset` on; false if an attribute comes twice. */
    loadPlain(match, bytes, offset) {
        if (repeatsAttribute(match))
            return false;
        this.#plain = match;
        this.#bytes = bytes;
        this.#at = offset;
        this.held = match[captured.slash] === undefined ? match[captured.held] : "";
        this.#setName(match[captured.start] ?? "");
        return true;
    }
    /** Reads the tag in `bytes[start, end)`, which lies between its angle brackets. */
    load(bytes, start, end) {
        this.#plain = undefined;
        this.#bytes = bytes;
        this.#attributes.clear();
        const isEmpty = end > start && bytes[end - 1] === mark.slash;
        this.held = isEmpty ? "" : undefined;
        this.#at = start;
        this.#end = isEmpty ? end - 1 : end;
        this.#setName(this.#name());
        while (this.#skipSpace())
            this.#attribute();
    }
    /** Reads an end tag, which holds a name and nothing else, and yields that name as written. */
    loadEnd(bytes, start, end) {
        this.#bytes = bytes;
        this.#at = start;
        this.#end = end;
        const name = this.#name();
        if (this.#skipSpace())
            throw this.#malformed("expected nothing but a name in an end tag");
        return name;
    }
    /** Moves to the next attribute; false at the end of the tag. */
    #skipSpace() {
        const start = this.#at;
        while (this.#at < this.#end && isSpace[this.#bytes[this.#at]] === 1)
            this.#at++;
        if (this.#at >= this.#end)
            return false;
        if (this.#at === start)
            throw this.#malformed("expected white space before an attribute");
        return true;
    }
    #attribute() {
        const nameStart = this.#at;
        const name = this.#name();
        const nameEnd = this.#at;
        this.#skipOptionalSpace();
        if (this.#bytes[this.#at] !== mark.equals) {
            throw this.#malformed(`expected "=" behind the attribute ${shown(name)}`);
        }
        this.#at++;
        this.#skipOptionalSpace();
        const quote = this.#bytes[this.#at];
        if (quote !== mark.quote && quote !== mark.apostrophe) {
            throw this.#malformed(`expected ${shown(name)} to be in quotes`);
        }
        if (this.#attributes.has(this.#bytes, nameStart, nameEnd)) {
            throw this.#malformed(`expected the attribute ${shown(name)} once`);
        }
        const start = ++this.#at;
        const isPlain = this.#runOverValue(quote);
        if (this.#attributes.isFull) {
            throw this.#fault("too-large", `expected at most ${limits/* limits */.F.attributes} attributes of one element`);
        }
        this.#attributes.add(nameStart, nameEnd, start, this.#at, isPlain);
        this.#at++;
    }
    #skipOptionalSpace() {
        while (this.#at < this.#end && isSpace[this.#bytes[this.#at]] === 1)
            this.#at++;
    }
    /** Leaves the cursor on the closing quote; tells whether copying bytes is all that decoding takes. */
    #runOverValue(quote) {
        const bytes = this.#bytes;
        const end = this.#end;
        let isPlain = true;
        let i = this.#at;
        for (;;) {
            while (i < end && isPlainValue[bytes[i]] === 1)
                i++;
            if (i >= end)
                throw this.#malformed("expected a closing quote");
            const byte = bytes[i];
            if (byte === quote)
                break;
            isPlain &&= isQuote(byte);
            i = this.#passSpecial(byte, i);
        }
        this.#at = i;
        return isPlain;
    }
    /** Index behind a byte that does not stand for itself, or is the quote that does not end the value. */
    #passSpecial(byte, at) {
        if (byte === mark.ampersand)
            return this.#entities.runOver(this.#bytes, at, this.#end);
        if (isForbiddenInValue[byte] === 1) {
            throw this.#malformed('expected no "<" or control character in a value');
        }
        return at + 1;
    }
    #name() {
        const bytes = this.#bytes;
        const start = this.#at;
        const end = this.#end;
        let allBits = 0;
        let i = start;
        for (; i < end; i++) {
            const byte = bytes[i];
            if (isName[byte] === 0)
                break;
            allBits |= byte;
        }
        const isEnded = i === end || endsName[bytes[i]] === 1;
        if (i === start || !isEnded || startsNoName[bytes[start]] === 1) {
            throw this.#malformed("expected a name");
        }
        this.#at = i;
        if (allBits < firstBeyondAscii)
            return this.#names.textOf(bytes, start, i);
        return decodeText(bytes, start, i, () => this.#notUtf8());
    }
    #setName(name) {
        this.qualifiedName = name;
        this.name = localName(name);
    }
    /** A copy: a part of the matched text would hold all of that in memory. */
    #plainValue(match, name) {
        const place = placeOf(match, name);
        if (place === -1)
            return undefined;
        const start = this.#at + valueStart(match, place);
        const length = (match[place + 1] ?? "").length;
        return this.#entities.expand(this.#bytes.toString("latin1", start, start + length));
    }
    #value(index) {
        const start = this.#attributes.valueStart(index);
        const end = this.#attributes.valueEnd(index);
        if (this.#attributes.isPlain(index))
            return this.#bytes.toString("latin1", start, end);
        const raw = decodeText(this.#bytes, start, end, () => this.#notUtf8());
        // XML 1.0 §2.11 and §3.3.3: a line break or other white space reads as one space; references come after that.
        return this.#entities.expand(raw.replaceAll(/\r\n|[\t\n\r]/g, " "));
    }
    #malformed(message) {
        return this.#fault("malformed", message);
    }
    #notUtf8() {
        return this.#fault("encoding", "expected valid UTF-8");
    }
}
function isQuote(byte) {
    return byte === mark.quote || byte === mark.apostrophe;
}
function localName(name) {
    const colon = name.indexOf(":");
    return colon === -1 ? name : name.slice(colon + 1);
}
/** A name for a message: the report decides how long it is. */
function shown(name) {
    return JSON.stringify(name.slice(0, 60));
}

;// CONCATENATED MODULE: ./lib/syntax/xml/entities.js


/** The five entities that XML predefines (XML 1.0 §4.6); every other one would need a declaration. */
const predefined = new Map([
    ["lt", "<"],
    ["gt", ">"],
    ["amp", "&"],
    ["quot", '"'],
    ["apos", "'"],
]);
/** Longest name of a reference that is looked at; the longest that is accepted has nine characters. */
const longestReference = 64;
/** Documents that need more different ones have them looked up anew. */
const mostCharacters = 1024;
const decimal = /^#([0-9]{1,7})$/;
const hexadecimal = /^#x([0-9a-fA-F]{1,6})$/;
/** Expands references in text and attribute values, counting character references over the whole document. */
class EntityExpander {
    #fault;
    /** Character references met before: documents repeat a few of them. */
    #characters = new Map();
    #expanded = 0;
    constructor(fault) {
        this.#fault = fault;
    }
    expand(raw) {
        let start = 0;
        let at = raw.indexOf("&");
        if (at === -1)
            return raw;
        const parts = [];
        for (; at !== -1; at = raw.indexOf("&", start)) {
            const name = this.#nameAt(raw, at);
            if (at > start)
                parts.push(raw.slice(start, at));
            parts.push(predefined.get(name) ?? this.#character(name));
            start = at + name.length + 2;
        }
        parts.push(raw.slice(start));
        return parts.join("");
    }
    /** Refuses a bad reference in bytes that nobody expands; yields the index behind the reference at `start`. */
    runOver(bytes, start, end) {
        const last = Math.min(end, start + longestReference);
        let i = start + 1;
        while (i < last && bytes[i] !== mark.semicolon)
            i++;
        const name = bytes.toString("latin1", start + 1, i);
        if (i === last)
            throw this.#unfinished(name);
        if (!predefined.has(name))
            this.#codePoint(name);
        return i + 1;
    }
    #nameAt(raw, ampersand) {
        const last = Math.min(raw.length, ampersand + longestReference);
        let i = ampersand + 1;
        while (i < last && raw.charCodeAt(i) !== mark.semicolon)
            i++;
        if (i === last)
            throw this.#unfinished(raw.slice(ampersand + 1, i));
        return raw.slice(ampersand + 1, i);
    }
    #character(name) {
        if (++this.#expanded > limits/* limits */.F.characterReferences) {
            throw this.#fault("too-large", `expected at most ${limits/* limits */.F.characterReferences} character references`);
        }
        const known = this.#characters.get(name);
        if (known !== undefined)
            return known;
        const character = String.fromCodePoint(this.#codePoint(name));
        if (this.#characters.size < mostCharacters)
            this.#characters.set(name, character);
        return character;
    }
    #codePoint(name) {
        const code = parseCodePoint(name);
        if (code === undefined) {
            const found = JSON.stringify(`&${name};`);
            throw this.#fault("forbidden-entity", `expected one of the five predefined entities, found ${found}`);
        }
        if (!isXmlCharacter(code)) {
            throw this.#fault("malformed", `expected a character that XML allows, found "&${name};"`);
        }
        return code;
    }
    #unfinished(name) {
        const found = JSON.stringify(`&${name.slice(0, 24)}`);
        return this.#fault("malformed", `expected "&amp;" or a reference, found ${found}`);
    }
}
function parseCodePoint(name) {
    const digits = decimal.exec(name)?.[1];
    if (digits !== undefined)
        return Number.parseInt(digits, 10);
    const hex = hexadecimal.exec(name)?.[1];
    return hex === undefined ? undefined : Number.parseInt(hex, 16);
}
/** XML 1.0 §2.2, production Char. */
function isXmlCharacter(code) {
    if (code < 0x20)
        return code === 0x9 || code === 0xa || code === 0xd;
    return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

// EXTERNAL MODULE: ./lib/syntax/fault.js
var fault = __webpack_require__(76119);
// EXTERNAL MODULE: ./lib/syntax/window.js
var syntax_window = __webpack_require__(75423);
;// CONCATENATED MODULE: ./lib/syntax/xml/scanner.js







/** How much is decoded at once, and the length up to which plain markup is sure to be found. */
const aheadBytes = 32 * 1024;
const longestPlain = 4 * 1024;
/** Cuts XML bytes into tags and runs of text. Every method leaves the cursor behind what it consumed. */
class XmlScanner {
    #window;
    #plain = plainMarkup();
    /** Some of the loaded bytes, a character each; where in `bytes` they begin. */
    #ahead = "";
    aheadStart = 0;
    #at = 0;
    #textStart = 0;
    /** Where the tag found last starts and ends in `bytes`, without its angle brackets. */
    tagStart = 0;
    tagEnd = 0;
    constructor(source, windowBytes) {
        this.#window = new syntax_window/* Window */.p(source, windowBytes);
    }
    get bytes() {
        return this.#window.bytes;
    }
    /** The byte under the cursor, or -1 at the end. */
    peek() {
        return this.#at < this.#window.end || this.#slide(this.#at)
            ? this.#window.bytes[this.#at]
            : -1;
    }
    /** Consumes `word` if the cursor stands on it. */
    take(word) {
        while (this.#window.end - this.#at < word.length && this.#slide(this.#at))
            ;
        const { bytes, end } = this.#window;
        for (let i = 0; i < word.length; i++) {
            if (this.#at + i >= end || bytes[this.#at + i] !== word.charCodeAt(i))
                return false;
        }
        this.#at += word.length;
        return true;
    }
    skipSpace() {
        while (isSpace[this.peek()] === 1)
            this.#at++;
    }
    /** Runs over character data up to the next `<` or the end; returns it undecoded if `keep`, else "". */
    text(keep, entities) {
        this.#textStart = this.#at;
        while (this.#runOverText() !== mark.less && this.#passText(keep, entities))
            ;
        return keep ? this.#decode(this.#textStart, this.#at) : "";
    }
    /** Runs over everything up to and including `terminator`; returns what lies before it if `keep`. */
    until(terminator, keep) {
        let start = this.#at;
        let found = this.#indexOf(terminator);
        while (found === -1) {
            // The terminator may straddle the end of the window.
            this.#at = Math.max(this.#at, this.#window.end - terminator.length + 1);
            const from = keep ? start : this.#at;
            if (!this.#slide(from))
                throw this.fault("truncated", `expected "${terminator}", found the end of the file`);
            start -= from;
            found = this.#indexOf(terminator);
        }
        this.#at = found + terminator.length;
        return keep ? this.#decode(start, found) : "";
    }
    /** Finds text and the tag behind it, if both are plain (`plainMarkup`), and stays where it is. */
    findPlain() {
        return this.#matchPlain() ?? (this.#decodeAhead() ? this.#matchPlain() : null);
    }
    /** Moves behind what `findPlain` found. */
    passPlain() {
        this.#at = this.aheadStart + this.#plain.lastIndex;
    }
    /** Reads the start tag that the cursor stands in, behind its `<`. */
    startTag(element) {
        this.tag();
        element.load(this.#window.bytes, this.tagStart, this.tagEnd);
    }
    /** Consumes the rest of an end tag if it holds this name and nothing else, as it should. */
    takeEndTag(name) {
        const { bytes, end } = this.#window;
        const close = this.#at + name.length;
        if (close >= end || bytes[close] !== mark.greater || !startsWith(bytes, this.#at, name))
            return false;
        this.#at = close + 1;
        return true;
    }
    /** Finds the end of the tag that the cursor stands in, so that all of it lies in `bytes` at once. */
    tag() {
        this.tagStart = this.#at;
        let end = this.#tagClose();
        while (end === -1) {
            const start = this.tagStart;
            if (!this.#slide(start))
                throw this.fault("truncated", 'expected ">", found the end of the file');
            this.tagStart = 0;
            end = this.#tagClose();
        }
        this.tagEnd = end;
        this.#at = end + 1;
    }
    unexpected(expected) {
        if (this.peek() === -1)
            return this.fault("truncated", `expected ${expected}, found the end of the file`);
        const end = Math.min(this.#window.end, this.#at + 24);
        const found = JSON.stringify(this.#window.bytes.toString("utf8", this.#at, end));
        return this.fault("malformed", `expected ${expected}, found ${found}`);
    }
    fault(code, message) {
        return new fault/* ReportFault */.p(code, message, `line ${this.line()}`);
    }
    /** One-based line of the cursor, or of so many bytes before it. */
    line(before = 0) {
        return this.#window.lineAt(Math.min(this.#at - before, this.#window.end));
    }
    /** The byte that stops the run over text, or -1 at the end of the window. */
    #runOverText() {
        const { bytes, end } = this.#window;
        let i = this.#at;
        while (i < end && stopsText[bytes[i]] === 0)
            i++;
        this.#at = i;
        return i < end ? bytes[i] : -1;
    }
    /** Deals with what stopped a run over text; false at the end of the document. */
    #passText(isKept, entities) {
        if (this.#at >= this.#window.end) {
            const held = isKept ? this.#at - this.#textStart : 0;
            if (!this.#slide(this.#at - held))
                return false;
            this.#textStart = this.#at - held;
        }
        else if (this.#window.bytes[this.#at] !== mark.ampersand)
            throw this.unexpected("no control character");
        else if (isKept)
            this.#at++;
        else
            this.#reference(entities);
        return true;
    }
    /** Text that nobody reads may still hold a reference to an entity, which must be refused all the same. */
    #reference(entities) {
        while (this.#window.end - this.#at < longestReference && this.#slide(this.#at))
            ;
        this.#at = entities.runOver(this.#window.bytes, this.#at, this.#window.end);
    }
    /** Index of the `>` that ends the tag, or -1 if the window ends before it. */
    #tagClose() {
        const { bytes, end } = this.#window;
        for (let i = this.tagStart; i < end; i++) {
            const byte = bytes[i];
            if (delimitsTag[byte] === 0)
                continue;
            if (byte === mark.greater)
                return i;
            i = closingQuote(bytes, i + 1, end, byte);
        }
        return -1;
    }
    #matchPlain() {
        this.#plain.lastIndex = this.#at - this.aheadStart;
        return this.#plain.exec(this.#ahead);
    }
    /** Decodes bytes from the cursor on; false if enough of them are, so that more would not help. */
    #decodeAhead() {
        const { bytes, end } = this.#window;
        const known = this.aheadStart + this.#ahead.length;
        if (known === end || known - this.#at >= longestPlain)
            return false;
        this.aheadStart = this.#at;
        this.#ahead = bytes.toString("latin1", this.#at, Math.min(end, this.#at + aheadBytes));
        return true;
    }
    #indexOf(terminator) {
        const found = this.#window.bytes.indexOf(terminator, this.#at, "latin1");
        return found + terminator.length <= this.#window.end ? found : -1;
    }
    #decode(start, end) {
        return decodeText(this.#window.bytes, start, end, () => this.fault("encoding", "expected valid UTF-8"));
    }
    #slide(keep) {
        if (!this.#window.slide(keep))
            return false;
        this.#ahead = "";
        this.aheadStart = 0;
        this.#at -= keep;
        return true;
    }
}
/** Index of the quote that ends a value, or `end`. */
function closingQuote(bytes, start, end, quote) {
    let i = start;
    while (i < end && bytes[i] !== quote)
        i++;
    return i;
}

;// CONCATENATED MODULE: ./lib/syntax/xml/walk.js






/**
 * Walks an XML 1.0 document (fifth edition) element by element in flat memory. A DOCTYPE may name an external
 * subset, which is never fetched; an internal subset and every entity but the five predefined ones are refused.
 */
function walkXml(source, visitor, windowBytes) {
    new XmlWalk(source, visitor, windowBytes).run();
}
/** White space, a name and at most an external identifier (XML 1.0 §2.8). */
const plainDoctype = /^\s+[^\s"'<>[\]]+(?:\s+(?:SYSTEM|PUBLIC\s+(?:"[^"]*"|'[^']*'))\s+(?:"[^"]*"|'[^']*'))?\s*$/;
class XmlWalk {
    #scanner;
    #visitor;
    #entities;
    #element;
    #open = [];
    #wantsText = false;
    #isFirst = true;
    #hasRoot = false;
    #hasDoctype = false;
    /** How many bytes behind the tag that begins were read together with it. */
    #bytesBehind = 0;
    constructor(source, visitor, windowBytes) {
        this.#scanner = new XmlScanner(source, windowBytes);
        this.#visitor = visitor;
        const fault = (code, message) => this.#scanner.fault(code, message);
        this.#entities = new EntityExpander(fault);
        this.#element = new XmlElement(this.#entities, fault);
    }
    get depth() {
        return this.#open.length;
    }
    get parent() {
        return this.#open.at(-1)?.name ?? "";
    }
    line() {
        return this.#scanner.line(this.#bytesBehind);
    }
    keepText() {
        this.#wantsText = true;
    }
    run() {
        for (;;) {
            while (this.#plainMarkup())
                ;
            this.#text();
            if (this.#scanner.peek() === -1)
                break;
            this.#markup();
            this.#isFirst = false;
        }
        if (this.#open.length > 0) {
            throw this.#scanner.unexpected(`the end of ${shown(this.#open.at(-1)?.qualifiedName ?? "")}`);
        }
        if (!this.#hasRoot)
            throw this.#scanner.unexpected("an element");
    }
    /** Takes text that nobody keeps and the tag behind it, if both are plain; else it leaves them as they are. */
    #plainMarkup() {
        const top = this.#open.at(-1);
        const match = top?.wantsText === false ? this.#scanner.findPlain() : null;
        if (top === undefined || match === null)
            return false;
        const end = match[captured.end];
        if (end === undefined)
            return this.#plainStart(match);
        if (end !== top.qualifiedName)
            return false;
        this.#scanner.passPlain();
        this.#open.pop();
        this.#visitor.close?.(top.name, top.text);
        return true;
    }
    #plainStart(match) {
        const scanner = this.#scanner;
        if (!this.#element.loadPlain(match, scanner.bytes, scanner.aheadStart))
            return false;
        scanner.passPlain();
        this.#bytesBehind = bytesHeld(match);
        this.#opened();
        this.#bytesBehind = 0;
        return true;
    }
    #text() {
        const top = this.#open.at(-1);
        if (top === undefined) {
            this.#scanner.skipSpace();
            if (this.#scanner.peek() !== mark.less && this.#scanner.peek() !== -1)
                throw this.#scanner.unexpected('"<"');
            return;
        }
        const raw = this.#scanner.text(top.wantsText, this.#entities);
        if (top.wantsText)
            this.#append(top, this.#entities.expand(withLineFeeds(raw)));
    }
    #append(element, text) {
        if (element.text.length + text.length > limits/* limits */.F.tokenBytes) {
            throw this.#scanner.fault("too-large", `expected at most ${limits/* limits */.F.tokenBytes} bytes of text in one element`);
        }
        element.text += text;
    }
    #markup() {
        const scanner = this.#scanner;
        scanner.take("<");
        const next = scanner.peek();
        if (next === mark.slash)
            this.#endTag();
        else if (next === mark.exclamation)
            this.#declaration();
        else if (next === mark.question)
            this.#instruction();
        else
            this.#startTag();
    }
    #declaration() {
        const scanner = this.#scanner;
        if (scanner.take("![CDATA["))
            this.#characterData();
        else if (scanner.take("!--"))
            this.#comment();
        else if (scanner.take("!DOCTYPE"))
            this.#doctype();
        else
            throw scanner.unexpected("a comment, CDATA or DOCTYPE");
    }
    /** `--` ends a comment or breaks it (XML 1.0 §2.5): readers that differ here would see different documents. */
    #comment() {
        const text = this.#scanner.until("--", this.#visitor.comment !== undefined);
        if (!this.#scanner.take(">"))
            throw this.#scanner.unexpected('">" behind "--" in a comment');
        this.#visitor.comment?.(text);
    }
    /** The XML declaration, which says how to read what follows, may only come first (XML 1.0 §2.6). */
    #instruction() {
        const isDeclaration = this.#scanner.take("?xml") && isSpace[this.#scanner.peek()] === 1;
        if (isDeclaration && !this.#isFirst) {
            throw this.#scanner.fault("malformed", "expected the XML declaration at the beginning");
        }
        this.#scanner.until("?>", false);
    }
    #characterData() {
        const top = this.#open.at(-1);
        if (top === undefined)
            throw this.#scanner.fault("malformed", "expected CDATA inside the root element only");
        const text = this.#scanner.until("]]>", top.wantsText);
        if (top.wantsText)
            this.#append(top, withLineFeeds(text));
    }
    /** Only an external identifier is accepted (XML 1.0 §2.8): reports of Cobertura and JaCoCo carry one. */
    #doctype() {
        if (this.#hasDoctype || this.#hasRoot)
            throw this.#scanner.fault("malformed", "expected one DOCTYPE, before the root");
        this.#hasDoctype = true;
        this.#scanner.tag();
        const { bytes, tagStart, tagEnd } = this.#scanner;
        const doctype = bytes.toString("latin1", tagStart, tagEnd);
        if (plainDoctype.test(doctype))
            return;
        if (doctype.includes("[")) {
            throw this.#scanner.fault("forbidden-entity", "expected a DOCTYPE without internal subset");
        }
        throw this.#scanner.fault("malformed", "expected a name and an external identifier in the DOCTYPE");
    }
    #startTag() {
        const element = this.#element;
        if (this.#open.length === 0 && this.#hasRoot)
            throw this.#scanner.fault("malformed", "expected one root element");
        this.#hasRoot = true;
        this.#scanner.startTag(element);
        this.#opened();
    }
    #opened() {
        const { name, qualifiedName, held } = this.#element;
        this.#wantsText = false;
        if (this.#open.length >= limits/* limits */.F.depth) {
            throw this.#scanner.fault("too-deep", `expected at most ${limits/* limits */.F.depth} levels of nesting`);
        }
        this.#visitor.open(this.#element, this);
        if (held !== undefined) {
            this.#visitor.close?.(name, this.#wantsText ? withLineFeeds(held) : "");
            return;
        }
        this.#open.push({ qualifiedName, name, wantsText: this.#wantsText, text: "" });
    }
    #endTag() {
        const scanner = this.#scanner;
        scanner.take("/");
        const top = this.#open.pop();
        if (top === undefined || !scanner.takeEndTag(top.qualifiedName))
            this.#closeTag(top);
        else
            this.#visitor.close?.(top.name, top.text);
    }
    /** An end tag with white space, with other letters than ASCII, or of another element. */
    #closeTag(top) {
        const scanner = this.#scanner;
        scanner.tag();
        const name = this.#element.loadEnd(scanner.bytes, scanner.tagStart, scanner.tagEnd);
        if (top?.qualifiedName === name) {
            this.#visitor.close?.(top.name, top.text);
            return;
        }
        throw scanner.fault("malformed", `expected the end of ${shown(top?.qualifiedName ?? "")}, found the end of ${shown(name)}`);
    }
}
/** XML 1.0 §2.11: however a line was ended, it reads as ended by a line feed. */
function withLineFeeds(text) {
    return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
}


/***/ })

};
