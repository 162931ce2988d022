import { type Plugin, parseAst } from 'vite';

const RULE_FILE = /[\\/]lib[\\/]engine[\\/]rules[\\/](?!index)[\w-]+\.ts$/;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Property extends Node {
  readonly key: { readonly name?: string };
  readonly value: Node & { readonly elements?: readonly (Node & { readonly value?: unknown })[] };
}

/**
 * Leaves out of the shipped rules what only tests and documents read: their source, `passes`, and all of `flags` but the first example
 * where it marks words; the options show that one.
 */
export function rulesWithoutExamples(): Plugin {
  return {
    name: 'afterward:rules-without-examples',
    transform(code, id) {
      if (!RULE_FILE.test(id)) return null;
      let shipped = code;
      // From the end, so that the places before it stay right.
      for (const property of topProperties(code).toReversed()) {
        const { start, end } = property.value;
        if (property.key.name === 'source') shipped = `${shipped.slice(0, start)}''${shipped.slice(end)}`;
        if (property.key.name === 'passes') shipped = `${shipped.slice(0, start)}[]${shipped.slice(end)}`;
        if (property.key.name === 'flags')
          shipped = `${shipped.slice(0, start)}[${firstShown(property, code)}]${shipped.slice(end)}`;
      }
      return { code: shipped, map: null };
    },
  };
}

function firstShown({ value }: Property, code: string): string {
  const first = value.elements?.[0];
  return first && /\[\[.+?\]\]/.test(String(first.value)) ? code.slice(first.start, first.end) : '';
}

/** The properties of the object that is handed to `defineRule` or to a kind of rule, in order. */
function topProperties(code: string): Property[] {
  const found: Property[] = [];
  for (const statement of parseAst(code, { lang: 'ts' }).body) {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : null;
    if (declared?.type !== 'VariableDeclaration') continue;
    for (const { init } of declared.declarations) {
      const argument = init?.type === 'CallExpression' ? init.arguments[0] : undefined;
      if (argument?.type === 'ObjectExpression') found.push(...(argument.properties as unknown as Property[]));
    }
  }
  return found;
}
