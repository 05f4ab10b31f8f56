import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe finds on the page that is serious or worse: a line for each, with the first elements.
 * `rules` are axe's names of those to try, all of them unless given.
 */
export async function seriousFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (wanted) => {
    const found = await (Reflect.get(window, 'axe') as typeof axe).run(document, {
      resultTypes: ['violations'],
      ...(wanted ? { runOnly: [...wanted] } : {}),
    });
    return found.violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html }) => html)
            .join(' | ')}`,
      );
  }, rules);
}
