export const id = 5421;
export const ids = [5421];
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

/***/ 42899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ npmFinding)
/* harmony export */ });
/* harmony import */ var _fix_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8405);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39590);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15817);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13753);




/** The finding that a version of a package has an advisory; the GHSA id is preferred to the registry's number. */
function npmFinding(advisory, install) {
    const ids = (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .distinct */ .d)([advisory.ghsa, ...(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .identifiersIn */ .U)(advisory.url), ...advisory.cves]);
    const ruleId = ids.find((id) => id.startsWith("GHSA-")) ?? advisory.id;
    const { packageName: name, url } = advisory;
    const { version, rating } = install;
    const subject = version === undefined ? name : `${name}@${version}`;
    return {
        ruleId,
        aliases: ids.filter((id) => id !== ruleId),
        rating,
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(`${subject ?? "unnamed package"}: ${advisory.title ?? ruleId}`),
        place: name === undefined ? { type: "none" } : { type: "package", purl: (0,_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOfName */ .Sh)("npm", name, version) },
        ...(name !== undefined && { package: packageOf(name, advisory, install) }),
        ...(url !== undefined && { helpUri: url }),
    };
}
function packageOf(name, advisory, install) {
    const { version, isDirect } = install;
    const fixedIn = install.fixedIn ?? (0,_fix_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestFix */ .C)((0,_fix_js__WEBPACK_IMPORTED_MODULE_3__/* .lowerBounds */ .R)(advisory.patchedVersions ?? ""), version);
    return {
        name,
        ...(version !== undefined && { version }),
        ...(fixedIn !== undefined && { fixedIn }),
        ...(isDirect !== undefined && { isDirect }),
    };
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

/***/ 25421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/syntax/json/cursor.js + 5 modules
var cursor = __webpack_require__(50848);
// EXTERNAL MODULE: ./lib/syntax/json/shape.js + 1 modules
var shape = __webpack_require__(69879);
// EXTERNAL MODULE: ./lib/domain/finding/npm-advisory.js
var npm_advisory = __webpack_require__(42899);
// EXTERNAL MODULE: ./lib/domain/finding/reported-rating.js
var reported_rating = __webpack_require__(64481);
// EXTERNAL MODULE: ./lib/domain/finding/severity.js
var finding_severity = __webpack_require__(91495);
// EXTERNAL MODULE: ./lib/domain/report/counter.js
var counter = __webpack_require__(26947);
;// CONCATENATED MODULE: ./lib/formats/npm-audit-v7/via-graph.js
/**
 * Tells which packages are listed only because they depend on a package with an advisory. npm lists those too, and
 * the package that explains them may come later, or depend on them in a circle.
 */
class ViaGraph {
    #explained = new Set();
    /** Packages by the name of a package that would explain them. */
    #dependents = new Map();
    #waiting = [];
    /** Notes that a package has an advisory of its own. */
    explain(name) {
        this.#explained.add(name);
    }
    /** Notes a package that only `causes` can explain; `report` is called if none of them does. */
    waitFor(name, causes, report) {
        this.#waiting.push({ name, report });
        for (const cause of causes) {
            const dependents = this.#dependents.get(cause);
            if (dependents === undefined)
                this.#dependents.set(cause, [name]);
            else
                dependents.push(name);
        }
    }
    /** Follows the explanations to their end and reports the packages that got none. */
    settle() {
        const open = [...this.#explained];
        for (let cause = open.pop(); cause !== undefined; cause = open.pop()) {
            for (const name of this.#dependents.get(cause) ?? []) {
                if (this.#explained.has(name))
                    continue;
                this.#explained.add(name);
                open.push(name);
            }
        }
        for (const { name, report } of this.#waiting)
            if (!this.#explained.has(name))
                report();
    }
}

;// CONCATENATED MODULE: ./lib/formats/npm-audit-v7/report.js





/** Goes through the vulnerable packages of an audit: one finding for each advisory on a package. */
class AuditReport {
    #sink;
    #graph = new ViaGraph();
    #packages = new counter/* Counter */.p();
    #advisories = new Map();
    #packageCount = 0;
    #direct = 0;
    #fixable = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    vulnerability(name, vulnerability, at) {
        this.#packageCount++;
        if (vulnerability.isDirect === true)
            this.#direct++;
        if (vulnerability.fixAvailable !== undefined)
            this.#fixable++;
        this.#packages.add(vulnerability.severity ?? "(absent)");
        const advisories = vulnerability.via.filter((via) => typeof via !== "string");
        const others = vulnerability.via.filter((via) => typeof via === "string");
        const isUnderstated = others.length === 0 && isWorseThanAll(vulnerability, advisories);
        for (const advisory of advisories) {
            const label = isUnderstated ? vulnerability.severity : (advisory.severity ?? vulnerability.severity);
            this.#advisory({ name, vulnerability, advisory, label, at });
        }
        if (advisories.length > 0)
            this.#graph.explain(name);
        else
            this.#graph.waitFor(name, others, () => this.#unexplained(name, vulnerability, at));
    }
    finish(metadata) {
        this.#graph.settle();
        const bySeverity = new counter/* Counter */.p();
        for (const word of this.#advisories.values())
            bySeverity.add(word);
        const sink = this.#sink;
        sink.record("vulnerablePackages", this.#packageCount);
        sink.record("packagesBySeverity", this.#packages.counts);
        sink.record("distinctAdvisories", this.#advisories.size);
        sink.record("distinctAdvisoriesBySeverity", bySeverity.counts);
        sink.record("direct", this.#direct);
        sink.record("fixAvailable", this.#fixable);
        this.#compareTotals(metadata.vulnerabilities);
        if (metadata.dependencies?.total === 0) {
            sink.diagnose("no-records", "expected audited dependencies, found none", "/metadata/dependencies/total");
        }
    }
    #advisory({ name, vulnerability, advisory, label, at }) {
        const { fixAvailable: fix, isDirect } = vulnerability;
        if (!this.#advisories.has(advisory.source))
            this.#advisories.set(advisory.source, label ?? "(absent)");
        const score = advisory.cvss?.score;
        const rating = (0,reported_rating/* rateReported */.M)(this.#sink, { label, cvssScore: score === 0 ? undefined : score, at });
        const fixedIn = fix?.name === name ? fix.version : undefined;
        this.#sink.finding((0,npm_advisory/* npmFinding */.V)(subjectOf(name, advisory), { rating, isDirect, fixedIn }));
    }
    /** No chain of packages leads to an advisory: what is wrong is not told, so the package itself is the finding. */
    #unexplained(name, vulnerability, at) {
        const rating = (0,reported_rating/* rateReported */.M)(this.#sink, { label: vulnerability.severity, at });
        const subject = subjectOf(name, { source: "npm-audit", title: "Vulnerability without an advisory" });
        this.#sink.finding((0,npm_advisory/* npmFinding */.V)(subject, { rating, isDirect: vulnerability.isDirect }));
    }
    #compareTotals(claimed) {
        const total = claimed.get("total") ?? 0;
        if (total > 0 && this.#packageCount === 0) {
            const message = `expected the ${total} packages that the totals count, found none`;
            this.#sink.diagnose("totals-without-records", message, "/metadata/vulnerabilities");
        }
        for (const [word, reported] of claimed) {
            if (word === "total")
                this.#sink.claim("vulnerablePackages", reported, this.#packageCount);
            else
                this.#sink.claim(`packagesBySeverity.${word}`, reported, this.#packages.counts.get(word) ?? 0);
        }
    }
}
/** npm gives a package the worst word of its advisories; where it is worse than all of them, it counts instead. */
function isWorseThanAll({ severity = "" }, advisories) {
    const own = (0,finding_severity/* severityOfLabel */.ze)(severity);
    return advisories.every((one) => (0,finding_severity/* compareSeverity */.zK)(own, (0,finding_severity/* severityOfLabel */.ze)(one.severity ?? severity)) > 0);
}
function subjectOf(name, advisory) {
    return {
        id: advisory.source,
        title: advisory.title,
        packageName: name,
        cves: [],
        ghsa: undefined,
        url: advisory.url,
        patchedVersions: undefined,
    };
}

;// CONCATENATED MODULE: ./lib/formats/npm-audit-v7/schema.js

const Advisory = (0,shape/* object */.Ik)({
    source: shape/* label */.Pf,
    title: (0,shape/* optional */.lq)(shape/* text */.Qq),
    url: (0,shape/* optional */.lq)(shape/* text */.Qq),
    severity: (0,shape/* optional */.lq)(shape/* text */.Qq),
    cvss: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ score: (0,shape/* optional */.lq)(shape/* number */.ai) })),
});
/** An advisory on the package itself, or the name of the vulnerable package that it depends on. */
const Via = (0,shape/* eitherKind */.Yi)({ string: shape/* text */.Qq, object: Advisory });
const Fix = (0,shape/* object */.Ik)({ name: shape/* text */.Qq, version: shape/* text */.Qq });
const noFix = { name: "", version: "" };
const Vulnerability = (0,shape/* object */.Ik)({
    severity: (0,shape/* optional */.lq)(shape/* text */.Qq),
    isDirect: (0,shape/* optional */.lq)(shape/* boolean */.zM),
    via: (0,shape/* array */.YO)(Via),
    /** `true` means that an update within the ranges asked for is enough. */
    fixAvailable: (0,shape/* optional */.lq)((0,shape/* eitherKind */.Yi)({
        boolean: (0,shape/* mapped */.CV)(shape/* boolean */.zM, (isAvailable) => (isAvailable ? noFix : undefined)),
        object: Fix,
    })),
});
const Audit = (0,shape/* object */.Ik)({
    auditReportVersion: (0,shape/* optional */.lq)(shape/* count */.U9),
    vulnerabilities: (0,shape/* optional */.lq)(shape/* bookmarked */.GW),
    metadata: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({
        vulnerabilities: (0,shape/* mapOf */.A7)(shape/* count */.U9),
        dependencies: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ total: (0,shape/* optional */.lq)(shape/* count */.U9) })),
    })),
    message: (0,shape/* optional */.lq)(shape/* text */.Qq),
    error: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ code: (0,shape/* optional */.lq)(shape/* label */.Pf), summary: (0,shape/* optional */.lq)(shape/* text */.Qq), detail: (0,shape/* optional */.lq)(shape/* text */.Qq) })),
});

