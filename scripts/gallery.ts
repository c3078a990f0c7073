/** `npm run gallery`: writes the gallery of components, one file to open in a browser. */
import { writeGallery } from '../tests/gallery/build';

console.log(await writeGallery());
