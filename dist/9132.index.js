export const id = 9132;
export const ids = [9132];
export const modules = {

/***/ 96341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
const longest = 2_000;
/** The part of a test case that says why it did not pass: trimmed, cut to a readable length, absent if empty. */
function messageOf(text) {
    const message = (text ?? "").trim().slice(0, longest);
    return message === "" ? {} : { message };
}


/***/ }),

/***/ 69132:
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
// EXTERNAL MODULE: ./lib/domain/tests/message.js
var message = __webpack_require__(96341);
;// CONCATENATED MODULE: ./lib/formats/ctrf/report.js

/** The five words of the specification; `other` is what a tool could not put under one of the first four. */
const statuses = ["passed", "failed", "skipped", "pending", "other"];
const outcomes = {
    passed: "passed",
    failed: "failed",
    skipped: "skipped",
    pending: "skipped",
    other: "error",
};
/** Counts the tests of a CTRF document and compares them with its summary. */
class CtrfReport {
    #sink;
    #byStatus = new Map();
    #tests = 0;
    #flaky = 0;
    #withRetries = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    test(test, at) {
        const status = this.#statusOf(test, at);
        const outcome = outcomes[status];
        const isRetried = hasRetries(test);
        this.#byStatus.set(status, this.#count(status) + 1);
        this.#tests++;
        if (test.flaky === true)
            this.#flaky++;
        if (isRetried)
            this.#withRetries++;
        this.#sink.test({
            suite: test.suite ?? test.filePath ?? "",
            name: test.name,
            outcome,
            isFlaky: outcome === "passed" && (test.flaky === true || isRetried),
            ...(0,message/* messageOf */.b)(test.message ?? (status === "other" ? test.rawStatus : undefined)),
        });
    }
    finish(summary) {
        this.#sink.record("tests", this.#tests);
        for (const status of statuses)
            this.#sink.record(status, this.#count(status));
        this.#sink.record("flaky", this.#flaky);
        this.#sink.record("withRetries", this.#withRetries);
        this.#sink.claim("tests", summary.tests, this.#tests);
        for (const status of statuses)
            this.#sink.claim(status, summary[status], this.#count(status));
        if (summary.flaky !== undefined)
            this.#sink.claim("flaky", summary.flaky, this.#flaky);
    }
    #statusOf({ status }, at) {
        const known = statuses.find((word) => word === status);
        if (known === undefined) {
            const found = JSON.stringify(status);
            this.#sink.diagnose("unknown-value", `expected one of ${statuses.join(", ")}, found ${found}`, at);
        }
        return known ?? "other";
    }
    #count(status) {
        return this.#byStatus.get(status) ?? 0;
    }
}
/** The specification calls a test flaky that passed after at least one retry, whatever its `flaky` says. */
function hasRetries(test) {
    return (test.retries ?? 0) > 0 || (test.retryAttempts ?? []).some(({ status }) => status === "failed");
}

;// CONCATENATED MODULE: ./lib/formats/ctrf/schema.js

const Attempt = shape/* object */.Ik({ status: shape/* optional */.lq(shape/* text */.Qq) });
const Test = shape/* object */.Ik({
    name: shape/* text */.Qq,
    status: shape/* text */.Qq,
    rawStatus: shape/* optional */.lq(shape/* text */.Qq),
    suite: shape/* optional */.lq(shape/* eitherKind */.Yi({
        // Before 1.0 one string, since then a path of names.
        string: shape/* text */.Qq,
        array: shape/* mapped */.CV(shape/* array */.YO(shape/* text */.Qq), (names) => names.join(" > ")),
    })),
    filePath: shape/* optional */.lq(shape/* text */.Qq),
    message: shape/* optional */.lq(shape/* text */.Qq),
    flaky: shape/* optional */.lq(shape/* boolean */.zM),
    retries: shape/* optional */.lq(shape/* count */.U9),
    retryAttempts: shape/* optional */.lq(shape/* array */.YO(Attempt)),
});
const Summary = shape/* object */.Ik({
    tests: shape/* count */.U9,
    passed: shape/* count */.U9,
    failed: shape/* count */.U9,
    skipped: shape/* count */.U9,
    pending: shape/* count */.U9,
    other: shape/* count */.U9,
    flaky: shape/* optional */.lq(shape/* count */.U9),
});
/** A CTRF document whose tests are handed to `visit` one by one. */
function Document(visit) {
    return shape/* object */.Ik({
        specVersion: shape/* optional */.lq(shape/* text */.Qq),
        results: shape/* object */.Ik({
            tool: shape/* object */.Ik({ name: shape/* text */.Qq, version: shape/* optional */.lq(shape/* label */.Pf) }),
            summary: Summary,
            tests: shape/* each */.__(Test, (test, index) => visit(test, `/results/tests/${index}`)),
        }),
    });
}

;// CONCATENATED MODULE: ./lib/formats/ctrf/read.js




function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const report = new CtrfReport(sink);
    const { specVersion, results } = (0,shape/* readDocument */.u0)(json, Document((test, at) => report.test(test, at)));
    if (specVersion !== undefined && !/^[01]\./.test(specVersion)) {
        const found = JSON.stringify(specVersion);
        sink.diagnose("unsupported-version", `expected CTRF 0.x or 1.x, found ${found}`, "/specVersion");
    }
    sink.tool({ name: results.tool.name, version: results.tool.version ?? null });
    report.finish(results.summary);
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
