import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawSign, FACES, SIZES } from './draw';

const folder = resolve(import.meta.dirname, '../../public/icons');

describe('the pictures of the toolbar button', () => {
  it.each(FACES.flatMap((face) => SIZES.map((size) => ({ face, size }))))(
    '$face at $size is a PNG of that size with transparency',
    ({ face, size }) => {
      const png = readFileSync(resolve(folder, `${face}-${size}.png`));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
      // Colour type 6: red, green, blue, alpha.
      expect(png.readUInt8(25)).toBe(6);
    },
  );

  it('differ from each other in shape, not in colour alone', () => {
    const shapes = FACES.map((face) => drawSign(face, 16).replace(/#[0-9a-f]+/g, ''));
    expect(new Set(shapes).size).toBe(FACES.length);
  });
});
