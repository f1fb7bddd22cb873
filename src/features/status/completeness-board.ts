import { type Html, html as element, joined } from '../../locales/html.ts';
import { type Completeness, shareOf } from './completeness.ts';

/** The completeness of all profiles as a part of the status board; `titleOf` names an entry by its key. */
export function completenessBoard(profiles: readonly Completeness[], titleOf: (key: string) => string): Html {
  if (profiles.length === 0) return element``;
  return element`<section class="profiles"><h2>Wonach Investoren fragen</h2>
<p class="quiet">Wie viel davon jedes Profil sagt; was überfällig ist, zählt nicht. Das am meisten Gefragte steht zuerst.</p>
<ul>${joined(
    profiles.map((profile) => item(profile, titleOf(profile.key))),
    '\n',
  )}</ul></section>`;
}

function item(profile: Completeness, title: string): Html {
  const { key, stated, wanted, missing } = profile;
  const share = shareOf(profile);
  const name = element`${title} <span class="quiet">${key}</span>`;
  const bar = element`<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><path class="all" d="M0 2H100"/><path d="M0 2H${share}"/></svg>`;
  const lacks = missing.map(({ name, write }) => element`<li>${name} <code>${write}</code></li>`);
  const count = missing.length === 1 ? 'eine Angabe fehlt' : `${missing.length} Angaben fehlen`;
  const details = missing.length > 0 ? element`<details><summary>${count}</summary><ol>${lacks}</ol></details>` : '';
  return element`<li><p><b>${name}</b> <span>${stated} von ${wanted}, ${share}\u00A0%</span></p>${bar}${details}</li>`;
}
