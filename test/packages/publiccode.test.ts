import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { LANGUAGES } from '@planglass/view';
import { parse } from 'yaml';

interface Description {
  shortDescription: string;
  longDescription: string;
  features: string[];
}

interface PublicCode {
  legal: { license: string };
  description: Record<string, Description>;
  localisation: { availableLanguages: string[] };
}

const publiccode = parse(readFileSync('publiccode.yml', 'utf8')) as PublicCode;

describe('publiccode.yml', () => {
  test('has every key that version 0.7 of the standard demands', () => {
    const demanded = [
      'publiccodeYmlVersion',
      'name',
      'url',
      'platforms',
      'developmentStatus',
      'softwareType',
      'description',
      'legal',
      'maintenance',
      'localisation',
    ];
    assert.deepEqual(
      demanded.filter((key) => !(key in publiccode)),
      [],
    );
  });

  for (const [language, { shortDescription, longDescription, features }] of Object.entries(
    publiccode.description,
  )) {
    test(`describes the software in ${language} within the lengths of the standard`, () => {
      assert.ok(shortDescription.length <= 150, `${shortDescription.length} characters`);
      assert.ok(
        longDescription.length >= 150 && longDescription.length <= 10_000,
        `${longDescription.length}`,
      );
      assert.ok(features.length > 0);
    });
  }

  test('names every language that the widgets speak', () => {
    assert.deepEqual(publiccode.localisation.availableLanguages.sort(), [...LANGUAGES].sort());
  });

  test('names the same licence as the package', () => {
    const { license } = JSON.parse(readFileSync('package.json', 'utf8')) as { license: string };
    assert.equal(publiccode.legal.license, license);
  });
});
