import type { Words } from "@bunkai/language/ja";

const retold = new WeakMap<Words, Words>();

/** The texts as a guest reads them: where members read of their organisation, its roles and its settings, a guest is alone. */
export function asGuestsRead(words: Words): Words {
  const known = retold.get(words);
  if (known) return known;
  const made = retell(words);
  retold.set(words, made);
  return made;
}

function retell(words: Words): Words {
  const { agreement, responsibility, secondFactor } = words;
  const { side } = words.guest;
  const { filter, row } = responsibility;
  const { off } = agreement.sign;
  return {
    ...words,
    agreement: {
      ...agreement,
      sign: {
        ...agreement.sign,
        next: { ...agreement.sign.next, signing: side.signedNext },
        off: { ...off, signed: side.signed, notNeeded: side.notNeeded, nobody: side.noSigner },
      },
    },
    responsibility: {
      ...responsibility,
      accept: { ...responsibility.accept, lead: side.acceptLead, none: side.acceptNone },
      filter: { ...filter, shows: { ...filter.shows, mine: side.turn } },
      move: {
        ...responsibility.move,
        off: { ...responsibility.move.off, accepted: side.accepted, declined: side.declined },
      },
      row: {
        ...row,
        source: { ...row.source, hiddenAnswer: side.hiddenAnswer, hiddenHint: side.hiddenHint },
        state: { ...row.state, waitingForMe: side.waitingForMe, waitingForUs: side.waitingForUs },
      },
      talk: { ...responsibility.talk, openCount: side.openCount },
    },
    secondFactor: {
      ...secondFactor,
      fresh: { ...secondFactor.fresh, noRecovery: side.noRecovery },
    },
  };
}
