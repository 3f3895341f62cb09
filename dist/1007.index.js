export const id = 1007;
export const ids = [1007];
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

/***/ 31007:
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
;// CONCATENATED MODULE: ./lib/formats/yarn-audit/report.js



/** Lines that only tell people how the work goes on. */
const chatter = new Set(["auditAction", "finished", "info", "log", "step", "success", "verbose", "warning"]);
/** Goes through the lines of an audit: one finding for each installed version with an advisory. */
class AuditReport {
    #sink;
    #rows = new counter/* Counter */.p();
    #advisories = new Map();
    /** Every row repeats the whole advisory with all its versions; each is told once. */
    #told = new Set();
    #rowCount = 0;
    #hasError = false;
    #summary;
    constructor(sink) {
        this.#sink = sink;
    }
    row({ advisory }) {
        const word = advisory.severity ?? "(absent)";
        this.#rowCount++;
        this.#rows.add(word);
        if (!this.#advisories.has(advisory.id))
            this.#advisories.set(advisory.id, word);
        const installs = advisory.findings.length === 0 ? [{ version: undefined, paths: [] }] : advisory.findings;
        for (const { version, paths } of installs) {
            const key = JSON.stringify([advisory.id, word, version]);
            if (this.#told.has(key))
                continue;
            this.#told.add(key);
            this.#tell(advisory, version, paths);
        }
    }
    summary(summary) {
        this.#summary = summary;
    }
    error(json) {
        const message = json.kind() === "string" ? json.text() : json.skip();
        const found = JSON.stringify((message ?? "").slice(0, 300));
        this.#hasError = true;
        this.#sink.diagnose("tool-error", `expected an audit, found the error ${found}`, json.pointer());
    }
    other(type, json) {
        json.skip();
        if (chatter.has(type))
            return;
        const found = JSON.stringify(type.slice(0, 40));
        this.#sink.diagnose("unknown-value", `expected a type of line that Yarn writes, found ${found}`, "/type");
    }
    finish() {
        const bySeverity = new counter/* Counter */.p();
        for (const word of this.#advisories.values())
            bySeverity.add(word);
        const sink = this.#sink;
        sink.record("advisoryRows", this.#rowCount);
        sink.record("rowsBySeverity", this.#rows.counts);
        sink.record("distinctAdvisories", this.#advisories.size);
        sink.record("distinctBySeverity", bySeverity.counts);
        if (this.#summary !== undefined)
            this.#compareTotals(this.#summary);
        else if (!this.#hasError) {
            sink.diagnose("truncated", "expected the line auditSummary, found the end of the file");
        }
    }
    #tell(advisory, version, paths) {
        const { cvss } = advisory;
        const rating = (0,reported_rating/* rateReported */.M)(this.#sink, {
            label: advisory.severity,
            cvssScore: cvss?.score === 0 ? undefined : cvss?.score,
            at: `/data/advisory (id ${advisory.id})`,
        });
        const isDirect = paths.length === 0 ? undefined : paths.some((path) => !path.includes(">"));
        const subject = {
            id: advisory.id,
            title: advisory.title,
            packageName: advisory.module_name,
            cves: advisory.cves ?? [],
            ghsa: advisory.github_advisory_id,
            url: advisory.url,
            patchedVersions: advisory.patched_versions,
        };
        this.#sink.finding((0,npm_advisory/* npmFinding */.V)(subject, { rating, version, isDirect }));
    }
    /** The summary counts rows, also those that `--level` left out. */
    #compareTotals({ vulnerabilities, totalDependencies }) {
        const sum = [...vulnerabilities.values()].reduce((total, value) => total + value, 0);
        if (sum > 0 && this.#rowCount === 0) {
            const message = `expected the ${sum} vulnerabilities that the summary counts, found no row`;
            this.#sink.diagnose("totals-without-records", message);
        }
        for (const [word, reported] of vulnerabilities) {
            this.#sink.claim(`rowsBySeverity.${word}`, reported, this.#rows.counts.get(word) ?? 0);
        }
        if (totalDependencies === 0) {
            this.#sink.diagnose("no-records", "expected audited dependencies, found none");
        }
    }
}

;// CONCATENATED MODULE: ./lib/formats/yarn-audit/schema.js

/** One line; what `data` is depends on `type`. */
const Line = (0,shape/* object */.Ik)({ type: shape/* text */.Qq, data: shape/* bookmarked */.GW });
const Row = (0,shape/* object */.Ik)({
    advisory: (0,shape/* object */.Ik)({
        id: shape/* label */.Pf,
        title: (0,shape/* optional */.lq)(shape/* text */.Qq),
        module_name: (0,shape/* optional */.lq)(shape/* text */.Qq),
        severity: (0,shape/* optional */.lq)(shape/* text */.Qq),
        cves: (0,shape/* optional */.lq)((0,shape/* array */.YO)(shape/* text */.Qq)),
        github_advisory_id: (0,shape/* optional */.lq)(shape/* text */.Qq),
        url: (0,shape/* optional */.lq)(shape/* text */.Qq),
        patched_versions: (0,shape/* optional */.lq)(shape/* text */.Qq),
        cvss: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ score: (0,shape/* optional */.lq)(shape/* number */.ai) })),
        findings: (0,shape/* array */.YO)((0,shape/* object */.Ik)({ version: (0,shape/* optional */.lq)(shape/* text */.Qq), paths: (0,shape/* array */.YO)(shape/* text */.Qq) })),
    }),
});
const Summary = (0,shape/* object */.Ik)({ vulnerabilities: (0,shape/* mapOf */.A7)(shape/* count */.U9), totalDependencies: (0,shape/* optional */.lq)(shape/* count */.U9) });

;// CONCATENATED MODULE: ./lib/formats/yarn-audit/read.js




/** Reads the lines of an audit: a row for each path to a vulnerable package, and the summary as the last line. */
function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const report = new AuditReport(sink);
    sink.tool({ name: "yarn", version: null });
    (0,shape/* readStream */.bv)(json, Line, ({ type, data }) => json.revisit(data, () => {
        switch (type) {
            case "auditAdvisory":
                return report.row(Row.read(json));
            case "auditSummary":
                return report.summary(Summary.read(json));
            case "error":
                return report.error(json);
            default:
                return report.other(type, json);
        }
    }));
    report.finish();
}


/***/ })

};
