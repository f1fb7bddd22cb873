import { addOrganisation, addSite, addSource, addStory } from './additions.ts';
import {
  changePopulation,
  confirmOffer,
  publishAddress,
  removeStory,
  renameSlug,
  retireCode,
  settleFair,
  swissSentence,
} from './changes.ts';
import type { Desk } from './files.ts';

/** What an editor does on a day: in files, as the guide for editors says, with what the region has. */
export interface Edit {
  name: string;
  /** Says what was done; undefined where the region has nothing to do it with. */
  make: (desk: Desk) => string | undefined;
}

/** Twelve, one upon the other. */
export const edits: Edit[] = [
  { name: 'settle a fair', make: settleFair },
  { name: 'retire a code, with a successor', make: retireCode },
  { name: 'remove a story and its links', make: removeStory },
  { name: 'rename a slug', make: renameSlug },
  { name: 'change a population', make: changePopulation },
  { name: 'add a site', make: addSite },
  { name: 'add a story', make: addStory },
  { name: 'add a source', make: addSource },
  { name: 'write a Swiss sentence', make: swissSentence },
  { name: 'add an organisation', make: addOrganisation },
  { name: 'confirm an offer', make: confirmOffer },
  { name: 'publish the address', make: publishAddress },
];
