export const id = 6103;
export const ids = [6103];
export const modules = {

/***/ 8405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ nearestFix),
/* harmony export */   R: () => (/* binding */ lowerBounds)
/* harmony export */ });
/** The nearest version without the vulnerability: the lowest above the installed one, else the highest there is. */
function nearestFix(fixed, installed) {
    const ascending = [...fixed].sort(compareVersions);
    if (installed === undefined)
        return ascending[0];
    return ascending.find((version) => compareVersions(version, installed) > 0) ?? ascending.at(-1);
}
/** The versions from which a range of unaffected versions begins: `>=1.0.0 <2.0.0 || >=2.3.1` begins at two. */
function lowerBounds(range) {
    return [...range.matchAll(/>=\s*([^\s|,]+)/g)].map(([, version = ""]) => version);
}
/** Compares by the numbers in two versions; enough to choose what to recommend, not to decide what is affected. */
function compareVersions(a, b) {
    const [left, right] = [numbersOf(a), numbersOf(b)];
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
        const difference = (left[i] ?? 0) - (right[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function numbersOf(version) {
    return (version.match(/\d+/g) ?? []).map(Number);
}


/***/ }),

/***/ 39590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ identifiersIn),
/* harmony export */   d: () => (/* binding */ distinct)
/* harmony export */ });
const pattern = /\b(?:CVE-\d{4}-\d{4,}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3})\b/gi;
/** The CVE and GHSA identifiers that a text names, such as the address of an advisory, in their usual spelling. */
function identifiersIn(text) {
    return [...(text ?? "").matchAll(pattern)].map(([id]) => /^c/i.test(id) ? id.toUpperCase() : `GHSA${id.slice(4).toLowerCase()}`);
}
/** Each identifier once, in the order given, without the ones that are missing. */
function distinct(ids) {
    return [...new Set(ids.filter((id) => id !== undefined && id !== ""))];
}


/***/ }),

/***/ 15817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
const longestMessage = 500;
/** Tools write pages of advice; what lies beyond this is never looked at. */
const longestRaw = 600;
const toCollapse = /[^\S ]| {2}|^ | $/;
/** Makes one line for people out of what a tool wrote. */
function oneLine(text) {
    const raw = text.length > longestRaw ? text.trimStart().slice(0, longestRaw) : text;
    const line = toCollapse.test(raw) ? raw.replaceAll(/\s+/g, " ").trim() : raw;
    return line.length > longestMessage ? `${line.slice(0, longestMessage - 1)}…` : line;
}


/***/ }),

/***/ 64481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ rateReported)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91495);

/**
 * Rates by the label that a scanner always writes, or by its score where that is worse. Without a label that is
 * known the severity is unknown whatever the score: the record is not what the scanner wrote.
 */
function rateReported(sink, reported) {
    const { label, cvssScore, at } = reported;
    if (label !== undefined && (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownLabel */ .av)(label))
        return (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rate */ .TS)({ label, cvssScore });
    const found = label === undefined ? "none" : JSON.stringify(label.slice(0, 40));
    sink.diagnose("unknown-value", `expected a severity, found ${found}`, at);
    return (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rate */ .TS)({ label });
}


/***/ }),

/***/ 25254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ mayQuoteSecrets)
/* harmony export */ });
const aboutSecrets = /secret|passw(?:or)?d|passphrase|credential|(?:api|private|access|signing|encryption)[-_. ]?key|(?:access|auth|bearer|bot)[-_. ]?token|hard-?coded/i;
/**
 * Tells by a rule's names whether its findings may quote a secret: their message and source line are then left out,
 * whichever tool reported them.
 */
function mayQuoteSecrets(...names) {
    return names.some((name) => name !== undefined && aboutSecrets.test(name));
}


/***/ }),

