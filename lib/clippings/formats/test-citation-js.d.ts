declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    readonly data: Readonly<Record<string, unknown>>[];
    format(
      name: 'bibliography',
      options: { format: 'text'; template: string; lang: string },
    ): string;
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
