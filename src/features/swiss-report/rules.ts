/** What stands at a changed word, and what it means to somebody who proof-reads the Swiss text. */
export const rules = {
  A: 'Ein Wort der Klasse A: In der Schweiz heißt dasselbe anders, bei gleicher Bedeutung und gleichem Geschlecht.',
  'LOC-10':
    'Zahlen haben die Schweizer Form: ein ’ gliedert Tausender ab fünf Ziffern, ein Punkt trennt die Dezimalstellen.',
  'LOC-13': 'Bei Beträgen steht die Währung vor der Zahl (EUR 100’000), und Milliarden heißen Mia.',
  'LOC-20': 'In der Schweiz schreibt man ss statt ß; nur amtliche Namen behalten es.',
  'LOC-23': 'Ohne ß wird daraus ein anderes Wort (Maße, Masse): bitte den Satz umformulieren.',
  'LOC-24': 'Anführungszeichen sind «…» und ‹…›, ohne Leerzeichen innen.',
  H: 'Ein Wort der Klasse H: In der Schweiz sagt man es oft anders; ob hier auch, entscheidet ein Mensch.',
  F: 'Ein falscher Freund (Klasse F): In der Schweiz versteht man darunter etwas anderes.',
  N: 'Ein deutscher Begriff ohne Gegenstück (Klasse N): Er bleibt und wird erklärt.',
  'swiss.yaml': 'Diesen Satz hat jemand für die Schweiz geschrieben; keine Regel ändert ihn.',
} as const;

export type Rule = keyof typeof rules;

export const ruleNames = Object.keys(rules) as Rule[];
