// Names, placeholders and comparison: the small language of tests/sdk/SCENARIOS.md.

const kinds = {
  any: ".+",
  uuid: "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
  handle: "[A-Za-z0-9+/=_-]{20,}",
  digits: "[0-9]+",
  sequence: "[0-9]{20}",
  count: "[0-9]+",
  time: "[0-9]+(\\.[0-9]+)?",
};
const placeholder = new RegExp(`^<(${Object.keys(kinds).join("|")})(?::([\\w.-]+))?>$`);

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isRepeat = (value) => isObject(value) && Object.keys(value).length === 1 && "<repeat>" in value;

// The value with every ${name} replaced and every {"<repeat>": [text, times]} written out.
export function filled(value, names) {
  if (typeof value === "string") {
    return value.replace(/\$\{([\w.-]+)\}/g, (_, name) => {
      if (!(name in names)) throw new Error(`nothing is called ${name}`);
      return names[name];
    });
  }
  if (Array.isArray(value)) return value.map((item) => filled(item, names));
  if (isRepeat(value)) return value["<repeat>"][0].repeat(value["<repeat>"][1]);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item, names)]));
}

// Every place where actual is not what was expected; binds the names of placeholders as it goes.
export function differences(expected, actual, names, at = "answer") {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) {
      return [`${at}: expected ${expected.length} items, got ${shown(actual)}`];
    }
    return expected.flatMap((item, index) => differences(item, actual[index], names, `${at}[${index}]`));
  }
  if (isObject(expected) && !isRepeat(expected)) return objectDifferences(expected, actual, names, at);
  const found = typeof expected === "string" && expected.match(placeholder);
  if (found) return placeholderDifferences(found[1], found[2], actual, names, at);
  const wanted = filled(expected, names);
  return wanted === actual ? [] : [`${at}: expected ${shown(wanted)}, got ${shown(actual)}`];
}

function objectDifferences(expected, actual, names, at) {
  if (!isObject(actual)) return [`${at}: expected an object, got ${shown(actual)}`];
  const lines = [];
  for (const key of Object.keys(expected)) {
    if (key in actual) lines.push(...differences(expected[key], actual[key], names, `${at}.${key}`));
    else lines.push(`${at}.${key}: missing`);
  }
  for (const key of Object.keys(actual)) {
    if (!(key in expected)) lines.push(`${at}.${key}: not expected, got ${shown(actual[key])}`);
  }
  return lines;
}

function placeholderDifferences(kind, name, actual, names, at) {
  if (name in names && names[name] !== actual) {
    return [`${at}: expected ${name} = ${shown(names[name])} again, got ${shown(actual)}`];
  }
  if (kind !== "any" && !new RegExp(`^${kinds[kind]}$`).test(String(actual))) {
    return [`${at}: expected <${kind}>, got ${shown(actual)}`];
  }
  if (name) names[name] = actual;
  return [];
}

export function shown(value) {
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= 300 ? text : `${text.slice(0, 200)}... (${text.length} characters)`;
}
