/** A vessel by all its names, with the short forms under which a report may tell it. */
export interface VesselName {
  /** Lower case, without "artery" and "vein". */
  readonly name: string;
  /** Short forms, read with their case; a report that holds one may mean this vessel. */
  readonly short: string;
}

function vessel(name: string, short = ''): VesselName {
  return { name, short };
}

/** Named vessels of which one is not the other; the longer name first where one holds the other. */
export const vessels: readonly VesselName[] = [
  vessel('internal carotid', 'ICA'),
  vessel('external carotid', 'ECA'),
  vessel('common carotid', 'CCA'),
  vessel('carotid', 'ICA|CCA|ECA'),
  vessel('vertebral', 'VA'),
  vessel('basilar', 'BA'),
  vessel('middle cerebral', 'MCA|M1|M2|M3'),
  vessel('anterior cerebral', 'ACA|A1|A2'),
  vessel('posterior cerebral', 'PCA|P1|P2'),
  vessel('subclavian', 'SCA'),
  vessel('axillary'),
  vessel('brachial'),
  vessel('radial'),
  vessel('ulnar'),
  vessel('celiac', 'CA'),
  vessel('splenic', 'SA|SV'),
  vessel('hepatic', 'HA|HV'),
  vessel('superior mesenteric', 'SMA|SMV'),
  vessel('inferior mesenteric', 'IMA|IMV'),
  vessel('renal'),
  vessel('iliac', 'CIA|EIA|IIA'),
  vessel('femoral', 'CFA|SFA|CFV'),
  vessel('popliteal'),
  vessel('tibial', 'ATA|PTA'),
  vessel('peroneal'),
  vessel('internal jugular', 'IJV'),
  vessel('external jugular', 'EJV'),
  vessel('portal', 'PV'),
  vessel('left anterior descending', 'LAD'),
  vessel('right coronary', 'RCA'),
  vessel('circumflex', 'LCX|LCx|Cx'),
];
