import { describe, expect, it } from 'vitest';
import { vesselTroublesOf } from '../../server/src/facts/vessel-troubles.ts';
import { expectFound } from '../harness/found.ts';

/** The vessels and troubles found at the marked places: `splenic rupture`. */
function told(marked: string): string[] {
  return expectFound(vesselTroublesOf, marked).map(({ vessel, trouble }) => `${vessel} ${trouble}`);
}

describe('a vessel with its trouble', () => {
  it.each<[string, string[]]>([
    ['An ⟦ulnar artery occlusion⟧ was seen.', ['ulnar occlusion']],
    ['⟦Ulnar artery occlusions⟧ were seen.', ['ulnar occlusion']],
    ['A ⟦splenic vein thrombosis⟧ was seen.', ['splenic thrombosis']],
    ['⟦Splenic vein thromboses⟧ and a ⟦splenic vein thrombus⟧.', ['splenic thrombosis', 'splenic thrombosis']],
    ['A ⟦radial artery aneurysm⟧, then ⟦radial artery pseudoaneurysms⟧.', ['radial aneurysm', 'radial aneurysm']],
    ['The ⟦vertebral artery dissection⟧ healed.', ['vertebral dissection']],
    ['A ⟦carotid artery stenosis⟧ and ⟦carotid artery stenoses⟧.', ['carotid stenosis', 'carotid stenosis']],
    ['The ⟦splenic artery rupture⟧ was told.', ['splenic rupture']],
    ['A ⟦middle-cerebral artery stenosis⟧ was seen.', ['middle cerebral stenosis']],
    ['An ⟦internal carotid artery dissection⟧ was seen.', ['internal carotid dissection']],
    ['An ⟦occlusion of the ulnar artery⟧ was seen.', ['ulnar occlusion']],
    ['A ⟦thrombus in his left splenic vein⟧ was seen.', ['splenic thrombosis']],
    ['A ⟦dissection of both vertebral arteries⟧ was seen.', ['vertebral dissection']],
    ['A ⟦stenosis of the right distal radial artery⟧ was seen.', ['radial stenosis']],
  ])('%s', (marked, expected) => expect(told(marked)).toEqual(expected));
});

describe('two vessels with one trouble, each told at the same place', () => {
  const both = ['radial occlusion', 'ulnar occlusion'];
  it.each<[string]>([
    ['⟦⟦Radial and ulnar artery occlusions⟧⟧ were seen.'],
    ['⟦⟦Radial or ulnar artery occlusion⟧⟧ was seen.'],
    ['⟦⟦Radial artery and ulnar artery occlusions⟧⟧ were seen.'],
    ['⟦⟦Radial artery, and left ulnar artery occlusions⟧⟧ were seen.'],
    ['⟦⟦Radial and right ulnar artery occlusions⟧⟧ were seen.'],
    ['An ⟦⟦occlusion of the radial and ulnar arteries⟧⟧ was seen.'],
    ['An ⟦⟦occlusion of the radial artery and the left ulnar artery⟧⟧ was seen.'],
  ])('%s', (marked) => expect(told(marked)).toEqual(both));
});

describe('no vessel with a trouble', () => {
  it.each([
    'A radial occlusion was seen.',
    'The ulnar artery was seen, and an occlusion.',
    'An ulnar artery occlusional sign was seen.',
    'A subulnar artery occlusion was seen.',
    'A non-ulnar artery occlusion was seen.',
    'A reocclusion of the ulnar artery was seen.',
    'An occlusion of the ulnar nerve was seen.',
    'An occlusion near the ulnar artery was seen.',
    'An occlusion of the barley artery was seen.',
    'A barley artery occlusion was seen.',
    'The ulnar artery spasm was seen.',
  ])('%s', (text) => expect(told(text)).toEqual([]));
});
