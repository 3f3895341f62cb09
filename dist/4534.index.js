export const id = 4534;
export const ids = [4534];
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

/***/ 10143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ addTo),
/* harmony export */   dy: () => (/* binding */ noCount),
/* harmony export */   kT: () => (/* binding */ countOne)
/* harmony export */ });
function noCount() {
    return { total: 0, covered: 0 };
}
/** Adds one more thing. */
function countOne(count, isCovered) {
    count.total++;
    if (isCovered)
        count.covered++;
}
/** Adds what was measured elsewhere. */
function addTo(count, measure) {
    count.total += measure.total;
    count.covered += measure.covered;
}


/***/ }),

/***/ 64534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/domain/coverage/claims.js
var claims = __webpack_require__(7142);
// EXTERNAL MODULE: ./lib/domain/coverage/measure.js
var measure = __webpack_require__(10143);
// EXTERNAL MODULE: ./lib/syntax/json/cursor.js + 5 modules
var cursor = __webpack_require__(50848);
// EXTERNAL MODULE: ./lib/syntax/json/shape.js + 1 modules
var shape = __webpack_require__(69879);
;// CONCATENATED MODULE: ./lib/formats/istanbul-summary/schema.js

/** Istanbul writes "Unknown" where there is nothing to divide by. */
const Percentage = (0,shape/* eitherKind */.Yi)({ number: shape/* number */.ai, string: shape/* text */.Qq });
const Pair = (0,shape/* object */.Ik)({ total: shape/* count */.U9, covered: shape/* count */.U9, pct: Percentage });
/** One measure of one file, or of all of them. */
const Metric = {
    read(json) {
        const metric = Pair.read(json);
        if (metric.covered > metric.total) {
            const found = `found ${metric.covered} of ${metric.total}`;
            throw json.fault("malformed", `expected no more covered than there are, ${found}`);
        }
        return metric;
    },
};
/** What a summary says about one file, or about all of them. */
const Summary = (0,shape/* object */.Ik)({
    lines: Metric,
    statements: Metric,
    functions: Metric,
    branches: Metric,
});
/** The measures of a summary; `branchesTrue` of some versions measures nothing. */
const metricNames = ["lines", "statements", "functions", "branches"];

;// CONCATENATED MODULE: ./lib/formats/istanbul-summary/read.js





/** The key that sums up all files; every other one is a path. */
const totalKey = "total";
/** Files count; what Istanbul writes as their total is a claim about them. */
function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const counted = { lines: (0,measure/* noCount */.dy)(), statements: (0,measure/* noCount */.dy)(), functions: (0,measure/* noCount */.dy)(), branches: (0,measure/* noCount */.dy)() };
    let claimed;
    const keys = (0,shape/* readDocument */.u0)(json, (0,shape/* entries */.jO)(Summary, (key, summary) => {
        if (key === totalKey) {
            claimed = summary;
            return;
        }
        for (const name of metricNames)
            (0,measure/* addTo */.DN)(counted[name], summary[name]);
        sink.fileCoverage({ path: key, total: summary.lines.total, covered: summary.lines.covered });
    }));
    if (claimed === undefined)
        throw json.fault("malformed", `expected the key "${totalKey}", found none`);
    tellTotals(sink, { files: keys - 1, counted: totalsOf(counted), claimed });
}
function tellTotals(sink, { files, counted, claimed }) {
    sink.coverage(counted);
    sink.record("files", files);
    for (const [name, value] of Object.entries(counted))
        sink.record(name, value);
    sink.record("reportedPct", percentagesOf(claimed));
    (0,claims/* claimTotals */.I)(sink, totalsOf(claimed), counted);
}
function totalsOf({ lines, statements, functions, branches }) {
    return {
        linesTotal: lines.total,
        linesCovered: lines.covered,
        statementsTotal: statements.total,
        statementsCovered: statements.covered,
        functionsTotal: functions.total,
        functionsCovered: functions.covered,
        branchesTotal: branches.total,
        branchesCovered: branches.covered,
    };
}
/** The percentages as reported; they are shown, never judged. */
function percentagesOf(summary) {
    const percentages = new Map();
    for (const name of metricNames) {
        const { pct } = summary[name];
        if (typeof pct === "number")
            percentages.set(name, pct);
    }
    return percentages;
}


/***/ })

};
