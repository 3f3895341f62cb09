export const id = 6806;
export const ids = [6806];
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

/***/ 86806:
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
// EXTERNAL MODULE: ./lib/domain/finding/fix.js
var fix = __webpack_require__(8405);
// EXTERNAL MODULE: ./lib/domain/finding/identifiers.js
var identifiers = __webpack_require__(39590);
// EXTERNAL MODULE: ./lib/domain/finding/message.js
var message = __webpack_require__(15817);
// EXTERNAL MODULE: ./lib/domain/finding/purl.js
var purl = __webpack_require__(13753);
// EXTERNAL MODULE: ./lib/domain/finding/severity.js
var severity = __webpack_require__(91495);
;// CONCATENATED MODULE: ./lib/formats/pip-audit/report.js





/** Goes through the dependencies of an audit: one finding for each vulnerability of a dependency. */
class AuditReport {
    #sink;
    #ids = new Set();
    #dependencies = 0;
    #vulnerable = 0;
    #vulnerabilities = 0;
    #fixable = 0;
    #skipped = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    dependency(dependency, at) {
        const { name, vulns = [], skip_reason: reason } = dependency;
        this.#dependencies++;
        if (vulns.length > 0)
            this.#vulnerable++;
        if (reason !== undefined) {
            this.#skipped++;
            this.#sink.diagnose("skipped-input", (0,message/* oneLine */.T)(`expected ${name} to be audited, found: ${reason}`), at);
        }
        for (const vulnerability of vulns)
            this.#vulnerability(dependency, vulnerability);
    }
    finish() {
        const sink = this.#sink;
        sink.record("dependencies", this.#dependencies);
        sink.record("vulnerableDependencies", this.#vulnerable);
        sink.record("vulnerabilities", this.#vulnerabilities);
        sink.record("distinctIds", this.#ids.size);
        sink.record("withFixVersions", this.#fixable);
        sink.record("skipped", this.#skipped);
        if (this.#dependencies === this.#skipped) {
            const found = `${this.#skipped} skipped and no other`;
            sink.diagnose("no-records", `expected at least one audited dependency, found ${found}`);
        }
    }
    #vulnerability({ name, version }, vulnerability) {
        this.#vulnerabilities++;
        this.#ids.add(vulnerability.id);
        if ((vulnerability.fix_versions?.length ?? 0) > 0)
            this.#fixable++;
        this.#sink.finding(findingOf(name, version, vulnerability));
    }
}
/** The databases behind pip-audit give no severity that it passes on: how bad it is, the policy must assume. */
function findingOf(name, version, vulnerability) {
    const { id, aliases = [], fix_versions: fixes = [], description } = vulnerability;
    const fixedIn = (0,fix/* nearestFix */.C)(fixes, version);
    return {
        ruleId: id,
        aliases: (0,identifiers/* distinct */.d)(aliases),
        rating: (0,severity/* rate */.TS)({}),
        message: (0,message/* oneLine */.T)(`${name}@${version ?? "?"}: ${description ?? id}`),
        place: { type: "package", purl: (0,purl/* purlOfName */.Sh)("pypi", name, version) },
        package: {
            name,
            ...(version !== undefined && { version }),
            ...(fixedIn !== undefined && { fixedIn }),
        },
    };
}

;// CONCATENATED MODULE: ./lib/formats/pip-audit/schema.js

const Vulnerability = (0,shape/* object */.Ik)({
    id: shape/* text */.Qq,
    fix_versions: (0,shape/* optional */.lq)((0,shape/* array */.YO)(shape/* text */.Qq)),
    aliases: (0,shape/* optional */.lq)((0,shape/* array */.YO)(shape/* text */.Qq)),
    description: (0,shape/* optional */.lq)(shape/* text */.Qq),
});
/** A dependency that was audited has `vulns`; one that was not has a `skip_reason`. */
const Dependency = (0,shape/* object */.Ik)({
    name: shape/* text */.Qq,
    version: (0,shape/* optional */.lq)(shape/* label */.Pf),
    vulns: (0,shape/* optional */.lq)((0,shape/* array */.YO)(Vulnerability)),
    skip_reason: (0,shape/* optional */.lq)(shape/* text */.Qq),
});

;// CONCATENATED MODULE: ./lib/formats/pip-audit/read.js




/** Reads the object of pip-audit 2.4 and later, and the bare array of dependencies that came before it. */
function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const report = new AuditReport(sink);
    const dependencies = (0,shape/* each */.__)(Dependency, (dependency) => {
        if (dependency.vulns === undefined && dependency.skip_reason === undefined) {
            throw json.fault("malformed", 'expected the key "vulns" or "skip_reason"');
        }
        report.dependency(dependency, json.pointer());
    });
    sink.tool({ name: "pip-audit", version: null });
    (0,shape/* readDocument */.u0)(json, (0,shape/* eitherKind */.Yi)({
        array: dependencies,
        object: (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ dependencies }), (audit) => audit.dependencies),
    }));
    report.finish();
}


/***/ })

};
