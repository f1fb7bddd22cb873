import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { expectNone, faultsAt } from '../browser/faults.ts';
import { pagesToRead } from './walk.ts';

test('the markup of every page is valid by the standard', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  const pages = await pagesToRead();
  const faults = pages.flatMap(({ path, html }) =>
    validator
      .validateStringSync(html)
      .results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${path} ${ruleId}: ${message} (${selector})`),
      ),
  );
  expect(faults).toEqual([]);
});

test('a value and its date stay two words when they are copied', async () => {
  const pages = await pagesToRead();
  const touching = /.{0,20}[^\s>]<a class="mark"/;
  expectNone(pages.flatMap(({ path, html }) => faultsAt(path, [touching.exec(html)?.[0]])));
});