/***/ 26947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Counter)
/* harmony export */ });
/** A hostile report may invent a name per record; real vocabularies are far smaller. */
const mostNames = 1_000;
const others = "(others)";
/** Counts records by a name that the report gives them; names such as `__proto__` are ordinary. */
class Counter {
    #counts = new Map();
    add(name, by = 1) {
        const known = this.#counts.get(name);
        if (known !== undefined)
            known.total += by;
        else if (this.#counts.size < mostNames || name === others)
            this.#counts.set(name, { total: by });
        else
            this.add(others, by);
    }
    get counts() {
        return new Map([...this.#counts].map(([name, { total }]) => [name, total]));
    }
}


/***/ }),

/***/ 16976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sha256sIn)
/* harmony export */ });
/** The digests in names that tools give to images: `sha256:…`, `registry/name@sha256:…`. */
function sha256sIn(names) {
    const found = names.map((name = "") => /(?:^|@)sha256:([0-9a-f]{64})$/.exec(name)?.[1]);
    return [...new Set(found.filter((digest) => digest !== undefined))];
}


/***/ }),

/***/ 56103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/domain/scan/image-names.js
var image_names = __webpack_require__(16976);
// EXTERNAL MODULE: ./lib/syntax/json/cursor.js + 5 modules
var cursor = __webpack_require__(50848);
// EXTERNAL MODULE: ./lib/syntax/json/shape.js + 1 modules
var json_shape = __webpack_require__(69879);
// EXTERNAL MODULE: ./lib/domain/report/counter.js
var counter = __webpack_require__(26947);
;// CONCATENATED MODULE: ./lib/formats/trivy/counts.js

