import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  mostLanes,
  placeLabels,
} from '../../renderer/screens/transcripts/desk/margin/place-labels';

const bracket = fc
  .tuple(fc.nat(400), fc.integer({ min: 10, max: 120 }), fc.integer({ min: 1, max: 2 }))
  .map(([top, height, lines]) => ({
    top,
    bottom: top + height,
    // Narrow labels may need a second line.
    labelHeight: (lanes: number) => (lanes > 2 ? 30 : lines * 15),
  }));

const inOrder = fc
  .array(bracket, { maxLength: 20 })
  .map((all) => all.toSorted((a, b) => a.top - b.top || b.bottom - a.bottom));

it('labels in the margin never lie over each other, nor above their brackets', () => {
  fc.assert(
    fc.property(inOrder, fc.nat(100), (brackets, free) => {
      const { places, free: next } = placeLabels(brackets, free);
      let end = free;
      for (const [index, { labelTop, lanesBeside }] of places.entries()) {
        expect(labelTop).toBeGreaterThanOrEqual(Math.max(end, brackets[index]?.top ?? 0));
        end = labelTop + (brackets[index]?.labelHeight(lanesBeside) ?? 0);
      }
      expect(next).toBeGreaterThanOrEqual(end);
    }),
  );
});

it('labels stand right of every bracket beside them', () => {
  fc.assert(
    fc.property(inOrder, (brackets) => {
      const { places } = placeLabels(brackets, 0);
      for (const [index, place] of places.entries()) {
        const end = place.labelTop + (brackets[index]?.labelHeight(place.lanesBeside) ?? 0);
        for (const [other, { lane }] of places.entries()) {
          const { top = 0, bottom = 0 } = brackets[other] ?? {};
          if (top < end && bottom > place.labelTop) expect(lane).toBeLessThan(place.lanesBeside);
          expect(lane).toBeLessThan(mostLanes);
        }
      }
    }),
  );
});
