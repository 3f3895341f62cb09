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


/***/ }),

/***/ 69879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YO: () => (/* binding */ array),
  GW: () => (/* binding */ bookmarked),
  zM: () => (/* binding */ shape_boolean),
  U9: () => (/* binding */ count),
  __: () => (/* binding */ each),
  Yi: () => (/* binding */ eitherKind),
  jO: () => (/* binding */ entries),
  Kb: () => (/* binding */ excerpt),
  Ku: () => (/* binding */ firstOf),
  Pf: () => (/* binding */ label),
  A7: () => (/* binding */ mapOf),
  CV: () => (/* binding */ mapped),
  ai: () => (/* binding */ number),
  Ik: () => (/* binding */ object),
  lq: () => (/* binding */ optional),
  Eb: () => (/* binding */ present),
  u0: () => (/* binding */ readDocument),
  bv: () => (/* binding */ readStream),
  Qq: () => (/* binding */ shape_text),
  Vm: () => (/* binding */ word)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/syntax/json/keys.js
const mostKeys = 64;
const longestKey = 64;
const printable = /^[ !#-[\]-~]*$/;
/**
 * Remembers in which order the objects of one shape had their keys: programs write them in the same order each
 * time, so that the next key can be compared instead of decoded.
 */
class KeyOrder {
    #known = [];
    /** What the key at a place was the last time. */
    at(place) {
        return this.#known[place];
    }
    learn(place, key) {
        if (place >= mostKeys || key.length > longestKey || !printable.test(key))
            return;
        this.#known[place] = { key, quoted: Buffer.from(`"${key}"`) };
    }
}

;// CONCATENATED MODULE: ./lib/syntax/json/shape.js


/** What was seen is kept in the bits of one number. */
const mostFields = 31;
const shape_text = { read: (json) => json.text() };
/** A string of a small vocabulary, such as ids and levels: each is decoded once. */
const word = { read: (json) => json.word() };
const number = { read: (json) => json.number() };
const shape_boolean = { read: (json) => json.boolean() };
/** The beginning of a string that may be long. */
function excerpt(mostBytes) {
    return { read: (json) => json.excerpt(mostBytes) };
}
/** A whole number of zero or more: counts, lines, indices. */
const count = {
    read(json) {
        const value = json.number();
        if (!Number.isSafeInteger(value) || value < 0)
            throw json.fault("malformed", `expected a count, found ${value}`);
        return value;
    },
};
/** A string, or a number written as one: tools differ on ids, versions and scores. */
const label = {
    read: (json) => (json.kind() === "number" ? String(json.number()) : json.text()),
};
/** Skips the value; for keys whose presence alone matters. */
const present = {
    read(json) {
        json.skip();
        return true;
    },
};
/** Skips the value and marks it for `JsonCursor.revisit`: errors found there name its own place. */
const bookmarked = {
    read(json) {
        const bookmark = json.bookmark();
        json.skip();
        return bookmark;
    },
};
/** A key that may be absent or null. */
function optional(shape) {
    return { isOptional: true, read: (json) => (json.takeNull() ? undefined : shape.read(json)) };
}
/** An object with the named keys; all others are skipped. */
function object(fields) {
    const names = Object.keys(fields);
    const places = new Map(names.map((name, place) => [name, place]));
    const shapes = names.map((name) => fields[name]);
    if (names.length > mostFields)
        throw new errors/* InternalError */.Gd("bug", `a shape has more than ${mostFields} keys`);
    const required = shapes.reduce((bits, shape, place) => (shape.isOptional ? bits : bits | (1 << place)), 0);
    const blank = Object.fromEntries(names.map((name) => [name, undefined]));
    const order = new KeyOrder();
    return {
        read(json) {
            const result = { ...blank };
            let seen = 0;
            json.enterObject();
            let at = 0;
            for (let key = json.nextKey(order, 0); key !== undefined; key = json.nextKey(order, ++at)) {
                const place = places.get(key);
                if (place === undefined)
                    json.skip();
                else {
                    seen = once(json, key, seen, 1 << place);
                    result[key] = shapes[place].read(json);
                }
            }
            if ((seen & required) !== required)
                throw missing(json, names, required & ~seen);
            return result;
        },
    };
}
/** Adds a key to those that were seen. */
function once(json, key, seen, bit) {
    if ((seen & bit) !== 0)
        throw json.fault("duplicate-key", `expected the key "${key}" once`);
    return seen | bit;
}
function missing(json, names, places) {
    const name = names.find((_, place) => (places & (1 << place)) !== 0);
    return json.fault("malformed", `expected the key "${name}", found an object without it`);
}
/** An array that is kept whole. For arrays that grow with the report use `each`. */
function array(element) {
    return {
        read(json) {
            const elements = [];
            json.array(() => elements.push(element.read(json)));
            return elements;
        },
    };
}
/** The first element of an array; the others are skipped. */
function firstOf(element) {
    return {
        read(json) {
            let first;
            json.array((index) => {
                if (index === 0)
                    first = element.read(json);
                else
                    json.skip();
            });
            return first;
        },
    };
}
/** Hands each element to `visit` and keeps none; yields how many there were. */
function each(element, visit) {
    return {
        read(json) {
            let total = 0;
            json.array((index) => {
                visit(element.read(json), index);
                total++;
            });
            return total;
        },
    };
}
/** An object used as a map; hands each entry to `visit` and yields how many there were. */
function entries(value, visit) {
    return {
        read(json) {
            const seen = new Set();
            json.object((key) => {
                if (seen.has(key))
                    throw json.fault("duplicate-key", `expected the key ${JSON.stringify(key)} once`);
                seen.add(key);
                visit(key, value.read(json));
            });
            return seen.size;
        },
    };
}
/** An object used as a map, kept whole. */
function mapOf(value) {
    return {
        read(json) {
            const map = new Map();
            entries(value, (key, entry) => map.set(key, entry)).read(json);
            return map;
        },
    };
}
/** Reads by the kind of the value, where a tool writes one thing in two ways. */
function eitherKind(shapes) {
    return {
        read(json) {
            const kind = json.kind();
            const shape = kind === "null" || kind === "end" ? undefined : shapes[kind];
            if (shape === undefined)
                throw json.unexpected(`one of: ${Object.keys(shapes).join(", ")}`);
            return shape.read(json);
        },
    };
}
/** Turns what a shape reads into a domain value; a `ReportFault` from `into` gets the pointer it happened at. */
function mapped(shape, into) {
    return { ...shape, read: (json) => into(shape.read(json)) };
}
/** Reads a whole document: one value and nothing behind it. */
function readDocument(json, shape) {
    const value = shape.read(json);
    json.finish();
    return value;
}
/** Reads a stream of values (NDJSON, or objects written one after the other); yields how many there were. */
function readStream(json, shape, visit) {
    let total = 0;
    for (; json.kind() !== "end"; total++)
        visit(shape.read(json));
    return total;
}


/***/ })

};
