export const id = 409;
export const ids = [409];
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

/***/ 90409:
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
// EXTERNAL MODULE: ./lib/domain/report/counter.js
var counter = __webpack_require__(26947);
;// CONCATENATED MODULE: ./lib/formats/npm-audit-v6/report.js



/** Goes through the advisories of an audit: one finding for each version of the package that is installed. */
class AuditReport {
    #sink;
    /** Packages on the path to a direct dependency: pnpm puts the project itself first, npm does not. */
    #directLength;
    #advisories = new counter/* Counter */.p();
    #paths = new counter/* Counter */.p();
    #advisoryCount = 0;
    #pathCount = 0;
    constructor(sink, directLength) {
        this.#sink = sink;
        this.#directLength = directLength;
    }
    advisory(advisory, at) {
        const word = advisory.severity ?? "null";
        const paths = advisory.findings.reduce((sum, finding) => sum + finding.paths.total, 0);
        this.#advisoryCount++;
        this.#pathCount += paths;
        this.#advisories.add(word);
        if (paths > 0)
            this.#paths.add(word, paths);
        this.#report(advisory, at);
    }
    finish(metadata) {
        const sink = this.#sink;
        sink.record("advisories", this.#advisoryCount);
        sink.record("advisoriesBySeverity", this.#advisories.counts);
        sink.record("paths", this.#pathCount);
        sink.record("pathsBySeverity", this.#paths.counts);
        this.#compareTotals(metadata.vulnerabilities);
        if (metadata.totalDependencies === 0) {
            sink.diagnose("no-records", "expected audited dependencies, found none", "/metadata/totalDependencies");
        }
    }
    /** An advisory without an installed version still counts: the registry would not have sent it for nothing. */
    #report(advisory, at) {
        const rating = (0,reported_rating/* rateReported */.M)(this.#sink, {
            label: advisory.severity,
            cvssScore: scoreOf(advisory),
            at,
        });
        const subject = {
            id: advisory.id,
            title: advisory.title,
            packageName: advisory.module_name,
            cves: advisory.cves ?? [],
            ghsa: advisory.github_advisory_id,
            url: advisory.url,
            patchedVersions: advisory.patched_versions,
        };
        if (advisory.findings.length === 0)
            this.#sink.finding((0,npm_advisory/* npmFinding */.V)(subject, { rating }));
        for (const { version, paths } of advisory.findings) {
            this.#sink.finding((0,npm_advisory/* npmFinding */.V)(subject, { rating, version, isDirect: this.#isDirect(paths) }));
        }
    }
    #isDirect(paths) {
        return paths.total === 0 ? undefined : paths.shortest <= this.#directLength;
    }
    /** The registry counted paths at one time and advisories at another; the total must be one of the two. */
    #compareTotals(claimed) {
        const sum = [...claimed.values()].reduce((total, value) => total + value, 0);
        if (sum > 0 && this.#advisoryCount === 0) {
            const message = `expected the ${sum} vulnerabilities that the totals count, found no advisory`;
            this.#sink.diagnose("totals-without-records", message, "/metadata/vulnerabilities");
        }
        const ofPaths = differences(claimed, this.#paths.counts);
        const ofAdvisories = differences(claimed, this.#advisories.counts);
        const isPaths = ofPaths.length <= ofAdvisories.length;
        const basis = isPaths ? "pathsBySeverity" : "advisoriesBySeverity";
        for (const { word, reported, counted } of isPaths ? ofPaths : ofAdvisories) {
            this.#sink.claim(`${basis}.${word}`, reported, counted);
        }
    }
}
/** Advisories that nobody scored have the score 0 without a vector; it means nothing. */
function scoreOf(advisory) {
    return advisory.cvss?.score === 0 ? undefined : advisory.cvss?.score;
}
function differences(claimed, counted) {
    return [...claimed]
        .map(([word, reported]) => ({ word, reported, counted: counted.get(word) ?? 0 }))
        .filter((difference) => difference.reported !== difference.counted);
}

;// CONCATENATED MODULE: ./lib/formats/npm-audit-v6/schema.js

const paths = {
    read(json) {
        let total = 0;
        let shortest = Number.POSITIVE_INFINITY;
        json.array(() => {
            shortest = Math.min(shortest, json.text().split(">").length);
            total++;
        });
        return { total, shortest };
    },
};
const Advisory = (0,shape/* object */.Ik)({
    id: shape/* label */.Pf,
    title: (0,shape/* optional */.lq)(shape/* text */.Qq),
    module_name: (0,shape/* optional */.lq)(shape/* text */.Qq),
    severity: (0,shape/* optional */.lq)(shape/* text */.Qq),
    cves: (0,shape/* optional */.lq)((0,shape/* array */.YO)(shape/* text */.Qq)),
    github_advisory_id: (0,shape/* optional */.lq)(shape/* text */.Qq),
    url: (0,shape/* optional */.lq)(shape/* text */.Qq),
    patched_versions: (0,shape/* optional */.lq)(shape/* text */.Qq),
    cvss: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ score: (0,shape/* optional */.lq)(shape/* number */.ai) })),
    findings: (0,shape/* array */.YO)((0,shape/* object */.Ik)({ version: (0,shape/* optional */.lq)(shape/* text */.Qq), paths })),
});
/** The answer of the registry's audit endpoint; npm 6 adds the `runId`, pnpm does not. */
const Audit = (0,shape/* object */.Ik)({
    advisories: (0,shape/* optional */.lq)(shape/* bookmarked */.GW),
    metadata: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ vulnerabilities: (0,shape/* mapOf */.A7)(shape/* count */.U9), totalDependencies: (0,shape/* optional */.lq)(shape/* count */.U9) })),
    runId: (0,shape/* optional */.lq)(shape/* present */.Eb),
    error: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ code: (0,shape/* optional */.lq)(shape/* label */.Pf), message: (0,shape/* optional */.lq)(shape/* text */.Qq), summary: (0,shape/* optional */.lq)(shape/* text */.Qq) })),
});

;// CONCATENATED MODULE: ./lib/formats/npm-audit-v6/read.js




/** Reads what the registry's audit endpoint answered; npm 6 and pnpm hand it on nearly unchanged. */
function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const audit = (0,shape/* readDocument */.u0)(json, Audit);
    const isNpm = audit.runId !== undefined;
    sink.format(isNpm ? "npm-audit-v6" : "pnpm-audit");
    sink.tool({ name: isNpm ? "npm" : "pnpm", version: null });
    if (audit.error === undefined)
        readVulnerabilities(json, audit, sink);
    else
        reportError(audit.error, sink);
}
function readVulnerabilities(json, audit, sink) {
    const { advisories, metadata } = audit;
    if (advisories === undefined)
        throw json.fault("malformed", 'expected the key "advisories"');
    if (metadata === undefined)
        throw json.fault("malformed", 'expected the key "metadata"');
    const report = new AuditReport(sink, audit.runId === undefined ? 2 : 1);
    json.revisit(advisories, () => {
        (0,shape/* entries */.jO)(Advisory, (_, advisory) => report.advisory(advisory, json.pointer())).read(json);
    });
    report.finish(metadata);
}
function reportError(error, sink) {
    const words = [error.code, error.message ?? error.summary].filter((word) => word !== undefined);
    sink.diagnose("tool-error", `expected an audit, found the error ${JSON.stringify(words.join(": "))}`, "/error");
}


/***/ })

};
