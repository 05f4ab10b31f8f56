import { goTo } from '../screen';
import type { Sight } from './sight';

/** What a study with nothing in it shows in the place of each screen. */
export const everyEmptyScreen: readonly Sight[] = [
  ['transcripts', 'Bring in the first interviews'],
  ['quotes', 'No quotes yet'],
  ['people', 'No people yet'],
  ['memos', 'Memos'],
  ['codes', 'Codes'],
  ['jobs', 'No jobs yet'],
  ['personas', 'No personas yet'],
  ['briefs', 'Nothing to hand over yet'],
].map(([screen = '', title = '']) => ({
  name: `empty-${screen}`,
  show: async (page) => {
    await goTo(page, `#/${screen}`);
    await page.getByRole('heading', { name: title, exact: true }).waitFor();
  },
}));
