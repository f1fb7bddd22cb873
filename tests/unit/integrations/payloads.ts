/** What somebody may try to have run or published by writing it into a text; `marker` is a file that running it makes. */
export const payloads = (marker: string): { name: string; text: string; told: string }[] => {
  const run = `process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(marker)}, '1')`;
  return [
    { name: 'export const', text: `export const x = (() => ${run})()`, told: 'ist Programmcode' },
    { name: 'export default', text: `export default () => ${run}`, told: 'ist Programmcode' },
    { name: 'import of a file of the machine', text: "import f from '/etc/hostname?url'", told: 'ist Programmcode' },
    { name: 'import of its words', text: "import f from '/etc/hostname?raw'", told: 'ist Programmcode' },
    { name: 'import of a style sheet', text: "import '/etc/hostname.css'", told: 'ist Programmcode' },
    { name: 'expression', text: `Ein Satz mit {${run}} darin.`, told: 'ist Programmcode' },
    { name: 'expression alone', text: `{(() => ${run})()}`, told: 'ist Programmcode' },
    { name: 'import()', text: "{await import('/etc/hostname')}", told: 'ist Programmcode' },
    { name: 'in a list', text: `- eins\n  - zwei {${run}}`, told: 'ist Programmcode' },
    { name: 'in a table', text: `| a |\n| - |\n| {${run}} |`, told: 'ist Programmcode' },
    { name: 'in a quotation', text: `> > {${run}}`, told: 'ist Programmcode' },
    { name: 'attribute', text: `<Note title={${run}}>x</Note>`, told: 'ist Programmcode' },
    { name: 'spread', text: `<Note {...${run}}>x</Note>`, told: 'ist Programmcode' },
    { name: 'script', text: '<script>alert(1)</script>', told: '„<script>“ ist Programmcode' },
    { name: 'onclick', text: '<Note onclick="alert(1)">x</Note>', told: 'führt Programmcode aus' },
    { name: 'set:html', text: '<Note set:html="x">x</Note>', told: 'Das Attribut „set:html“ gibt es an <Note> nicht' },
    { name: 'client:load', text: '<Note client:load>x</Note>', told: 'Das Attribut „client:load“' },
    { name: 'iframe', text: '<iframe src="https://x.example"></iframe>', told: 'ist HTML und im Text nicht erlaubt' },
    { name: 'javascript:', text: '[x](javascript:alert(1))', told: 'führt Programmcode aus' },
    { name: 'javascript: in disguise', text: '[x](java&Tab;script:alert(1))', told: 'nicht erlaubt' },
    { name: 'javascript: by reference', text: '[x][y]\n\n[y]: javascript:alert(1)', told: 'führt Programmcode aus' },
    { name: 'data:', text: '[x](data:text/html,x)', told: 'hat eine Form, die hier nicht erlaubt ist' },
    {
      name: 'picture from the machine',
      text: '![x](../../../../../etc/hostname?url)',
      told: 'kann nicht im Text stehen',
    },
    { name: 'HTML comment', text: '<!-- x -->', told: 'Ein Kommentar' },
  ];
};
