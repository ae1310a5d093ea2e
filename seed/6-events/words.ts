/** Closed lists of words that the reading of arguments rests on; lemmas in lower case. */

/** Nouns that act for the country or body before them: `Iraqi officials`, `government troops`. */
export const agentNouns: ReadonlySet<string> = words(`
  administration adviser advisor agency agent aide air ally ambassador aircraft airplane army artillery authority battalion body brigade
  cabinet candidate chairman chief coalition combatant command commander commando congress contingent convoy council court cleric delegate
  delegation demonstrator department deputy diplomat diplomatic dissident drone embassy emir envoy extremist faction farmer
  fighter fleet force general government governor group guard guerrilla gunman gunship head helicopter hacker inspector insurgent intelligence
  jet judge junta king lawmaker leader leadership legislature lieutenant marine militant military militia militiaman minister ministry
  mission monitor movement navy negotiator network observer officer official operative opposition organization organisation outfit parliament party
  patrol peacekeeper people personnel plane police policeman politician premier president prince prisoner protester protestor queen rebel
  regime representative republic ruler secretary senate senator separatist serviceman settler side soldier spokesman spokesperson
  spokeswoman staff state student supporter tank team terrorist threat troop troops unit veteran vessel volunteer warplane warship wing worker workers
  refugee civilian journalist villager resident immigrant migrant national citizen detainee activist businessman farmer youth man woman child population
  community tribesman tribe elder landowner fundamentalist inhabitant teacher
  defence defense
  panel commission committee tribunal watchdog
  cadre marcher sailor pilot investigator mediator commissioner councillor magistrate prosecutor mayor expert missile rocket uav submarine submariner executive paratrooper sniper bomber trooper conscript doctor medic nurse engineer ship boat frigate destroyer trawler bulldozer gunner coastguard lifeguard crew helicopter tank vehicle
`);

/** `his father`, `Deby's bodyguard`: somebody else than whose they are. */
export const companions: ReadonlySet<string> = words(`
  father mother parent brother sister son daughter wife husband widow child uncle aunt cousin nephew niece grandfather grandmother family
  relative friend bodyguard driver neighbour neighbor aide lawyer successor predecessor deputy boss widower stepson
`);

/** Heads that stand for the whole or for its members: `members of the group`, `hundreds of protesters`. */
export const partNouns: ReadonlySet<string> = words(`
  number group hundred thousand million dozen score member majority minority part half third rest one some many most few several all
  leader representative supporter head chief commander fighter remnant pair handful band crowd column convoy unit faction wing branch
  contingent element president king emir government minister spokesman party people inhabitant resident citizen official ally side
  militant soldier troops force forces authority ambassador guerrilla parliament council secretary deputy patch wave deployment
`);

/** Verbs that carry a noun of doing without adding to it: `carried out an attack`, `held talks`. */
export const lightVerbs: ReadonlySet<string> = words(`
  carry conduct commit do execute give hold launch make mount open perform pay perpetrate stage start undertake wage begin continue resume
  renew complete finish lead organize organise run participate take join attend engage step intensify escalate stage exchange reach sign issue
  conclude order announce declare impose have face see suffer speed accelerate hasten reiterate repeat voice express deliver lodge sustain witness experience endure plan prepare
`);

export const reportingVerbs: ReadonlySet<string> = words(`
  say tell add announce state declare report claim allege insist maintain note explain confirm acknowledge admit argue assert believe estimate
  warn reveal disclose indicate suggest stress emphasize emphasise underline point write tweet post reiterate affirm concede quote comment remark
  describe think testify recount proclaim conclude find charge contend deny hint inform predict expect know fear
`);

/** Adverbs and determiners that deny. */
export const negations: ReadonlySet<string> = words("not n't never no neither nor hardly without longer");

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
