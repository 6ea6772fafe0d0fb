/**
 * What a new page says below each heading until its author does: what belongs there, in sentences
 * that keep the rules of prose. They stand as quotations that begin with "To write:", so that a page
 * passes its checks from the first minute and nobody takes the guidance for the words.
 */
export const toWrite = 'To write:';

/** The guidance by heading. A heading without any fails a test. */
export const guidance: Readonly<Record<string, string>> = {
  'Why it matters':
    'say which question this figure answers and who asks it. Name the decision that changes when it moves up or down. Begin with a case that a reader knows from work.',
  'Worked example':
    'tell a short story with an invented company and its numbers. Put the numbers under examples in the fields above. Show every figure by its name, as in the line below, and let the calculator work it out.',
  'How to read it':
    'say what a high figure and a low one mean, and beside which other figure to read it. Name the case in which it misleads. A benchmark needs its source, its year and who was measured.',
  'Common mistakes':
    'name two or three errors that people make, each as an item of a list with its name in bold. Say what the error does to the number or to the deal. Then give the mend in one sentence.',
  'What the role does':
    'describe a week of this person in plain verbs: whom they talk to, what they hand over, what they decide. Say where the role begins and where the next one takes over. An invented name and company make it concrete.',
  'How it is measured':
    'name the few figures that this person answers for, and link the terms that explain them. Say which of them the person can move alone and which depend on others. Add what goes wrong when a single figure counts.',
  'Works with':
    'name the roles on either side of this one and what passes between them. Say where the two often pull in different directions. One line of dialogue between them can show it better than a list.',
  'How it works':
    'give the steps or the parts in their order, each in one or two sentences. Say what a team has in hand after each of them. If the method has an author, name the person and cite the work among the sources.',
  'When it fits, and when not':
    'name the kind of sale, team or market for which this was made. Then name the case in which it costs more than it brings, and what people use instead. Both halves need a reason that a reader can check.',
  'An example':
    'show the term at work with an invented company, a person and plausible numbers. Five sentences are enough: the situation, what was done, what came of it. A line of dialogue counts as an example too.',
  'How it goes':
    'tell the process from its first step to its last, with who does what. Say what starts it and how everybody knows that it is finished. Name the record or the document that each step leaves behind. Show it once with an invented company and the names of its people.',
  'Doing it well':
    'say what good teams do here that others leave out. Give two or three habits, each with the reason behind it. Prefer what a reader can begin on Monday over what needs a project.',
  'What it means in practice':
    'show where a reader meets this at work: in a report, in a meeting, in a field of the CRM. Say what changes once people use the word in the same way. Do not repeat the definition, which stands above.',
  'Not to be confused with':
    'name the one or two terms that people mix up with this one, and link them. Say in a sentence what sets each apart. Add the question to ask when somebody uses the wrong word in a meeting.',
  'What it holds':
    'list the parts of the document in the order in which a reader finds them. Say for each what it settles. Name the part that is most often missing, and what happens later because of it.',
  'Who writes and signs it':
    'say who drafts it, who changes it and who has to sign. Say at what point of a deal it goes out and how long it stays valid. Where law or custom differs from place to place, name the place and the date.',
  'What it does':
    'say what goes in, what comes out and what happens between, without the words of an advertisement. Name the job that people did by hand before. Keep to facts that will still be true in two years.',
  'Where a revenue team meets it':
    'name the moment in the day of marketing, sales or customer success at which this shows. Say who sets it up and who only sees its results. An example with an invented company belongs here.',
  'What to check before buying or relying on it':
    'list the questions to ask a seller or an engineer, and what a good answer sounds like. Name what breaks when nobody asks. Think of data that leaves the company, of limits, and of the way back out. A price is no fact that lasts, so leave it out.',
  'The difference in one table':
    'fill the table below with what each side counts and where each one fits. Add a row where they differ most. Then say in two sentences which difference causes trouble, and between whom it does.',
  'Which to use when':
    'name the report, the meeting or the decision for which each side is right. Give the reason in one sentence for each. Say what to do when somebody has used the other one, so that nobody has to start again.',
};