;// CONCATENATED MODULE: ./lib/formats/npm-audit-v7/read.js




/** Reads the report that npm itself works out from the advisories and the dependency tree. */
function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const audit = (0,shape/* readDocument */.u0)(json, Audit);
    sink.tool({ name: "npm", version: null });
    if (audit.error === undefined)
        readVulnerabilities(json, audit, sink);
    else
        reportError(audit, sink);
}
function readVulnerabilities(json, audit, sink) {
    const { auditReportVersion: version, vulnerabilities, metadata } = audit;
    if (version !== 2)
        throw json.fault("unsupported-version", `expected audit report version 2, found ${version}`);
    if (vulnerabilities === undefined)
        throw json.fault("malformed", 'expected the key "vulnerabilities"');
    if (metadata === undefined)
        throw json.fault("malformed", 'expected the key "metadata"');
    const report = new AuditReport(sink);
    json.revisit(vulnerabilities, () => {
        (0,shape/* entries */.jO)(Vulnerability, (name, one) => report.vulnerability(name, one, json.pointer())).read(json);
    });
    report.finish(metadata);
}
function reportError({ error, message }, sink) {
    const words = [error?.code, error?.summary, message].filter((word) => word !== undefined && word !== "");
    sink.diagnose("tool-error", `expected an audit, found the error ${JSON.stringify(words.join(": "))}`, "/error");
}


/***/ })

};
