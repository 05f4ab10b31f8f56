import { deflateSync } from 'node:zlib';

/** Words at a place on a page: in points from its upper left corner. */
export interface PdfWords {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
  /** Turned by a quarter. */
  readonly turned?: boolean;
}

const [width, height] = [595, 842];

/** A PDF with these words on its pages, in Helvetica; with `packed`, as programs write them. */
export function pdf(pages: readonly (readonly PdfWords[])[], packed = false): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${5 + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
  ];
  pages.forEach((words, at) => {
    const shown = words.map(show).join('\n');
    const content = packed ? deflateSync(Buffer.from(shown, 'latin1')).toString('latin1') : shown;
    const filter = packed ? ' /Filter /FlateDecode' : '';
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${6 + at * 2} 0 R >>`,
      `<< /Length ${content.length}${filter} >>\nstream\n${content}\nendstream`,
    );
  });
  return assemble(objects);
}

function show({ x, y, text, size = 10, bold = false, turned = false }: PdfWords): string {
  const escaped = text.replace(/[\\()]/g, '\\$&');
  const matrix = turned ? '0 1 -1 0' : '1 0 0 1';
  return `BT /F${bold ? 2 : 1} ${size} Tf ${matrix} ${x} ${height - y} Tm (${escaped}) Tj ET`;
}

/** Objects numbered from 1, with their table of places. */
export function assemble(objects: readonly string[]): Buffer {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`;
  return Buffer.from(file + table + trailer, 'latin1');
}

/** Lines one below the other, twelve points apart. */
export function linesAt(x: number, y: number, lines: readonly string[]): PdfWords[] {
  return lines.map((text, at) => ({ x, y: y + at * 12, text }));
}
