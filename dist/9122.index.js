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


/***/ })

};
