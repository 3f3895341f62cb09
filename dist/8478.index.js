export const id = 8478;
export const ids = [8478];
export const modules = {

/***/ 48478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/domain/finding/purl.js
var purl = __webpack_require__(13753);
;// CONCATENATED MODULE: ./lib/domain/dependency/npm-product.js

const modules = "node_modules/";
/** Reads a `package-lock.json` of version 2 or 3; null: it is none, and says nothing about anything. */
function npmProduct(path, text) {
    const packages = packagesIn(text);
    if (packages === null)
        return null;
    const { name, version } = packages.get("") ?? {};
    const needed = [...packages].flatMap(([place, entry]) => purlOfEntry(place, entry) ?? []);
    const optional = [...packages.values()].filter(isOptional).length;
    return { path, root: purlOfProduct(name, version), packages: [...new Set(needed)].sort(), optional };
}
function packagesIn(text) {
    const lockfile = parse(text);
    const packages = isMapping(lockfile) ? lockfile["packages"] : undefined;
    if (!isMapping(packages))
        return null;
    const entries = Object.entries(packages).flatMap(([place, entry]) => isMapping(entry) ? [[place, entry]] : []);
    return entries.length === Object.keys(packages).length ? new Map(entries) : null;
}
function isOptional({ optional, devOptional }) {
    return optional === true || devOptional === true;
}
/** `dev`, `optional` and `devOptional` (one or the other) may be absent where the product runs. */
function purlOfEntry(place, entry) {
    const { version, name, link, dev, optional, devOptional } = entry;
    const isLeftOut = [link, dev, optional, devOptional].includes(true);
    if (isLeftOut || typeof version !== "string" || !place.includes(modules))
        return undefined;
    const installed = place.slice(place.lastIndexOf(modules) + modules.length);
    return (0,purl/* purlOfName */.Sh)("npm", typeof name === "string" ? name : installed, version);
}
function purlOfProduct(name, version) {
    if (typeof name !== "string" || name === "")
        return null;
    return (0,purl/* purlOfName */.Sh)("npm", name, typeof version === "string" ? version : undefined);
}
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/domain/dependency/lockfiles/npm.js

/** A `package-lock.json` of version 2 or 3. */
const read = ({ path, text }) => {
    const { root, packages, optional = 0 } = npmProduct(path, text) ?? {};
    return packages === undefined || root === undefined
        ? "expected lockfileVersion 2 or 3, found something else"
        : { root, packages, optional };
};


/***/ })

};
