export const id = 2799;
export const ids = [2799];
export const modules = {

/***/ 7142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ claimTotals)
/* harmony export */ });
/**
 * Holds the totals that a report claims against those that were counted. Where it lists nothing at all for what
 * it claims, it is no evidence.
 */
function claimTotals(sink, claimed, counted) {
    for (const [name, value] of Object.entries(claimed)) {
        sink.claim(name, value, counted[name] ?? 0);
    }
    if (measured(claimed) > 0 && measured(counted) === 0) {
        sink.diagnose("totals-without-records", `expected records of the ${measured(claimed)} lines or statements that the totals count, found none`);
    }
}
function measured({ linesTotal = 0, statementsTotal = 0 }) {
    return Math.max(linesTotal, statementsTotal);
}


/***/ }),

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

/***/ 2799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/syntax/xml/walk.js + 6 modules
var walk = __webpack_require__(98044);
// EXTERNAL MODULE: ./lib/domain/coverage/claims.js
var claims = __webpack_require__(7142);
// EXTERNAL MODULE: ./lib/domain/coverage/hits.js
var coverage_hits = __webpack_require__(29269);
// EXTERNAL MODULE: ./lib/domain/coverage/ledger.js + 9 modules
var ledger = __webpack_require__(15583);
// EXTERNAL MODULE: ./lib/domain/coverage/measure.js
var measure = __webpack_require__(10143);
// EXTERNAL MODULE: ./lib/syntax/fault.js
var fault = __webpack_require__(76119);
;// CONCATENATED MODULE: ./lib/formats/cobertura/claims.js
/** Tools round rates to two digits at the least. */
const tolerance = 0.006;
const totalAttributes = [
    ["linesTotal", "lines-valid"],
    ["linesCovered", "lines-covered"],
    ["branchesTotal", "branches-valid"],
    ["branchesCovered", "branches-covered"],
];
function claimsOf(root) {
    const totals = {};
    for (const [name, attribute] of totalAttributes) {
        const value = root.attribute(attribute);
        if (value !== undefined && /^\d{1,15}$/.test(value))
            totals[name] = Number(value);
    }
    return { totals, lineRate: rateOf(root, "line-rate"), branchRate: rateOf(root, "branch-rate") };
}
function rateOf(root, attribute) {
    const value = root.attribute(attribute);
    return value !== undefined && /^\d(?:\.\d{1,40})?$/.test(value) ? Number(value) : undefined;
}
/** Compares a rate with what was counted. Of nothing at all tools say 0 or 1, which claims nothing. */
function claimRate(sink, name, { reported, total, covered }) {
    if (reported === undefined || total === 0)
        return;
    const counted = Math.round((covered / total) * 10_000) / 10_000;
    if (Math.abs(reported - counted) > tolerance)
        sink.claim(name, reported, counted);
}

;// CONCATENATED MODULE: ./lib/formats/cobertura/report.js






const condition = /\((\d{1,9})\/(\d{1,9})\)/;
/**
 * Listens to a Cobertura document. The lines of a class count; those of its methods are the same ones again. Classes
 * of one file (inner classes, partial ones) are merged by file and line.
 */
class CoberturaReport {
    #sink;
    #ledger = new ledger/* CoverageLedger */.S();
    #listedLines = (0,measure/* noCount */.dy)();
    #claims;
    #classes = 0;
    #isInClass = false;
    #isInMethods = false;
    #negativeHits = 0;
    #unknownConditions = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    open(element, place) {
        switch (element.name) {
            case "line":
                if (this.#isInClass && !this.#isInMethods)
                    this.#line(element, place);
                break;
            case "class":
                this.#openClass(element, place);
                break;
            case "methods":
                this.#isInMethods = true;
                break;
            default:
                if (place.depth === 0)
                    this.#claims = claimsOf(element);
        }
    }
    close(name) {
        if (name === "methods")
            this.#isInMethods = false;
        else if (name === "class")
            this.#isInClass = false;
    }
    finish() {
        const merged = this.#ledger.finish((path, { lines }) => this.#sink.fileCoverage({ path, ...lines }));
        const totals = {
            linesTotal: merged.lines.total,
            linesCovered: merged.lines.covered,
            branchesTotal: merged.lineBranches.total,
            branchesCovered: merged.lineBranches.covered,
        };
        this.#sink.coverage(totals);
        this.#sink.record("classes", this.#classes);
        this.#sink.record("files", this.#ledger.fileCount);
        for (const [name, value] of Object.entries(totals))
            this.#sink.record(name, value);
        this.#sink.record("rawLineElements", new Map(Object.entries(this.#listedLines)));
        this.#compare(totals, merged);
        this.#diagnoseOddities();
    }
    #openClass(element, place) {
        const path = element.attribute("filename");
        if (path === undefined || path === "")
            throw unexpected(place, "a class with a filename");
        this.#ledger.open(path);
        this.#classes++;
        this.#isInClass = true;
    }
    #line(element, place) {
        const line = (0,coverage_hits/* parseLine */.A)(element.attribute("number") ?? "");
        const hits = (0,coverage_hits/* parseHits */.KT)(element.attribute("hits") ?? "");
        if (line === undefined || hits === undefined)
            throw unexpected(place, "a line with its number and hits");
        if (hits < 0)
            this.#negativeHits++;
        this.#ledger.line(line, hits > 0);
        (0,measure/* countOne */.kT)(this.#listedLines, hits > 0);
        const text = element.attribute("condition-coverage");
        if (text !== undefined)
            this.#branches(line, text);
    }
    #branches(line, text) {
        const [, covered, total] = condition.exec(text) ?? [];
        const measure = { total: Number(total), covered: Number(covered) };
        if (measure.covered <= measure.total)
            this.#ledger.lineBranches(line, measure);
        else
            this.#unknownConditions++;
    }
    #compare(totals, merged) {
        if (this.#claims === undefined)
            return;
        const { totals: claimed, lineRate, branchRate } = this.#claims;
        (0,claims/* claimTotals */.I)(this.#sink, claimed, totals);
        claimRate(this.#sink, "lineRate", { reported: lineRate, ...merged.lines });
        claimRate(this.#sink, "branchRate", { reported: branchRate, ...merged.lineBranches });
    }
    #diagnoseOddities() {
        if (this.#negativeHits > 0) {
            const found = `found ${this.#negativeHits} below it; they count as never run`;
            this.#sink.diagnose("unknown-value", `expected hits of zero or more, ${found}`);
        }
        if (this.#unknownConditions > 0) {
            const found = `found ${this.#unknownConditions} others; their branches are not counted`;
            this.#sink.diagnose("unknown-value", `expected condition-coverage like "50% (1/2)", ${found}`);
        }
    }
}
function unexpected(place, expected) {
    return new fault/* ReportFault */.p("malformed", `expected ${expected}, found one without`, `line ${place.line()}`);
}

;// CONCATENATED MODULE: ./lib/formats/cobertura/read.js


function read(source, sink) {
    const report = new CoberturaReport(sink);
    (0,walk/* walkXml */.N)(source, report);
    report.finish();
}


/***/ })

};
