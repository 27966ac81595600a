/**
 * What the data inside an image file can tell of a person: where it was taken, a name (of who took it, of the owner of
 * the camera, of who is seen), what a scanner noted of the patient, the serial number of a camera, the day.
 */
export type ImageTrace = 'place' | 'name' | 'patient' | 'serial' | 'day';

/** All kinds, the heaviest first. */
export const imageTraces: readonly ImageTrace[] = ['patient', 'place', 'name', 'serial', 'day'];

/** Tags of Exif 2.32 (CIPA DC-008), of Windows Explorer and of DNG. Places have a directory of their own. */
export const exifTraces: ReadonlyMap<number, ImageTrace> = new Map([
  [0x013b, 'name'], // Artist
  [0x9c9d, 'name'], // XPAuthor
  [0xa430, 'name'], // CameraOwnerName
  [0xa431, 'serial'], // BodySerialNumber
  [0xa435, 'serial'], // LensSerialNumber
  [0xc62f, 'serial'], // CameraSerialNumber of DNG
  [0x9003, 'day'], // DateTimeOriginal
  [0x9004, 'day'], // DateTimeDigitized
]);

/** Data sets of the second record of IPTC-IIM 4.2. */
export const iptcTraces: ReadonlyMap<number, ImageTrace> = new Map([
  [80, 'name'], // By-line
  [90, 'place'], // City
  [92, 'place'], // Sub-location
  [55, 'day'], // Date Created
]);

/**
 * Properties of XMP with the prefixes that its specification fixes; the last ones are those into which Photoshop copies the
 * header of a DICOM file. ImageMagick writes the same names into PNG files.
 */
export const xmpTraces: ReadonlyMap<string, ImageTrace> = new Map([
  ['exif:GPSLatitude', 'place'],
  ['photoshop:City', 'place'],
  ['Iptc4xmpCore:Location', 'place'],
  ['dc:creator', 'name'],
  ['tiff:Artist', 'name'],
  ['aux:OwnerName', 'name'],
  ['exifEX:CameraOwnerName', 'name'],
  ['Iptc4xmpExt:PersonInImage', 'name'],
  ['mwg-rs:Name', 'name'],
  ['aux:SerialNumber', 'serial'],
  ['exifEX:BodySerialNumber', 'serial'],
  ['exifEX:LensSerialNumber', 'serial'],
  ['exif:DateTimeOriginal', 'day'],
  ['photoshop:DateCreated', 'day'],
  ['DICOM:PatientName', 'patient'],
  ['DICOM:PatientID', 'patient'],
  ['DICOM:PatientDOB', 'patient'],
  ['DICOM:StudyPhysician', 'name'],
  ['DICOM:StudyDateTime', 'day'],
]);

/** Keywords of the texts in a PNG file (PNG 1.2, 11.3.4.2). */
export const pngTraces: ReadonlyMap<string, ImageTrace> = new Map([
  ['Author', 'name'],
  ['Creation Time', 'day'],
]);

/** What programs write where they know no name, and what remains where data were taken out. */
export const namesOfNobody: ReadonlySet<string> = new Set([
  ...['unknown', 'anonymous', 'anonymized', 'anonymised', 'none', 'null', 'n/a', 'na', 'default', 'user', 'admin'],
  ...['owner', 'artist', 'author', 'photographer', 'picasa', 'removed', 'redacted', 'deidentified', 'de-identified'],
]);
