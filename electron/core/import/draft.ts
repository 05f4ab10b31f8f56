import type { Left, Warning } from './document';
import { takeStamps } from './text/stamps';

/** A turn as a flavour reads it. `line` is where it starts in the file. */
export interface DraftTurn {
  readonly speaker: string | null;
  readonly text: string;
  readonly startMs: number | null;
  readonly endMs: number | null;
  readonly cues: readonly DraftCue[];
  readonly line: number;
}

/** `offset` in UTF-16 units of the turn's text. */
export interface DraftCue {
  readonly offset: number;
  readonly startMs: number;
  readonly endMs: number | null;
}

/** What a flavour makes of a document. */
export interface Draft {
  readonly turns: readonly DraftTurn[];
  readonly left: readonly Left[];
  readonly warnings: readonly Warning[];
  readonly title: string | null;
  /** `YYYY-MM-DD` */
  readonly recordedOn: string | null;
}

export interface TurnStart {
  readonly speaker: string | null;
  readonly line: number;
  readonly startMs?: number | null;
  readonly endMs?: number | null;
}

interface OpenTurn {
  readonly start: TurnStart;
  startMs: number | null;
  endMs: number | null;
  readonly pieces: string[];
  length: number;
  readonly cues: DraftCue[];
}

/**
 * Puts turns together from the lines of a text, in order: paragraphs of one turn are kept apart by
 * an empty line, its other line breaks stay.
 */
export class DraftBuilder {
  readonly #turns: DraftTurn[] = [];
  readonly #left: { what: string; lines: number[]; texts: string[] }[] = [];
  readonly #warnings: Warning[] = [];
  #open: OpenTurn | null = null;
  #blank = false;
  #pendingMs: number | null = null;
  recordedOn: string | null = null;

  /** Starts a turn. A time read before it and not used yet is its start. */
  open(start: TurnStart): void {
    this.close();
    const startMs = start.startMs ?? this.#pendingMs;
    this.#pendingMs = null;
    this.#open = { start, startMs, endMs: start.endMs ?? null, pieces: [], length: 0, cues: [] };
  }

  /** Whether a turn is open, so that text would go to it. */
  get isOpen(): boolean {
    return this.#open !== null;
  }

  /**
   * Adds a line of speech to the open turn; without one, to a new turn of no known speaker. Times
   * in brackets become cues; one at the end of the line ends what was said and starts what follows.
   * A wrapped line goes on with the line above it after a space.
   */
  text(line: number, written: string, wrapped = false): void {
    const { text, stamps } = takeStamps(written);
    if (text.trim() === '') {
      for (const { ms } of stamps) this.time(ms);
      return;
    }
    if (!this.#open) this.open({ speaker: null, line });
    const turn = this.#open;
    if (!turn) return;
    const first = turn.length === 0;
    if (!first) this.#push(turn, this.#blank ? '\n\n' : wrapped ? ' ' : '\n');
    this.#blank = false;
    if (this.#pendingMs !== null) this.#cue(turn, turn.length, this.#pendingMs);
    const trimmed = first ? text.trimStart() : text;
    const start = turn.length - (text.length - trimmed.length);
    const end = text.trimEnd().length;
    this.#push(turn, trimmed);
    turn.endMs = turn.start.endMs ?? null;
    for (const { offset, ms } of stamps) {
      if (offset >= end) {
        this.time(ms);
        turn.endMs = ms;
      } else this.#cue(turn, Math.max(0, start + offset), ms);
    }
  }

  /** A time that holds for the words that follow, inside the open turn or in the next. */
  time(ms: number): void {
    this.#pendingMs = ms;
  }

  /** An empty line: a paragraph ends. */
  blank(): void {
    this.#blank = true;
  }

  /** Ends the open turn; text after it belongs to nobody until the next turn opens. */
  close(): void {
    const turn = this.#open;
    this.#open = null;
    this.#blank = false;
    if (!turn) return;
    const text = turn.pieces.join('').trimEnd();
    const { speaker, line } = turn.start;
    if (text === '') {
      if (speaker !== null) this.leave('empty turn', line, speaker);
      return;
    }
    const cues = turn.cues.filter(({ offset }) => offset < text.length);
    this.#turns.push({ speaker, text, startMs: turn.startMs, endMs: turn.endMs, cues, line });
  }

  /** Words that are no speech. Neighbouring lines left out for one reason are listed together. */
  leave(what: string, line: number, text: string): void {
    const last = this.#left.at(-1);
    if (last?.what === what && line - (last.lines.at(-1) ?? 0) <= 2) {
      last.lines.push(line);
      last.texts.push(text);
    } else this.#left.push({ what, lines: [line], texts: [text] });
  }

  warn(warning: Warning | null): void {
    if (warning) this.#warnings.push(warning);
  }

  finish(): Draft {
    this.close();
    return {
      turns: this.#turns,
      left: this.#left.map(
        ({ what, lines, texts }): Left => ({ what, lines, text: texts.join('\n') }),
      ),
      warnings: this.#warnings,
      title: null,
      recordedOn: this.recordedOn,
    };
  }

  #push(turn: OpenTurn, piece: string): void {
    turn.pieces.push(piece);
    turn.length += piece.length;
  }

  #cue(turn: OpenTurn, offset: number, ms: number): void {
    this.#pendingMs = null;
    if (offset === 0 && turn.startMs === null) turn.startMs = ms;
    else turn.cues.push({ offset, startMs: ms, endMs: null });
  }
}
