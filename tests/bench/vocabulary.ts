/** Words of the field, from which generated names and sentences are put together. */
const words = (text: string): readonly [string, ...string[]] => {
  const [first = '', ...others] = text.trim().split(/\s+/);
  return [first, ...others];
};

export const adjectives = words(`
  adjusted annual average blended committed contracted early expected final gross inbound internal
  invoiced late local median monthly net new open organic outbound outstanding paid partial pending
  planned prior quarterly quiet recent regional renewed seasonal second shared signed slow small
  stable standard steady third total trailing unpaid weighted weekly written yearly younger`);

export const nouns = words(`
  account agreement allowance amount asset audience baseline benefit budget campaign cancellation
  ceiling channel clause cohort commission commitment company contract credit customer deal deadline
  deposit discount driver estimate event fee figure floor forecast gap goal invoice ledger license
  margin market meeting milestone month offer onboarding order package partner payment penalty period
  pipeline plan pledge portfolio price product proposal quarter quota rate record refund region
  renewal report request review sample schedule score seat segment service signature source spend
  stage supplier supply target team territory threshold ticket total trend upgrade usage value vendor`);

export const measures = words(`
  baseline benchmark bridge ceiling cycle driver floor gap index limit mix path plan profile ratio
  reserve share spread target trend variance weight window yield`);

export const people = words(`
  accountants analysts auditors bookkeepers buyers consultants controllers directors engineers
  founders investors leaders lawyers managers marketers operators owners planners recruiters reps
  sellers strategists testers trainers treasurers writers`);

export const verbs = words(`
  add approve ask assign audit book change chart check close collect compare confirm copy correct
  count credit cut delay divide draft enter estimate file follow forecast give group hold invoice
  join keep label list log map mark match measure merge move name note open pay plan price publish
  question rank read record refund reject repeat replace report reset review round sample score send
  separate set settle share sign skip sort split store sum tag test total track update weigh write`);

export const joints = words(`
  above after against along around before behind below beneath beside beyond by despite during for
  from in inside into near on over past since through toward under until with within without`);
