export const id = 3046;
export const ids = [3046];
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

/***/ 93046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/domain/coverage/measure.js
var measure = __webpack_require__(10143);
// EXTERNAL MODULE: ./lib/syntax/json/cursor.js + 5 modules
var cursor = __webpack_require__(50848);
// EXTERNAL MODULE: ./lib/syntax/json/shape.js + 1 modules
var shape = __webpack_require__(69879);
;// CONCATENATED MODULE: ./lib/formats/istanbul-final/file.js

function noCounts() {
    return { lines: (0,measure/* noCount */.dy)(), statements: (0,measure/* noCount */.dy)(), functions: (0,measure/* noCount */.dy)(), branches: (0,measure/* noCount */.dy)() };
}
/** Counts a file by Istanbul's rule: a line counts where a statement starts, and ran if any of them did. */
function countFile(file) {
    const counts = noCounts();
    const lines = new Map();
    for (const [id, line] of file.statementMap) {
        const isHit = file.s.get(id) === true;
        (0,measure/* countOne */.kT)(counts.statements, isHit);
        lines.set(line, isHit || lines.get(line) === true);
    }
    for (const isHit of lines.values())
        (0,measure/* countOne */.kT)(counts.lines, isHit);
    for (const id of file.fnMap.keys())
        (0,measure/* countOne */.kT)(counts.functions, file.f.get(id) === true);
    for (const branches of file.b.values()) {
        for (const isHit of branches)
            (0,measure/* countOne */.kT)(counts.branches, isHit);
    }
    return counts;
}
/** Says what does not belong together: the key and the path, or hits and what the maps list; undefined if all does. */
function findMismatch(path, file) {
    if (file.path !== path)
        return `expected the path to be the key, found ${JSON.stringify(file.path)}`;
    if (!haveSameIds(file.statementMap, file.s))
        return 'expected "s" and "statementMap" to have the same ids';
    if (!haveSameIds(file.fnMap, file.f))
        return 'expected "f" and "fnMap" to have the same ids';
    if (!haveSameIds(file.branchMap, file.b))
        return 'expected "b" and "branchMap" to have the same ids';
    for (const [id, locations] of file.branchMap) {
        const hits = file.b.get(id)?.length ?? 0;
        if (hits < locations)
            return `expected hits of ${locations} branches in ${JSON.stringify(id)}, found ${hits}`;
    }
    return undefined;
}
function haveSameIds(map, hits) {
    return map.size === hits.size && [...map.keys()].every((id) => hits.has(id));
}

// EXTERNAL MODULE: ./lib/domain/coverage/hits.js
var hits = __webpack_require__(29269);
;// CONCATENATED MODULE: ./lib/formats/istanbul-final/schema.js


/** Whether something ran. */
const Hits = {
    read(json) {
        const hits = shape/* number */.ai.read(json);
        if (hits < 0)
            throw json.fault("malformed", `expected hits of zero or more, found ${hits}`);
        return hits > 0;
    },
};
const Line = {
    read(json) {
        const line = shape/* count */.U9.read(json);
        if (line > hits/* highestLine */.PD)
            throw json.fault("malformed", `expected a line up to ${hits/* highestLine */.PD}, found ${line}`);
        return line;
    },
};
const StartLine = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ start: (0,shape/* object */.Ik)({ line: Line }) }), ({ start }) => start.line);
const LocationCount = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ locations: (0,shape/* optional */.lq)((0,shape/* each */.__)(shape/* present */.Eb, () => undefined)) }), ({ locations }) => locations ?? 0);
/** One file of a coverage map (`FileCoverageData` of istanbul-lib-coverage): maps say what there is, by id. */
const FileData = (0,shape/* object */.Ik)({
    path: shape/* text */.Qq,
    statementMap: (0,shape/* mapOf */.A7)(StartLine),
    s: (0,shape/* mapOf */.A7)(Hits),
    fnMap: (0,shape/* mapOf */.A7)(shape/* present */.Eb),
    f: (0,shape/* mapOf */.A7)(Hits),
    branchMap: (0,shape/* mapOf */.A7)(LocationCount),
    b: (0,shape/* mapOf */.A7)((0,shape/* array */.YO)(Hits)),
});

;// CONCATENATED MODULE: ./lib/formats/istanbul-final/read.js





function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const counted = noCounts();
    const files = (0,shape/* readDocument */.u0)(json, (0,shape/* entries */.jO)(FileData, (path, file) => {
        const mismatch = findMismatch(path, file);
        if (mismatch !== undefined)
            throw json.fault("malformed", mismatch);
        const counts = countFile(file);
        (0,measure/* addTo */.DN)(counted.lines, counts.lines);
        (0,measure/* addTo */.DN)(counted.statements, counts.statements);
        (0,measure/* addTo */.DN)(counted.functions, counts.functions);
        (0,measure/* addTo */.DN)(counted.branches, counts.branches);
        sink.fileCoverage({ path, ...counts.lines });
    }));
    const totals = totalsOf(counted);
    sink.coverage(totals);
    sink.record("files", files);
    for (const [name, value] of Object.entries(totals))
        sink.record(name, value);
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


/***/ })

};