const absent = "(absent)";
/** Counts what the sections of all results hold, under the names of the format's page. */
class Counts {
    targets = 0;
    modifiedFindings = 0;
    /** Failed checks as the results themselves sum them up. */
    claimedFailures = 0;
    #vulnerabilities = 0;
    #fixable = 0;
    #ids = new Set();
    #vulnerabilitySeverities = new counter/* Counter */.p();
    #vulnerabilityStatus = new counter/* Counter */.p();
    #misconfigurationStatus = new counter/* Counter */.p();
    #failedSeverities = new counter/* Counter */.p();
    #secretSeverities = new counter/* Counter */.p();
    #licenceSeverities = new counter/* Counter */.p();
    vulnerability({ VulnerabilityID: id, Severity: severity, Status: status, FixedVersion: fix, }) {
        this.#vulnerabilities++;
        if (fix !== undefined && fix !== "")
            this.#fixable++;
        this.#ids.add(id);
        this.#vulnerabilitySeverities.add(severity ?? absent);
        this.#vulnerabilityStatus.add(status ?? absent);
    }
    misconfiguration({ Status: status, Severity: severity }) {
        this.#misconfigurationStatus.add(status ?? absent);
        if (status === "FAIL")
            this.#failedSeverities.add(severity ?? absent);
    }
    secret({ Severity: severity }) {
        this.#secretSeverities.add(severity ?? absent);
    }
    licence({ Severity: severity }) {
        this.#licenceSeverities.add(severity ?? absent);
    }
    record(sink) {
        sink.record("targets", this.targets);
        sink.record("vulnerabilities", this.#vulnerabilities);
        sink.record("vulnerabilitiesBySeverity", this.#vulnerabilitySeverities.counts);
        sink.record("distinctVulnerabilityIds", this.#ids.size);
        sink.record("withFixedVersion", this.#fixable);
        sink.record("vulnerabilityStatus", this.#vulnerabilityStatus.counts);
        sink.record("misconfigurationsByStatus", this.#misconfigurationStatus.counts);
        sink.record("failedMisconfigurationsBySeverity", this.#failedSeverities.counts);
        sink.record("secretsBySeverity", this.#secretSeverities.counts);
        sink.record("licensesBySeverity", this.#licenceSeverities.counts);
        sink.record("modifiedFindings", this.modifiedFindings);
        const failures = this.#misconfigurationStatus.counts.get("FAIL") ?? 0;
        sink.claim("misconfigurationsByStatus.FAIL", this.claimedFailures, failures);
    }
}

// EXTERNAL MODULE: ./lib/domain/finding/fix.js
var fix = __webpack_require__(8405);
// EXTERNAL MODULE: ./lib/domain/finding/identifiers.js
var identifiers = __webpack_require__(39590);
// EXTERNAL MODULE: ./lib/domain/finding/message.js
var finding_message = __webpack_require__(15817);
// EXTERNAL MODULE: ./lib/domain/finding/purl.js
var finding_purl = __webpack_require__(13753);
// EXTERNAL MODULE: ./lib/domain/finding/reported-rating.js
var reported_rating = __webpack_require__(64481);
// EXTERNAL MODULE: ./lib/domain/finding/secrecy.js
var secrecy = __webpack_require__(25254);
;// CONCATENATED MODULE: ./lib/formats/trivy/package-type.js

/** Package URL types by Trivy's `Type`; only for reports before 0.47, which do not write package URLs. */
const languages = new Map(Object.entries({
    npm: "npm yarn pnpm bun node-pkg",
    pypi: "pip pipenv poetry uv python-pkg",
    golang: "gomod gobinary",
    maven: "jar pom gradle gradle-lockfile sbt",
    gem: "bundler gemspec",
    cargo: "cargo rustbinary",
    nuget: "nuget dotnet-core packages-props",
    composer: "composer composer-vendor",
}).flatMap(([type, names]) => names.split(" ").map((name) => [name, type])));
const distributions = new Map(Object.entries({
    apk: "alpine chainguard wolfi",
    deb: "debian ubuntu",
    rpm: "alma amazon azurelinux cbl-mariner centos fedora opensuse opensuse-leap oracle photon redhat rocky suse",
}).flatMap(([type, names]) => names.split(" ").map((name) => [name, type])));
/** Names a package of a result; one of a type that is not known here is `generic`, never left out. */
function purlOfPackage(resultType, name, version) {
    const family = resultType ?? "";
    const distribution = distributions.get(family);
    if (distribution !== undefined)
        return (0,finding_purl/* purlOf */.VA)({ type: distribution, namespace: family, name, version });
    return (0,finding_purl/* purlOfName */.Sh)(languages.get(family) ?? "generic", name, version);
}

;// CONCATENATED MODULE: ./lib/formats/trivy/finding.js







/** Builds the findings of one result. */
class FindingBuilder {
    #sink;
    #result;
    #context;
    constructor(sink, result, context) {
        this.#sink = sink;
        this.#result = result;
        this.#context = context;
    }
    ofVulnerability(vulnerability, at) {
        const { VulnerabilityID: id, VendorIDs: vendorIds = [], PrimaryURL: url } = vulnerability;
        const { Title: title, Description: description, Severity: label } = vulnerability;
        const { PkgName: name = "(no name)", InstalledVersion: version = "?" } = vulnerability;
        const score = scoreOf(vulnerability);
        return {
            kind: this.#context.packageKind,
            ruleId: id,
            aliases: (0,identifiers/* distinct */.d)([...vendorIds, ...(0,identifiers/* identifiersIn */.U)(url)]).filter((alias) => alias !== id),
            rating: (0,reported_rating/* rateReported */.M)(this.#sink, { label, cvssScore: score, at }),
            message: (0,finding_message/* oneLine */.T)(`${name}@${version}: ${title ?? description ?? id}`),
            place: this.#packagePlace(vulnerability),
            package: this.#packageOf(vulnerability),
            ...layerOf(vulnerability.Layer),
            ...helpAt(url),
        };
    }
    ofMisconfiguration(misconfiguration, at) {
        const { ID: id, AVDID: avdId, Title: title, Message: message, Status: status } = misconfiguration;
        const { CauseMetadata: cause, Severity: label } = misconfiguration;
        const line = cause?.StartLine;
        const isSecret = (0,secrecy/* mayQuoteSecrets */.p)(id, avdId, title);
        this.#diagnoseStatus(status, at);
        return {
            kind: "iac",
            ruleId: id ?? avdId ?? "(no id)",
            aliases: (0,identifiers/* distinct */.d)([avdId]).filter((alias) => alias !== id),
            rating: (0,reported_rating/* rateReported */.M)(this.#sink, { label, at }),
            message: (0,finding_message/* oneLine */.T)((0,identifiers/* distinct */.d)([title, isSecret ? undefined : message]).join(": ")),
            place: this.#filePlace(line),
            ...(status === "EXCEPTION" && { suppression: { kind: "ignore-file", status: "accepted" } }),
            ...layerOf(misconfiguration.Layer),
            ...helpAt(misconfiguration.PrimaryURL),
        };
    }
    /** Rule and line, never the text: what Trivy masks in `Match` is not always the whole secret. */
    ofSecret({ RuleID: id, Title: title, Severity: label, StartLine: line, Layer: layer }, at) {
        return {
            kind: "secrets",
            ruleId: id,
            aliases: [],
            rating: (0,reported_rating/* rateReported */.M)(this.#sink, { label, at }),
            message: (0,finding_message/* oneLine */.T)(`${title ?? id} in ${this.#result.Target}`),
            place: this.#filePlace(line),
            ...layerOf(layer),
        };
    }
    ofLicence(licence, at) {
        const { Name: name = "(no name)", Category: category, PkgName: packageName = "", FilePath: path = "", } = licence;
        const subject = packageName === "" ? path : packageName;
        const file = path === "" ? this.#result.Target : path;
        return {
            kind: this.#context.packageKind,
            ruleId: `license:${name}`,
            aliases: [],
            rating: (0,reported_rating/* rateReported */.M)(this.#sink, { label: licence.Severity, at }),
            message: (0,finding_message/* oneLine */.T)(`${subject}: licence ${name}${category === undefined ? "" : ` (${category})`}`),
            place: packageName === ""
                ? { type: "file", path: file }
                : { type: "package", purl: purlOfPackage(this.#result.Type, packageName, undefined), file },
            ...helpAt(licence.Link),
        };
    }
    #diagnoseStatus(status, at) {
        if (status === "FAIL" || status === "EXCEPTION" || status === "PASS")
            return;
        const found = status === undefined ? "none" : JSON.stringify(status.slice(0, 40));
        this.#sink.diagnose("unknown-value", `expected PASS, FAIL or EXCEPTION, found ${found}`, at);
    }
    #packagePlace({ PkgIdentifier: identifier, PkgName: name, InstalledVersion: version, PkgPath: path, }) {
        const known = identifier?.PURL === undefined ? undefined : (0,finding_purl/* canonicalPurl */.qe)(identifier.PURL);
        const purl = known ?? purlOfPackage(this.#result.Type, name ?? "(no name)", version);
        const hasPath = path !== undefined && path !== "";
        const isLockfile = !hasPath && this.#result.Class === "lang-pkgs";
        return {
            type: "package",
            purl,
            ...(hasPath && { file: path }),
            ...(isLockfile && { file: this.#result.Target }),
        };
    }
    #packageOf({ PkgID: id, PkgName: name, InstalledVersion: version, FixedVersion: fixes = "", }) {
        const isDirect = id === undefined ? undefined : this.#context.direct.get(id);
        const fixedIn = (0,fix/* nearestFix */.C)(fixes.split(/\s*,\s*/).filter((fix) => fix !== ""), version);
        return {
            name: name ?? "(no name)",
            ...(version !== undefined && { version }),
            ...(fixedIn !== undefined && { fixedIn }),
            ...(isDirect !== undefined && { isDirect }),
        };
    }
    #filePlace(line) {
        const isKnown = line !== undefined && line > 0;
        return { type: "file", path: this.#result.Target, ...(isKnown && { line }) };
    }
}
/** The score of the source that the severity is from, as in Trivy's SARIF; other sources rate other packagings. */
function scoreOf({ CVSS: scores, SeveritySource: source }) {
    const chosen = source === undefined ? undefined : scores?.get(source);
    return chosen?.V40Score ?? chosen?.V3Score ?? chosen?.V2Score;
}
/** The digest of the unpacked layer, which image configurations name too. */
function layerOf(layer) {
    const digest = layer?.DiffID ?? layer?.Digest;
    return digest === undefined || digest === "" ? {} : { layer: { digest } };
}
function helpAt(url) {
    return url === undefined || url === "" ? {} : { helpUri: url };
}

;// CONCATENATED MODULE: ./lib/formats/trivy/schema.js

const Result = (0,json_shape/* object */.Ik)({
    Target: json_shape/* text */.Qq,
    Class: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    Type: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    Packages: (0,json_shape/* optional */.lq)(json_shape/* bookmarked */.GW),
    Vulnerabilities: (0,json_shape/* optional */.lq)(json_shape/* bookmarked */.GW),
    MisconfSummary: (0,json_shape/* optional */.lq)((0,json_shape/* object */.Ik)({ Failures: (0,json_shape/* optional */.lq)(json_shape/* count */.U9) })),
    Misconfigurations: (0,json_shape/* optional */.lq)(json_shape/* bookmarked */.GW),
    Secrets: (0,json_shape/* optional */.lq)(json_shape/* bookmarked */.GW),
    Licenses: (0,json_shape/* optional */.lq)(json_shape/* bookmarked */.GW),
    ExperimentalModifiedFindings: (0,json_shape/* optional */.lq)(json_shape/* bookmarked */.GW),
});
const Document = (0,json_shape/* object */.Ik)({
    SchemaVersion: json_shape/* count */.U9,
    Trivy: (0,json_shape/* optional */.lq)((0,json_shape/* object */.Ik)({ Version: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq) })),
    ArtifactType: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    Metadata: (0,json_shape/* optional */.lq)((0,json_shape/* object */.Ik)({
        ImageID: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
        RepoDigests: (0,json_shape/* optional */.lq)((0,json_shape/* array */.YO)(json_shape/* text */.Qq)),
        OS: (0,json_shape/* optional */.lq)((0,json_shape/* object */.Ik)({ Family: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq), Name: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq), EOSL: (0,json_shape/* optional */.lq)(json_shape/* boolean */.zM) })),
    })),
    Results: (0,json_shape/* optional */.lq)(json_shape/* bookmarked */.GW),
});
/** How a package came in; older versions mark the indirect ones only. */
const Package = (0,json_shape/* object */.Ik)({
    ID: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    Relationship: (0,json_shape/* optional */.lq)(json_shape/* label */.Pf),
    Indirect: (0,json_shape/* optional */.lq)(json_shape/* boolean */.zM),
});
const Layer = (0,json_shape/* object */.Ik)({ Digest: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq), DiffID: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq) });
const Scores = (0,json_shape/* object */.Ik)({
    V2Score: (0,json_shape/* optional */.lq)(json_shape/* number */.ai),
    V3Score: (0,json_shape/* optional */.lq)(json_shape/* number */.ai),
    V40Score: (0,json_shape/* optional */.lq)(json_shape/* number */.ai),
});
const Vulnerability = (0,json_shape/* object */.Ik)({
    VulnerabilityID: json_shape/* text */.Qq,
    VendorIDs: (0,json_shape/* optional */.lq)((0,json_shape/* array */.YO)(json_shape/* text */.Qq)),
    PkgID: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    PkgName: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    PkgPath: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    PkgIdentifier: (0,json_shape/* optional */.lq)((0,json_shape/* object */.Ik)({ PURL: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq) })),
    InstalledVersion: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    FixedVersion: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    Status: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    Layer: (0,json_shape/* optional */.lq)(Layer),
    SeveritySource: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    PrimaryURL: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    Title: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    Description: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    Severity: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    CVSS: (0,json_shape/* optional */.lq)((0,json_shape/* mapOf */.A7)(Scores)),
});
const Misconfiguration = (0,json_shape/* object */.Ik)({
    ID: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    AVDID: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    Title: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    Message: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    Severity: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    PrimaryURL: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    Status: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    Layer: (0,json_shape/* optional */.lq)(Layer),
    CauseMetadata: (0,json_shape/* optional */.lq)((0,json_shape/* object */.Ik)({ StartLine: (0,json_shape/* optional */.lq)(json_shape/* count */.U9) })),
});
/** `Match` and `Code` hold the line with the secret; they are never read. */
const Secret = (0,json_shape/* object */.Ik)({
    RuleID: json_shape/* text */.Qq,
    Title: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    Severity: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    StartLine: (0,json_shape/* optional */.lq)(json_shape/* count */.U9),
    Layer: (0,json_shape/* optional */.lq)(Layer),
});
const Licence = (0,json_shape/* object */.Ik)({
    Severity: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    Category: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    PkgName: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    FilePath: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    Name: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    Link: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
});
const ModifiedFinding = (0,json_shape/* object */.Ik)({
    Type: json_shape/* text */.Qq,
    Status: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    Statement: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    Source: (0,json_shape/* optional */.lq)(json_shape/* text */.Qq),
    Finding: json_shape/* bookmarked */.GW,
});

;// CONCATENATED MODULE: ./lib/formats/trivy/suppression.js

/** Statuses of `.trivyignore` files and policies, and those of VEX documents. */
const claims = new Map([
    ["ignored", { kind: "ignore-file", status: "accepted" }],
    ["not_affected", { kind: "external", status: "accepted" }],
    ["fixed", { kind: "external", status: "accepted" }],
    ["under_investigation", { kind: "external", status: "under-review" }],
    ["affected", { kind: "external", status: "rejected" }],
]);
/** What took a finding out of the results; a word that is not known takes nothing out. */
function suppressionOf(modified, sink, at) {
    const { Status: status = "", Statement: statement = "", Source: source = "" } = modified;
    const claim = claims.get(status);
    if (claim === undefined) {
        const found = JSON.stringify(status.slice(0, 40));
        sink.diagnose("unknown-value", `expected a status of a modified finding, found ${found}`, at);
    }
    const justification = (0,finding_message/* oneLine */.T)([statement, source].filter((word) => word !== "").join(", "));
    return {
        ...(claim ?? { kind: "external", status: "rejected" }),
        ...(justification !== "" && { justification }),
    };
}

;// CONCATENATED MODULE: ./lib/formats/trivy/result.js




/** Reads one result after the other: each section is looked up in the order that it is needed. */
class ResultReader {
    /** Classes of the results, or of their sections where a result does not say its class. */
    classes = new Set();
    #json;
    #sink;
    #counts;
    #packageKind;
    constructor(json, sink, counts, packageKind) {
        this.#json = json;
        this.#sink = sink;
        this.#counts = counts;
        this.#packageKind = packageKind;
    }
    read(result) {
        this.#counts.targets++;
        this.#noteClasses(result);
        const build = new FindingBuilder(this.#sink, result, {
            packageKind: this.#packageKind,
            direct: this.#relationships(result),
        });
        this.#vulnerabilities(result, build);
        this.#misconfigurations(result, build);
        this.#secrets(result, build);
        this.#licences(result, build);
        this.#modified(result, build);
    }
    #noteClasses(result) {
        if (result.Class !== undefined)
            this.classes.add(result.Class);
        else if (result.Vulnerabilities !== undefined || result.Packages !== undefined)
            this.classes.add("lang-pkgs");
        if (result.Misconfigurations !== undefined || result.MisconfSummary !== undefined)
            this.classes.add("config");
        if (result.Secrets !== undefined)
            this.classes.add("secret");
    }
    /** Which packages are direct dependencies, by package id; only looked up where something is vulnerable. */
    #relationships(result) {
        const direct = new Map();
        if (result.Vulnerabilities === undefined)
            return direct;
        this.#each(result.Packages, Package, ({ ID: id, Relationship: relationship, Indirect: isIndirect }) => {
            if (id === undefined)
                return;
            if (relationship !== undefined)
                direct.set(id, relationship !== "indirect");
            else if (isIndirect === true)
                direct.set(id, false);
        });
        return direct;
    }
    #vulnerabilities(result, build) {
        this.#each(result.Vulnerabilities, Vulnerability, (vulnerability) => {
            this.#counts.vulnerability(vulnerability);
            this.#sink.finding(build.ofVulnerability(vulnerability, this.#json.pointer()));
        });
    }
    /** Checks that passed are listed too (`--include-non-failures`); any other word than PASS is a failure. */
    #misconfigurations(result, build) {
        let failures = 0;
        this.#each(result.Misconfigurations, Misconfiguration, (misconfiguration) => {
            this.#counts.misconfiguration(misconfiguration);
            if (misconfiguration.Status === "FAIL")
                failures++;
            if (misconfiguration.Status !== "PASS") {
                this.#sink.finding(build.ofMisconfiguration(misconfiguration, this.#json.pointer()));
            }
        });
        this.#counts.claimedFailures += result.MisconfSummary?.Failures ?? failures;
    }
    #secrets(result, build) {
        this.#each(result.Secrets, Secret, (secret) => {
            this.#counts.secret(secret);
            this.#sink.finding(build.ofSecret(secret, this.#json.pointer()));
        });
    }
    #licences(result, build) {
        this.#each(result.Licenses, Licence, (licence) => {
            this.#counts.licence(licence);
            this.#sink.finding(build.ofLicence(licence, this.#json.pointer()));
        });
    }
    #modified(result, build) {
        this.#each(result.ExperimentalModifiedFindings, ModifiedFinding, (modified) => {
            this.#counts.modifiedFindings++;
            const suppression = suppressionOf(modified, this.#sink, this.#json.pointer());
            this.#json.revisit(modified.Finding, () => {
                this.#sink.finding({ ...this.#readFinding(modified.Type, build), suppression });
            });
        });
    }
    #readFinding(type, build) {
        const json = this.#json;
        const at = json.pointer();
        switch (type) {
            case "vulnerability":
                return build.ofVulnerability(Vulnerability.read(json), at);
            case "misconfiguration":
                return build.ofMisconfiguration(Misconfiguration.read(json), at);
            case "secret":
                return build.ofSecret(Secret.read(json), at);
            case "license":
                return build.ofLicence(Licence.read(json), at);
            default:
                throw json.fault("malformed", `expected a type of finding, found ${JSON.stringify(type.slice(0, 40))}`);
        }
    }
    #each(bookmark, shape, visit) {
        if (bookmark === undefined)
            return;
        this.#json.revisit(bookmark, () => (0,json_shape/* each */.__)(shape, visit).read(this.#json));
    }
}

