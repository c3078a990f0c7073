import { jsonLdSite } from './json-ld';
import { oldTableSite } from './old-tables';
import { singlePageSite } from './single-page';

/** Three sites, each built in a way of its own. */
export const newsrooms = [jsonLdSite, oldTableSite, singlePageSite] as const;
