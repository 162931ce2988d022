// Works on the text of a style sheet: what the CSSOM gives back of a parsed one has lost shorthands that hold a `var()`.

const COMMENT = /\/\*[\s\S]*?\*\//g;

/** The rules of a style sheet, one text each, blocks such as `@media` whole. Comments are left out. */
export function topLevelRules(css: string): string[] {
  const text = css.replace(COMMENT, '');
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quote !== '') {
      if (char === '\\') at += 1;
      else if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '{') depth += 1;
    else if (char === '}') {
      depth -= 1;
      if (depth > 0) continue;
      rules.push(text.slice(start, at + 1).trim());
      start = at + 1;
    }
  }
  return rules;
}

/**
 * Makes what a sheet says of its host important, in the order written, because `all` undoes what stands before it: otherwise
 * a page's rule for every element (`* { position: relative }`) would win. Custom properties have no rival in a page.
 */
export const hostRulesFirm = (rules: readonly string[]): string[] =>
  rules.map(rule => {
    if (!rule.startsWith(':host')) return rule;
    const open = rule.indexOf('{');
    const declarations = rule
      .slice(open + 1, -1)
      .split(';')
      .map(one => one.trim())
      .map(one => (one === '' || one.startsWith('--') || one.endsWith('!important') ? one : `${one} !important`));
    return `${rule.slice(0, open)}{${declarations.join(';')}}`;
  });