;// CONCATENATED MODULE: ./lib/formats/trivy/target.js
/**
 * Tells from the classes of the results what was looked at. Trivy does not name the scanners that ran, so a class
 * without a result, such as `secret` in a tree without secrets, is evidence of nothing.
 */
function targetOf({ ArtifactType: type, Metadata: metadata }, classes) {
    const packages = packageKindOf(type);
    const kinds = [];
    if (classes.has("os-pkgs") || classes.has("lang-pkgs"))
        kinds.push(packages);
    if (classes.has("config"))
        kinds.push("iac");
    if (classes.has("secret"))
        kinds.push("secrets");
    return {
        format: formatOf(packages === "image", classes),
        kinds: kinds.length === 0 ? [packages] : kinds,
        remarks: [...emptiness(kinds, classes), ...endOfLife(metadata?.OS)],
    };
}
/** What findings in packages are evidence of: for an image they are all one, whoever put the package in. */
function packageKindOf(artifactType) {
    return artifactType === "container_image" ? "image" : "dependencies";
}
function formatOf(isImage, classes) {
    if (isImage)
        return "trivy-image";
    return classes.size === 1 && classes.has("config") ? "trivy-config" : "trivy-fs";
}
/** No result: a tree without anything that Trivy knows, the wrong directory, or nothing found. None can be told. */
function emptiness(kinds, classes) {
    if (kinds.length > 0)
        return [];
    const found = classes.size === 0 ? "no result" : `only the classes ${[...classes].join(", ").slice(0, 200)}`;
    return [{ code: "no-records", message: `expected packages, configuration or secrets, found ${found}` }];
}
function endOfLife(os) {
    if (os?.EOSL !== true)
        return [];
    const name = [os.Family, os.Name].filter((word) => word !== undefined).join(" ");
    return [
        { code: "note", message: `${name} is out of support: its vulnerabilities are no longer all reported` },
    ];
}

