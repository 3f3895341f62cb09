export const id = 8185;
export const ids = [8185];
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

/***/ 58185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/syntax/xml/walk.js + 6 modules
var walk = __webpack_require__(98044);
// EXTERNAL MODULE: ./lib/domain/coverage/hits.js
var hits = __webpack_require__(29269);
// EXTERNAL MODULE: ./lib/domain/coverage/ledger.js + 9 modules
var ledger = __webpack_require__(15583);
// EXTERNAL MODULE: ./lib/domain/coverage/measure.js
var measure = __webpack_require__(10143);
// EXTERNAL MODULE: ./lib/syntax/fault.js
var fault = __webpack_require__(76119);
;// CONCATENATED MODULE: ./lib/formats/jacoco/claims.js
/** Counters of the whole report that its lines and methods bear out; complexity and classes are not recounted. */
const names = new Map([
    ["LINE", "lines"],
    ["BRANCH", "branches"],
    ["INSTRUCTION", "instructions"],
    ["METHOD", "methods"],
]);
/** Holds the counters of the report element against what was counted. */
function claimCounters(sink, counters, counted) {
    for (const [type, { total, covered }] of counters) {
        const name = names.get(type);
        if (name === undefined)
            continue;
        sink.claim(`${name}Total`, total, counted[name].total);
        sink.claim(`${name}Covered`, covered, counted[name].covered);
    }
    const claimed = counters.get("INSTRUCTION")?.total ?? 0;
    if (claimed > 0 && counted.lines.total === 0) {
        const message = `expected the lines of ${claimed} instructions, found none: compile with debug information`;
        sink.diagnose("totals-without-records", message);
    }
}

;// CONCATENATED MODULE: ./lib/formats/jacoco/counter.js

/** A pair of attributes that JaCoCo writes as missed and covered. */
function measureOf(element, place, { missed, covered }) {
    const count = countOf(element, covered, place);
    return { total: countOf(element, missed, place) + count, covered: count };
}
function countOf(element, name, place) {
    const value = element.attribute(name) ?? "";
    if (/^\d{1,9}$/.test(value))
        return Number(value);
    const found = `found ${JSON.stringify(value.slice(0, 40))}`;
    throw new fault/* ReportFault */.p("malformed", `expected a count in ${name}, ${found}`, `line ${place.line()}`);
}

;// CONCATENATED MODULE: ./lib/formats/jacoco/report.js






const instructionsOfLine = { missed: "mi", covered: "ci" };
const branchesOfLine = { missed: "mb", covered: "cb" };
const counter = { missed: "missed", covered: "covered" };
/** Listens to a JaCoCo document: source files with their lines count, the counters beside them are claims. */
class JacocoReport {
    #sink;
    #ledger = new ledger/* CoverageLedger */.S();
    #instructions = (0,measure/* noCount */.dy)();
    #methods = (0,measure/* noCount */.dy)();
    #claims = new Map();
    /** Names of the groups and the package around the current element. */
    #folders = [];
    #sourceFiles = 0;
    #partialLines = 0;
    #isInSourceFile = false;
    /** Whether a method is open and none of its counters has told yet whether it ran. */
    #isMethodOpen = false;
    constructor(sink) {
        this.#sink = sink;
    }
    open(element, place) {
        switch (element.name) {
            case "counter":
                this.#counter(element, place);
                break;
            case "line":
                if (this.#isInSourceFile)
                    this.#line(element, place);
                break;
            case "method":
                this.#isMethodOpen = true;
                break;
            case "sourcefile":
                this.#openSourceFile(element, place);
                break;
            case "group":
            case "package":
                this.#folders.push(nameOf(element, place));
                break;
            default:
        }
    }
    close(name) {
        if (name === "method" && this.#isMethodOpen)
            this.#closeMethod(false);
        else if (name === "sourcefile")
            this.#isInSourceFile = false;
        else if (name === "group" || name === "package")
            this.#folders.pop();
    }
    finish() {
        const merged = this.#ledger.finish((path, { lines }) => this.#sink.fileCoverage({ path, ...lines }));
        const totals = {
            lines: merged.lines,
            branches: merged.lineBranches,
            instructions: this.#instructions,
            methods: this.#methods,
        };
        this.#sink.coverage({
            linesTotal: totals.lines.total,
            linesCovered: totals.lines.covered,
            branchesTotal: totals.branches.total,
            branchesCovered: totals.branches.covered,
            functionsTotal: totals.methods.total,
            functionsCovered: totals.methods.covered,
        });
        this.#record(totals);
        claimCounters(this.#sink, this.#claims, totals);
    }
    #counter(element, place) {
        if (this.#isMethodOpen)
            this.#methodCounter(element, place);
        else if (place.depth === 1) {
            this.#claims.set(element.attribute("type") ?? "", measureOf(element, place, counter));
        }
    }
    /** A method ran if its own METHOD counter says so; JaCoCo writes one for each. */
    #methodCounter(element, place) {
        if (element.attribute("type") === "METHOD") {
            this.#closeMethod(measureOf(element, place, counter).covered > 0);
        }
    }
    #closeMethod(isCovered) {
        (0,measure/* countOne */.kT)(this.#methods, isCovered);
        this.#isMethodOpen = false;
    }
    #openSourceFile(element, place) {
        this.#ledger.open([...this.#folders, nameOf(element, place)].filter((name) => name !== "").join("/"));
        this.#sourceFiles++;
        this.#isInSourceFile = true;
    }
    /** A line is covered if an instruction of it ran, and partly if something of it did not (JaCoCo, `ICounter`). */
    #line(element, place) {
        const line = (0,hits/* parseLine */.A)(element.attribute("nr") ?? "");
        if (line === undefined)
            throw unexpected(place, "a line with its nr");
        const instructions = measureOf(element, place, instructionsOfLine);
        const branches = measureOf(element, place, branchesOfLine);
        this.#ledger.line(line, instructions.covered > 0);
        if (branches.total > 0)
            this.#ledger.lineBranches(line, branches);
        (0,measure/* addTo */.DN)(this.#instructions, instructions);
        const covered = instructions.covered + branches.covered;
        if (covered > 0 && covered < instructions.total + branches.total)
            this.#partialLines++;
    }
    #record({ lines, branches, instructions }) {
        this.#sink.record("sourcefiles", this.#sourceFiles);
        this.#sink.record("linesTotal", lines.total);
        this.#sink.record("linesCovered", lines.covered);
        this.#sink.record("linesPartial", this.#partialLines);
        this.#sink.record("branchesTotal", branches.total);
        this.#sink.record("branchesCovered", branches.covered);
        this.#sink.record("instructionsTotal", instructions.total);
        this.#sink.record("instructionsCovered", instructions.covered);
    }
}
function nameOf(element, place) {
    const name = element.attribute("name");
    if (name === undefined)
        throw unexpected(place, `a ${element.name} with its name`);
    return name;
}
function unexpected(place, expected) {
    return new fault/* ReportFault */.p("malformed", `expected ${expected}, found one without`, `line ${place.line()}`);
}

;// CONCATENATED MODULE: ./lib/formats/jacoco/read.js


function read(source, sink) {
    const report = new JacocoReport(sink);
    (0,walk/* walkXml */.N)(source, report);
    report.finish();
}


/***/ })

};
