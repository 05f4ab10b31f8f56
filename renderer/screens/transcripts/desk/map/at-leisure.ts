import { afterPaint } from '../../../../store/after-paint';

/**
 * Gives a function that has `work` done once what is being drawn is painted, and then not again
 * for `rest` milliseconds, however often it is called; what was asked for meanwhile is done after.
 */
export function atLeisure(work: () => void, rest: number): () => void {
  let resting = false;
  let asked = false;
  const begin = () => {
    resting = true;
    asked = false;
    afterPaint(() => {
      work();
      setTimeout(() => {
        resting = false;
        if (asked) begin();
      }, rest);
    });
  };
  return () => {
    if (resting) asked = true;
    else begin();
  };
}