;// CONCATENATED MODULE: ./lib/formats/trivy/read.js







/** Reads the results, one for each lockfile, package database, configuration file or file with secrets. */
function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    if (json.kind() === "array") {
        throw json.fault("unsupported-version", "expected schema version 2, found the array of Trivy 0.19 and older");
    }
    const document = (0,json_shape/* readDocument */.u0)(json, Document);
    if (document.SchemaVersion !== 2) {
        throw json.fault("unsupported-version", `expected schema version 2, found ${document.SchemaVersion}`);
    }
    sink.tool({ name: "trivy", version: document.Trivy?.Version ?? null });
    const counts = new Counts();
    const results = new ResultReader(json, sink, counts, packageKindOf(document.ArtifactType));
    if (document.Results !== undefined) {
        json.revisit(document.Results, () => (0,json_shape/* each */.__)(Result, (result) => results.read(result)).read(json));
    }
    const { ImageID: image, RepoDigests: digests = [] } = document.Metadata ?? {};
    for (const sha256 of (0,image_names/* sha256sIn */.O)([image, ...digests]))
        sink.scanned(sha256);
    sink.record("schemaVersion", document.SchemaVersion);
    counts.record(sink);
    const target = targetOf(document, results.classes);
    sink.format(target.format);
    sink.kinds(target.kinds);
    for (const { code, message } of target.remarks)
        sink.diagnose(code, message, "/Results");
}


/***/ })

};
