import type { Issue } from '../../schemas/issue.ts';

/** Characters of a path that Windows still takes where somebody unpacks into a folder of their own. */
const longest = 180;

/** What would get lost or in each other's way on a stick: FAT and APFS know no capitals, Windows no `?` and no long path. */
export function portableNameIssues(files: Iterable<string>): Issue[] {
  const bySmallName = Map.groupBy(files, (file) => file.normalize('NFC').toLowerCase());
  return [...bySmallName.values()].flatMap((same) => {
    const [file = ''] = same;
    return [
      ...(same.length > 1 ? [`„${same.join('“ und „')}“ sind auf einem Stick ein und dieselbe Datei.`] : []),
      ...(/[<>:"|?*\\\p{Cc}]|[. ](\/|$)/u.test(file) ? [`„${file}“ ist für Windows kein Name.`] : []),
      ...(reserved.test(file) ? [`„${file}“ heißt wie ein Gerät; Windows legt so etwas nicht an.`] : []),
      ...(file.length > longest ? [`„${file}“ ist mit ${file.length} Zeichen zu lang; erlaubt sind ${longest}.`] : []),
    ].map((problem) => ({ file, problem }));
  });
}

const reserved = /(^|\/)(con|prn|aux|nul|com\d|lpt\d)(\.[^/]*)?(\/|$)/i;
