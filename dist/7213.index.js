export const id = 7213;
export const ids = [7213];
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

/***/ 17213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/domain/finding/npm-advisory.js
var npm_advisory = __webpack_require__(42899);
// EXTERNAL MODULE: ./lib/domain/finding/reported-rating.js
var reported_rating = __webpack_require__(64481);
// EXTERNAL MODULE: ./lib/domain/report/counter.js
var counter = __webpack_require__(26947);
// EXTERNAL MODULE: ./lib/syntax/json/cursor.js + 5 modules
var cursor = __webpack_require__(50848);
// EXTERNAL MODULE: ./lib/syntax/json/shape.js + 1 modules
var shape = __webpack_require__(69879);
;// CONCATENATED MODULE: ./lib/formats/yarn-npm-audit/schema.js

const Advice = (0,shape/* object */.Ik)({
    ID: shape/* label */.Pf,
    Issue: (0,shape/* optional */.lq)(shape/* text */.Qq),
    URL: (0,shape/* optional */.lq)(shape/* text */.Qq),
    Severity: (0,shape/* optional */.lq)(shape/* text */.Qq),
    "Tree Versions": (0,shape/* optional */.lq)((0,shape/* array */.YO)(shape/* text */.Qq)),
    Dependents: (0,shape/* optional */.lq)((0,shape/* array */.YO)(shape/* text */.Qq)),
});
/** An advisory on the package `value`, or a message for people with a `type`. */
const Line = (0,shape/* object */.Ik)({
    value: (0,shape/* optional */.lq)(shape/* text */.Qq),
    children: (0,shape/* optional */.lq)(Advice),
    type: (0,shape/* optional */.lq)(shape/* text */.Qq),
    data: (0,shape/* optional */.lq)(shape/* text */.Qq),
});

;// CONCATENATED MODULE: ./lib/formats/yarn-npm-audit/read.js






/** Reads one line for each advisory on a package. A clean audit prints nothing at all, which proves nothing. */
function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const bySeverity = new counter/* Counter */.p();
    let advisories = 0;
    sink.tool({ name: "yarn", version: null });
    (0,shape/* readStream */.bv)(json, Line, ({ value, children, type, data }) => {
        if (type === "error")
            sink.diagnose("tool-error", `expected an audit, found the error ${JSON.stringify(data)}`);
        if (type !== undefined)
            return;
        if (value === undefined || children === undefined) {
            throw json.fault("malformed", 'expected the keys "value" and "children"');
        }
        advisories++;
        bySeverity.add(children.Severity ?? "(absent)");
        tell(value, children, sink);
    });
    sink.record("advisories", advisories);
    sink.record("advisoriesBySeverity", bySeverity.counts);
    if (advisories === 0)
        sink.diagnose("no-records", "expected at least one advisory, found none");
}
function tell(name, advice, sink) {
    const rating = (0,reported_rating/* rateReported */.M)(sink, { label: advice.Severity, at: `/children (ID ${advice.ID})` });
    const subject = {
        id: advice.ID,
        title: advice.Issue,
        packageName: name,
        cves: [],
        ghsa: undefined,
        url: advice.URL,
        patchedVersions: undefined,
    };
    const isDirect = advice.Dependents?.some((dependent) => dependent.includes("@workspace:"));
    const versions = advice["Tree Versions"];
    for (const version of versions === undefined || versions.length === 0 ? [undefined] : versions) {
        sink.finding((0,npm_advisory/* npmFinding */.V)(subject, { rating, version, isDirect }));
    }
}


/***/ })

};
