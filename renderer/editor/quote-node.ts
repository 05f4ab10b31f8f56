import {
  $create,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type EditorConfig,
  type LexicalNode,
} from 'lexical';
import { type NarrativeQuote, stanceSchema } from '../../shared/model';
import { inQuotes } from '../ui/words';

const passageIdState = createState('passageId', {
  parse: (value) => (typeof value === 'number' ? value : 0),
});
const stanceState = createState('stance', {
  parse: (value) => stanceSchema.safeParse(value).data ?? 'supports',
});
const quoteState = createState('quote', {
  parse: (value) => (typeof value === 'string' ? value : ''),
});

/** A quote in a narrative: a chip that stands between the words and is drawn by React. */
export class QuoteNode extends DecoratorNode<NarrativeQuote> {
  override $config() {
    return this.config('throughline-quote', {
      extends: DecoratorNode,
      stateConfigs: [passageIdState, stanceState, quoteState],
    });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = document.createElement('span');
    element.className = config.theme.quote ?? '';
    return element;
  }

  override updateDOM(): false {
    return false;
  }

  override getTextContent(): string {
    return inQuotes($getState(this, quoteState));
  }

  override decorate(): NarrativeQuote {
    return $quoteOf(this);
  }
}

export function $createQuoteNode(quote: NarrativeQuote): QuoteNode {
  return $setQuote($create(QuoteNode), quote);
}

export function $isQuoteNode(node: LexicalNode | null | undefined): node is QuoteNode {
  return node instanceof QuoteNode;
}

export function $quoteOf(node: QuoteNode): NarrativeQuote {
  return {
    type: 'quote',
    passageId: $getState(node, passageIdState),
    stance: $getState(node, stanceState),
    quote: $getState(node, quoteState),
  };
}

/** Changes what a chip holds: its stance, or the words it keeps. */
export function $setQuote(node: QuoteNode, quote: Partial<NarrativeQuote>): QuoteNode {
  if (quote.passageId !== undefined) $setState(node, passageIdState, quote.passageId);
  if (quote.stance !== undefined) $setState(node, stanceState, quote.stance);
  if (quote.quote !== undefined) $setState(node, quoteState, quote.quote);
  return node;
}
