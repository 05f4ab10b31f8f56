import { fromBuffer, type ZipFile } from 'yauzl';

const largest = 256 * 1024 * 1024;

/**
 * One part of a Word document as text; null when there is none of that name. Rejects what is not a
 * ZIP archive, and a part that would unpack to more than 256 MB.
 */
export function readDocxPart(bytes: Uint8Array, name: string): Promise<string | null> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => {
      if (error) reject(error);
      else findPart(zip, name).then(resolve, reject);
    });
  });
}

function findPart(zip: ZipFile, name: string): Promise<string | null> {
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(null));
    zip.on('entry', (entry) => {
      if (entry.fileName !== name) {
        zip.readEntry();
      } else if (entry.uncompressedSize > largest) {
        reject(new Error(`${name} is too large`));
      } else {
        zip.openReadStream(entry, (error, stream) => {
          if (error) {
            reject(error);
            return;
          }
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('error', reject);
          stream.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
        });
      }
    });
    zip.readEntry();
  });
}
