import type { BriefDocument, Citation, NarrativeBlock, NarrativeText } from '../model';
import { excerptsOf, type QuotesByNumber } from './excerpts';
import { type OutlineBlock, type OutlineRun, words } from './outline';

export type BriefPersona = BriefDocument['personas'][number];

const typeNames: Readonly<Record<BriefPersona['type'], string>> = {
  'decision maker': 'Decision maker',
  user: 'User',
  influencer: 'Influencer',
  opponent: 'Opponent',
};

/** A persona: its narrative as written, with a citation for each chip, and what people said. */
export function outlinePersona(persona: BriefPersona, quotes: QuotesByNumber): OutlineBlock[] {
  const excerpts = excerptsOf(citationsOf(persona), quotes);
  const spoken: OutlineBlock[] = [
    { type: 'heading', level: 3, text: 'In their words' },
    ...excerpts,
  ];
  return [
    { type: 'heading', level: 2, text: persona.name },
    {
      type: 'paragraph',
      role: 'note',
      runs: [words(`${typeNames[persona.type]} · ${persona.status}`)],
    },
    ...(persona.summary.trim() === ''
      ? []
      : [
          {
            type: 'paragraph' as const,
            role: 'statement' as const,
            runs: [words(persona.summary)],
          },
        ]),
    ...narrative(persona),
    ...(excerpts.length === 0 ? [] : spoken),
  ];
}

/** The persona's chips as citations, each quote once, in the order of the text. */
function citationsOf(persona: BriefPersona): Citation[] {
  const byNumber = new Map<number, Citation>();
  for (const block of persona.blocks) {
    for (const child of block.children) {
      if (child.type !== 'quote') continue;
      const number = numberOf(persona, child.passageId);
      if (number !== null) byNumber.set(number, { number, stance: child.stance });
    }
  }
  return [...byNumber.values()];
}

export function numberOf(persona: BriefPersona, passageId: number): number | null {
  return persona.numbers.find((numbered) => numbered.passageId === passageId)?.number ?? null;
}

/** Blocks in order; list items that follow each other are one list. */
function narrative(persona: BriefPersona): OutlineBlock[] {
  const blocks: OutlineBlock[] = [];
  let items: OutlineRun[][] = [];
  const closeList = () => {
    if (items.length > 0) blocks.push({ type: 'list', items });
    items = [];
  };
  for (const block of persona.blocks) {
    const runs = runsOf(block, persona);
    if (runs.length === 0) continue;
    if (block.type === 'listItem') {
      items.push(runs);
      continue;
    }
    closeList();
    blocks.push(
      block.type === 'heading'
        ? { type: 'heading', level: 3, text: plainText(block) }
        : { type: 'paragraph', role: 'plain', runs },
    );
    const cited = runs.filter(({ type }) => type !== 'text');
    if (block.type === 'heading' && cited.length > 0) {
      blocks.push({
        type: 'paragraph',
        role: 'note',
        runs: cited.flatMap((run) => [run, words(' ')]),
      });
    }
  }
  closeList();
  return blocks;
}

function plainText(block: NarrativeBlock): string {
  return block.children.map((child) => (child.type === 'text' ? child.text : '')).join('');
}

function runsOf(block: NarrativeBlock, persona: BriefPersona): OutlineRun[] {
  return block.children.flatMap((child, place): OutlineRun[] => {
    if (child.type === 'text') return [textRun(child)];
    const number = numberOf(persona, child.passageId);
    const cited: OutlineRun =
      number === null
        ? { type: 'lost', quote: child.quote }
        : { type: 'citation', number, stance: child.stance };
    const before = block.children[place - 1];
    const after = block.children[place + 1];
    return [
      ...(before && !(before.type === 'text' && /\s$/.test(before.text)) ? [words(' ')] : []),
      cited,
      ...(after?.type === 'text' && /^[\p{L}\p{N}]/u.test(after.text) ? [words(' ')] : []),
    ];
  });
}

function textRun(child: NarrativeText): OutlineRun {
  return {
    type: 'text',
    text: child.text,
    ...(child.bold ? { bold: true } : {}),
    ...(child.italic ? { italic: true } : {}),
  };
}
