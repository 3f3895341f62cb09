export const id = 6532;
export const ids = [6532];
export const modules = {

/***/ 29269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseLine),
/* harmony export */   KT: () => (/* binding */ parseHits),
/* harmony export */   PD: () => (/* binding */ highestLine)
/* harmony export */ });
const pattern = /^-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?$/;
/**
 * Reads an execution count as coverage tools write it: counts beyond 2^53, negative ones (counters that ran over)
 * and exponents (`1.2e+16`) occur. Zero or less is never. Undefined is what is no number at all.
 */
function parseHits(text) {
    const trimmed = text.trim();
    return pattern.test(trimmed) ? Number(trimmed) : undefined;
}
/** The highest line that a source file can have; the tables that hold lines are sized by it. */
const highestLine = 2 ** 24 - 1;
/** Reads a line number; undefined is what is none. */
function parseLine(text) {
    if (!/^\d{1,10}$/.test(text))
        return undefined;
    const line = Number(text);
    return line <= highestLine ? line : undefined;
}


/***/ }),

/***/ 26532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/syntax/xml/walk.js + 6 modules
var walk = __webpack_require__(98044);
// EXTERNAL MODULE: ./lib/domain/coverage/ledger.js + 9 modules
var ledger = __webpack_require__(15583);
// EXTERNAL MODULE: ./lib/domain/coverage/measure.js
var measure = __webpack_require__(10143);
// EXTERNAL MODULE: ./lib/syntax/fault.js
var fault = __webpack_require__(76119);
// EXTERNAL MODULE: ./lib/domain/coverage/hits.js
var coverage_hits = __webpack_require__(29269);
;// CONCATENATED MODULE: ./lib/formats/clover/line.js


/** Reads a line in the dialects of OpenClover, PHPUnit and Istanbul. */
function lineOf(element, place) {
    const number = (0,coverage_hits/* parseLine */.A)(element.attribute("num") ?? "");
    if (number === undefined)
        throw unexpected(place, "a line with its num");
    const type = element.attribute("type") ?? "stmt";
    const count = hitsOf(element, "count", place);
    const branches = type === "cond" ? branchesOf(element, count, place) : undefined;
    if (count === undefined && branches === undefined)
        throw unexpected(place, "a line with its count");
    const isCovered = count === undefined ? (branches?.covered ?? 0) > 0 : count > 0;
    return { number, type, isCovered, isStatement: isStatement(type, count), branches };
}
/** Istanbul gives a condition a count of its own: it is the statement of that line. */
function isStatement(type, count) {
    return type === "stmt" || (type === "cond" && count !== undefined);
}
/**
 * OpenClover counts how often a condition was true and how often false: two branches. Istanbul, which also gives
 * a count, writes the covered branches as `truecount` and the missed ones as `falsecount`.
 */
function branchesOf(element, count, place) {
    const whenTrue = Math.max(0, hitsOf(element, "truecount", place) ?? 0);
    const whenFalse = Math.max(0, hitsOf(element, "falsecount", place) ?? 0);
    if (count !== undefined) {
        const total = whenTrue + whenFalse;
        if (!Number.isSafeInteger(total))
            throw unexpected(place, "a number of branches");
        return { total, covered: whenTrue };
    }
    return { total: 2, covered: Number(whenTrue > 0) + Number(whenFalse > 0) };
}
function hitsOf(element, name, place) {
    const text = element.attribute(name);
    if (text === undefined)
        return undefined;
    const hits = (0,coverage_hits/* parseHits */.KT)(text);
    if (hits === undefined)
        throw unexpected(place, `a count of executions in ${name}`);
    return hits;
}
function unexpected(place, expected) {
    return new fault/* ReportFault */.p("malformed", `expected ${expected}, found none`, `line ${place.line()}`);
}

;// CONCATENATED MODULE: ./lib/formats/clover/metrics.js
const names = [
    "files",
    "statements",
    "coveredstatements",
    "methods",
    "coveredmethods",
    "conditionals",
    "coveredconditionals",
];
/** What a `metrics` element claims, as far as it can be recounted. */
function metricsOf(element) {
    const metrics = {};
    for (const name of names) {
        const value = element.attribute(name);
        if (value !== undefined && /^\d{1,15}$/.test(value))
            metrics[name] = Number(value);
    }
    return metrics;
}
/** Holds what a report claims against what it lists; `listsMethods` is false of reports that never do. */
function claimMetrics(sink, claims, { counted, listsMethods }) {
    for (const name of names) {
        const claim = claims[name];
        const isComparable = listsMethods || !name.endsWith("methods");
        if (claim !== undefined && isComparable)
            sink.claim(name, claim, counted[name]);
    }
    if ((claims.statements ?? 0) > 0 && counted.statements === 0) {
        const message = `expected the lines of ${claims.statements} statements, found none`;
        sink.diagnose("totals-without-records", message);
    }
}

