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
