import { describe, expect, it } from 'vitest';
import { emailsMeant } from '../../../src/schemas/messages/email-meant.ts';
import { keyMeant } from '../../../src/schemas/messages/key-meant.ts';
import { isLanguage, languageMeant } from '../../../src/schemas/messages/language-meant.ts';
import { positionMeant } from '../../../src/schemas/messages/position-meant.ts';
import { timeMeant } from '../../../src/schemas/messages/time-meant.ts';

describe('a time of day', () => {
  it.each([
    ['9', '09:00'],
    ['9 Uhr', '09:00'],
    ['9 Uhr 30', '09:30'],
    ['09.30', '09:30'],
    ['9h30', '09:30'],
    ['0930', '09:30'],
    ['9:00:00', '09:00'],
    ['5 pm', '17:00'],
    ['12 a.m.', '00:00'],
    ['24:00', '23:59'],
  ])('is meant by %s', (written, time) => {
    expect(timeMeant(written)).toBe(time);
  });

  it.each(['9–17 Uhr', 'morgens', '25:00', '9:75', '9.5', ''])('is not meant by „%s“', (written) => {
    expect(timeMeant(written)).toBeUndefined();
  });
});

describe('a position', () => {
  it.each([
    ['54.1, 9.6', '54.1', '9.6'],
    ['54,1 9,6', '54.1', '9.6'],
    ['54,1; 9,6', '54.1', '9.6'],
    ['54.1,9.6', '54.1', '9.6'],
    ['-33.9 -151.2', '-33.9', '-151.2'],
    ['33.9° S, 151.2° E', '-33.9', '151.2'],
    ['9.6° O, 54.1° N', '54.1', '9.6'],
    [`54°6'0"N 9°36'0"E`, '54.1', '9.6'],
  ])('is meant by %s', (written, lat, lon) => {
    expect(positionMeant(written)).toEqual({ lat, lon });
  });

  it.each(['54.1', 'Musterstadt', '1, 2, 3', '54100, 9600'])('is not meant by %s', (written) => {
    expect(positionMeant(written)).toBeUndefined();
  });
});

describe('a language', () => {
  it.each([
    ['EN', 'en'],
    ['de_CH', 'de-CH'],
    ['de-ch', 'de-CH'],
    ['eng', 'en'],
    ['Englisch', 'en'],
    ['Polski', 'pl'],
    ['dsb', 'dsb'],
  ])('is meant by %s', (written, key) => {
    expect(languageMeant(written)).toBe(key);
  });

  it.each(['em', 'Klingonisch', '', 'de-DE-1996', 'x'])('is not meant by „%s“', (written) => {
    expect(languageMeant(written)).toBeUndefined();
    expect(isLanguage(written)).toBe(false);
  });
});

describe('a mailbox', () => {
  it.each([
    ['mailto:a@b.example', ['a@b.example']],
    ['a (at) b (dot) example', ['a@b.example']],
    ['a [ät] b.example', ['a@b.example']],
    ['Anna Beispiel <a@b.example>', ['a@b.example']],
    ['a@b.example / c@b.example.', ['a@b.example', 'c@b.example']],
    ['nach Vereinbarung', []],
    ['Atlas at work', []],
  ])('is meant by %s', (written, emails) => {
    expect(emailsMeant(written)).toEqual(emails);
  });
});

describe('the key of an entry', () => {
  const keys = ['sites/hafen', 'locations/hafenstadt', 'pages/kai', 'stories/kai', 'overview/sites'];

  it.each([
    ['/sites/hafen/', 'sites/hafen'],
    ['../../sites/hafen/de.mdx#kai', 'sites/hafen'],
    ['./hafen', 'sites/hafen'],
    ['de/sites/hafen', 'sites/hafen'],
    ['stories/hafen', 'sites/hafen'],
  ])('is meant by %s', (written, key) => {
    expect(keyMeant(written, keys)).toBe(key);
  });

  it.each(['../kai/', 'hafen-nord', '/', '/sites/'])('is not meant by %s', (written) => {
    expect(keyMeant(written, keys)).toBeUndefined();
  });
});