;// CONCATENATED MODULE: ./lib/formats/clover/report.js





/** The version that Istanbul's reporter writes, always. It lists no methods, though it claims how many there are. */
const istanbulVersion = "3.2.0";
const types = new Set(["method", "stmt", "cond"]);
/** Listens to a Clover document: lines count, `metrics` are claims, and the coverage of tests themselves is not asked. */
class CloverReport {
    #sink;
    #ledger = new ledger/* CoverageLedger */.S();
    #methods = (0,measure/* noCount */.dy)();
    #statements = (0,measure/* noCount */.dy)();
    #conditionals = (0,measure/* noCount */.dy)();
    #conditionLines = 0;
    #listsMethods = true;
    #claims = {};
    #isInTestProject = false;
    #isInFile = false;
    #unknownTypes = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    open(element, place) {
        if (this.#isInTestProject)
            return;
        switch (element.name) {
            case "line":
                if (this.#isInFile)
                    this.#line(lineOf(element, place));
                break;
            case "file":
                this.#openFile(element, place);
                break;
            case "metrics":
                if (place.depth === 2 && place.parent === "project")
                    this.#claims = metricsOf(element);
                break;
            case "testproject":
                this.#isInTestProject = true;
                break;
            default:
                if (place.depth === 0)
                    this.#listsMethods = element.attribute("clover") !== istanbulVersion;
        }
    }
    close(name) {
        if (name === "testproject")
            this.#isInTestProject = false;
        else if (name === "file")
            this.#isInFile = false;
    }
    finish() {
        const merged = this.#ledger.finish((path, { lines }) => this.#sink.fileCoverage({ path, ...lines }));
        const totals = {
            linesTotal: merged.lines.total,
            linesCovered: merged.lines.covered,
            branchesTotal: this.#conditionals.total,
            branchesCovered: this.#conditionals.covered,
            ...(this.#listsMethods && {
                functionsTotal: this.#methods.total,
                functionsCovered: this.#methods.covered,
            }),
            statementsTotal: this.#statements.total,
            statementsCovered: this.#statements.covered,
        };
        this.#sink.coverage(totals);
        this.#record(merged.lines);
        this.#compare();
        if (this.#unknownTypes > 0) {
            const message = `expected lines of type method, stmt or cond, found ${this.#unknownTypes} others`;
            this.#sink.diagnose("unknown-value", message);
        }
    }
    #openFile(element, place) {
        // OpenClover writes the path beside the name, PHPUnit writes it as the name.
        const path = element.attribute("path") ?? element.attribute("name") ?? "";
        if (path === "")
            throw new fault/* ReportFault */.p("malformed", "expected a file with its path", `line ${place.line()}`);
        this.#ledger.open(path);
        this.#isInFile = true;
    }
    #line({ number, type, isCovered, isStatement, branches }) {
        this.#ledger.line(number, isCovered);
        if (isStatement)
            (0,measure/* countOne */.kT)(this.#statements, isCovered);
        if (type === "method")
            (0,measure/* countOne */.kT)(this.#methods, isCovered);
        if (!types.has(type))
            this.#unknownTypes++;
        if (branches === undefined)
            return;
        this.#conditionLines++;
        (0,measure/* addTo */.DN)(this.#conditionals, branches);
    }
    #record(lines) {
        this.#sink.record("files", this.#ledger.fileCount);
        this.#sink.record("linesTotal", lines.total);
        this.#sink.record("linesCovered", lines.covered);
        this.#sink.record("methodsTotal", this.#methods.total);
        this.#sink.record("methodsCovered", this.#methods.covered);
        this.#sink.record("statementsTotal", this.#statements.total);
        this.#sink.record("statementsCovered", this.#statements.covered);
        this.#sink.record("condLines", this.#conditionLines);
        this.#sink.record("conditionalsTotal", this.#conditionals.total);
        this.#sink.record("conditionalsCovered", this.#conditionals.covered);
    }
    #compare() {
        const counted = {
            files: this.#ledger.fileCount,
            statements: this.#statements.total,
            coveredstatements: this.#statements.covered,
            methods: this.#methods.total,
            coveredmethods: this.#methods.covered,
            conditionals: this.#conditionals.total,
            coveredconditionals: this.#conditionals.covered,
        };
        claimMetrics(this.#sink, this.#claims, { counted, listsMethods: this.#listsMethods });
    }
}

;// CONCATENATED MODULE: ./lib/formats/clover/read.js


/** Reads the reports of OpenClover, PHPUnit and Istanbul. */
function read(source, sink) {
    const report = new CloverReport(sink);
    (0,walk/* walkXml */.N)(source, report);
    report.finish();
}


/***/ })

};
