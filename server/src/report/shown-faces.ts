import { consentStatements } from './consent.ts';
import { exhibits } from './exhibits.ts';
import { perReport, type Report } from './report.ts';

/** Words of a caption that say of a picture that it shows the face of a person. */
const face =
  /\b(?:facial (?:photo(?:graph)?s?|appearance|profile|features)|full[- ]face|(?:photo(?:graph)?s?|pictures?|image|view) (?:of|showing) (?:the |our |his |her )?(?:patient's )?(?:whole |entire )?face|(?:patient|child|woman|man|boy|girl|infant)'s face|face of (?:the|our|this) (?:patient|child|woman|man|boy|girl|infant)|frontal (?:view|photo(?:graph)?) of (?:the|our) (?:patient|face))\b/i;
/** A scan, a section or a drawing shows no face that one knows again. */
const otherPicture =
  /\b(?:CT|MRI?|MRA|PET|OCT|tomogra\w{1,12}|radiogra\w{1,12}|x-?rays?|ultraso\w{1,12}|histolog\w{1,12}|stain\w{0,6}|microscop\w{1,8}|reconstruction|en face|drawings?|illustration|schem\w{1,12}|diagram|model|consent\w{0,8}|permission)\b/i;
const image = /\b(?:images?|imaging|photo(?:graph)?s?|pictures?|figures?|videos?)\b/i;

/** The captions that name a photograph of the face, where no consent of the report names images. */
export const shownFaces = perReport((report: Report) => {
  const shown = exhibits(report).filter(
    ({ kind, caption }) => kind === 'figure' && face.test(caption) && !otherPicture.test(caption),
  );
  return shown.length > 0 && consentNamesImages(report) ? [] : shown;
});

function consentNamesImages(report: Report): boolean {
  return consentStatements(report).some(({ span }) => image.test(report.text.slice(span.start, span.end)));
}
