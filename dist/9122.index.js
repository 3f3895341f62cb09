export const id = 9122;
export const ids = [9122];
export const modules = {

/***/ 29122:
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
// EXTERNAL MODULE: ./lib/formats/openvex/context.js
var context = __webpack_require__(41043);
;// CONCATENATED MODULE: ./lib/formats/openvex/report.js
const statuses = new Map([
    ["not_affected", "not_affected"],
    ["affected", "affected"],
    ["fixed", "fixed"],
    ["under_investigation", "under_investigation"],
]);
/** Hands over the statements of an OpenVEX document, one for each product, and counts them. */
class StatementList {
    #sink;
    #documentTime;
    #byStatus = new Map();
    #byJustification = new Map();
    #statements = 0;
    #products = 0;
    constructor(sink, documentTime) {
        this.#sink = sink;
        this.#documentTime = documentTime;
    }
    add(statement, at) {
        const products = statement.products ?? [];
        this.#statements++;
        this.#products += products.length;
        increment(this.#byStatus, statement.status);
        if (statement.justification !== undefined)
            increment(this.#byJustification, statement.justification);
        const status = this.#statusOf(statement, at);
        for (const product of products.length > 0 ? products : [wholeDocument]) {
            this.#sink.vex(this.#statementOn(product, statement, status));
        }
    }
    finish() {
        this.#sink.record("statements", this.#statements);
        this.#sink.record("byStatus", this.#byStatus);
        this.#sink.record("byJustification", this.#byJustification);
        this.#sink.record("products", this.#products);
        if (this.#statements === 0) {
            this.#sink.diagnose("no-records", "expected at least one statement, found none", "/statements");
        }
    }
    #statementOn(product, statement, status) {
        const { vulnerability, justification } = statement;
        const subcomponents = [...product.subcomponents, ...(statement.subcomponents ?? []).flat()];
        const timestamp = statement.timestamp ?? this.#documentTime;
        return {
            vulnerability: vulnerability.name,
            aliases: vulnerability.aliases,
            products: product.ids,
            ...(subcomponents.length > 0 && { subcomponents }),
            status,
            ...(justification !== undefined && { justification }),
            ...(timestamp !== undefined && { timestamp }),
        };
    }
    /** A word that the specification does not have clears nothing. */
    #statusOf({ status }, at) {
        const known = statuses.get(status);
        if (known !== undefined)
            return known;
        const expected = [...statuses.keys()].join(", ");
        this.#sink.diagnose("unknown-value", `expected one of ${expected}, found ${JSON.stringify(status)}`, at);
        return "affected";
    }
}
/** A statement may leave its products to the document that embeds it; then it names none. */
const wholeDocument = { ids: [], subcomponents: [] };
function increment(counts, name) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
}

;// CONCATENATED MODULE: ./lib/formats/openvex/schema.js

const names = shape/* array */.YO(shape/* text */.Qq);
/** Since 0.2.0 an object with the name; before that the name itself. */
const Vulnerability = shape/* eitherKind */.Yi({
    string: shape/* mapped */.CV(shape/* text */.Qq, (name) => ({ name, aliases: [] })),
    object: shape/* mapped */.CV(shape/* object */.Ik({ "@id": shape/* optional */.lq(shape/* text */.Qq), name: shape/* optional */.lq(shape/* text */.Qq), aliases: shape/* optional */.lq(names) }), ({ "@id": id, name, aliases }) => ({ name: name ?? id ?? "", aliases: aliases ?? [] })),
});
const Identifiers = shape/* object */.Ik({
    purl: shape/* optional */.lq(shape/* text */.Qq),
    cpe23: shape/* optional */.lq(shape/* text */.Qq),
    cpe22: shape/* optional */.lq(shape/* text */.Qq),
});
/** Every identifier of one product or subcomponent. Since 0.2.0 an object; before that the identifier itself. */
const Identity = shape/* eitherKind */.Yi({
    string: shape/* mapped */.CV(shape/* text */.Qq, (id) => [id]),
    object: shape/* mapped */.CV(shape/* object */.Ik({ "@id": shape/* optional */.lq(shape/* text */.Qq), identifiers: shape/* optional */.lq(Identifiers) }), ({ "@id": id, identifiers }) => unique([id, identifiers?.purl, identifiers?.cpe23, identifiers?.cpe22])),
});
/** Subcomponents stand in each product since 0.2.0, and beside the products before that. */
const Product = shape/* eitherKind */.Yi({
    string: shape/* mapped */.CV(shape/* text */.Qq, (id) => ({
        ids: [id],
        subcomponents: [],
    })),
    object: shape/* mapped */.CV(shape/* object */.Ik({
        "@id": shape/* optional */.lq(shape/* text */.Qq),
        identifiers: shape/* optional */.lq(Identifiers),
        subcomponents: shape/* optional */.lq(shape/* array */.YO(Identity)),
    }), ({ "@id": id, identifiers, subcomponents }) => ({
        ids: unique([id, identifiers?.purl, identifiers?.cpe23, identifiers?.cpe22]),
        subcomponents: (subcomponents ?? []).flat(),
    })),
});
const Statement = shape/* object */.Ik({
    vulnerability: Vulnerability,
    products: shape/* optional */.lq(shape/* array */.YO(Product)),
    subcomponents: shape/* optional */.lq(shape/* array */.YO(Identity)),
    status: shape/* text */.Qq,
    justification: shape/* optional */.lq(shape/* text */.Qq),
    timestamp: shape/* optional */.lq(shape/* text */.Qq),
});
const Document = shape/* object */.Ik({
    "@context": shape/* eitherKind */.Yi({ string: shape/* text */.Qq, array: shape/* mapped */.CV(shape/* firstOf */.Ku(shape/* text */.Qq), (first) => first ?? "") }),
    timestamp: shape/* optional */.lq(shape/* text */.Qq),
    statements: shape/* bookmarked */.GW,
});
function unique(ids) {
    return [...new Set(ids.filter((id) => id !== undefined))];
}

;// CONCATENATED MODULE: ./lib/formats/openvex/read.js





const knownContexts = new Set(["", "/", "/v0.0.1", "/v0.2.0"].map((version) => context/* namespace */.M + version));
/** Statements inherit the document's time, which may stand behind them: hence they are read last. */
function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const { "@context": context, timestamp, statements } = (0,shape/* readDocument */.u0)(json, Document);
    if (!knownContexts.has(context)) {
        const found = JSON.stringify(context);
        sink.diagnose("unsupported-version", `expected OpenVEX 0.2.0 or 0.0.x, found ${found}`, "/@context");
    }
    const list = new StatementList(sink, timestamp);
    json.revisit(statements, () => {
        (0,shape/* each */.__)(Statement, (statement, index) => list.add(statement, `/statements/${index}`)).read(json);
    });
    list.finish();
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
