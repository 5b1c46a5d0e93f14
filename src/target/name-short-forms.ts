/** What the field calls by letters or cuts short, written out as the words that are compared; the small words between are left out. */
const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  adm: ['administrasjon'],
  aks: ['aktivitetsskole'],
  bhg: ['barnehage'],
  bpa: ['brukerstyrt', 'personlig', 'assistanse'],
  ekv: ['ekvivalenter'],
  hdo: ['heldøgns', 'omsorg'],
  hfu: ['helsestasjon', 'ungdom'],
  inst: ['institusjon'],
  kg: ['kilo'],
  km: ['kilometer'],
  komm: ['kommunal'],
  kvm: ['kvadratmeter'],
  ped: ['pedagogisk'],
  ppt: ['pedagogisk', 'psykologisk', 'tjeneste'],
  pst: ['prosent'],
  sfo: ['skolefritidsordning'],
  vgs: ['videregående'],
};

/** The words a short form stands for: "hdo" → "heldøgns", "omsorg"; any other word as it is. */
export function writtenOut(word: string): readonly string[] {
  return (Object.hasOwn(SHORT_FORMS, word) ? SHORT_FORMS[word] : undefined) ?? [word];
}
