import { definedIds, idsIn } from './requirement-ids.js';

/**
 * Refuses the id of a requirement, in a comment or a string, that `docs/requirements.md` does not define.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const definedRequirements = {
  meta: {
    type: 'problem',
    messages: {
      unknown: 'There is no requirement {{ id }}. → Cite one that docs/requirements.md defines, or define it there.',
    },
  },
  create(context) {
    const { sourceCode } = context;
    const defined = new Set(definedIds());

    function examine({ range: [start, end] }, kind) {
      for (const { id, at } of idsIn(sourceCode.text.slice(start, end), kind)) {
        if (defined.has(id)) continue;
        const from = sourceCode.getLocFromIndex(start + at);
        const to = sourceCode.getLocFromIndex(start + at + id.length);
        context.report({ loc: { start: from, end: to }, messageId: 'unknown', data: { id } });
      }
    }

    return {
      Program: () => sourceCode.getAllComments().forEach((comment) => examine(comment, 'comment')),
      Literal(node) {
        if (typeof node.value === 'string') examine(node, kindOf(node, sourceCode));
      },
      TemplateLiteral(node) {
        for (const part of node.quasis) examine(part, kindOf(node, sourceCode));
      },
      // In the markup of an .astro file, and in its style and script, which are one text each.
      AstroHTMLComment: (node) => examine(node, 'comment'),
      AstroRawText: (node) => examine(node, 'string'),
      JSXText: (node) => examine(node, 'string'),
    };
  },
};

/** Keys whose text names a rule, or a test of a table. */
const naming = ['id', 'rule', 'promise'];

/** A test is named by what `describe`, `it` and `test` are told first, an expectation by what it is told behind its value. */
function kindOf(node, sourceCode) {
  const { parent } = node;
  if (parent.type === 'Property') {
    return parent.value === node && naming.includes(sourceCode.getText(parent.key)) ? 'name' : 'string';
  }
  if (parent.type !== 'CallExpression') return 'string';
  const called = sourceCode.getText(parent.callee);
  const place = parent.arguments.findIndex((argument) => argument === node);
  return (place === 0 && /^(?:describe|it|test)\b/.test(called)) || (place === 1 && called === 'expect')
    ? 'name'
    : 'string';
}
