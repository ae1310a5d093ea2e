/** Worlds that borrow the words of war: what attacks, falls or retreats there is a team, a plot, a price or a wind. */
export type World = "SPORT" | "STAGE" | "FICTION" | "BUSINESS" | "ELECTION" | "WEATHER" | "SCIENCE" | "MISHAP" | "PAST" | "LEISURE";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that tell of real violence wherever they stand. */
export const graveWords = words(`
  kill dead death wound injure bomb bombing gunman shoot shooting explosion blast grenade knife gun rifle rocket missile stab hammer drone
  troop soldier fighter rebel militant army weapon militia insurgent guerrilla jihadist terrorist artillery airstrike warplane tank coup
  civilian hostage massacre ceasefire truce casualty shelling ambush paramilitary separatist police protester military jail prison arrest treason bomber
`);

/** Of those, the words of what somebody does on purpose: no accident, storm or disease is told by them. */
export const deliberate: ReadonlySet<string> = words(`
  gunman shooting grenade gun rifle rocket missile stab fighter rebel militant militia insurgent guerrilla jihadist terrorist artillery
  airstrike warplane coup hostage massacre shelling ambush paramilitary separatist sniper assailant attacker bomber kidnap abduct
`);

/** By which words a world is known: a strong one weighs two, each word of violence takes one away, but not from a plot. */
export const signs: readonly {
  readonly world: World;
  readonly strong: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
  readonly least: number;
  readonly plots?: true;
  /** Words that an article of this kind is full of: they tell of the whole article, not of a sentence. */
  readonly genre?: ReadonlySet<string>;
}[] = [
  {
    world: "SPORT",
    strong: words(`
      goalkeeper striker midfielder semifinal semi-final quarterfinal quarter-final batsman ashes wickets umpires bowler cricketer wicket innings umpire referee
      footballer chess grandmaster marathon peloton halftime championship tournament olympics tennis rugby cricket football basketball
    `),
    weak: words(`
      league cup match final title coach player penalty goal keeper stadium fan pitch medal bronze runner race rider squad club season champion
      athlete winger sets anthem jersey scorer kilometre trophy manager team win beat
    `),
    genre: words(`
      over bat bowl wicketkeeper captain stage climb sprint peloton tour jersey lap tackle shot goal side squad stoppage knockout podium quarterfinal innings run crowd
      fixture draw qualifier tie seed serve pawn rook bishop knight checkmate stalemate move game commentator federation backhand pole grid try scrum score ball defend
    `),
    least: 4,
  },
  {
    world: "STAGE",
    strong: words("choir orchestra soprano ballet pianist violinist chef"),
    genre: words("music chamber trio quartet recital concerto composer tour debut repertoire musician band encore"),
    weak: words(
      "conductor singer concert stage audience jury festival tour critic performance opera song album musician anthem restaurant kitchen menu",
    ),
    least: 4,
  },
  {
    world: "FICTION",
    strong: words(
      "film movie novel sequel trilogy filmmaker thriller heroine screenplay gamer blockbuster protagonist novelist playwright screenwriter played-by",
    ),
    weak: words(`
      critic audience character plot director scene studio picture author book reader fiction role chapter episode series performance game
      player actor actress hero drama comedy box developer museum relief painting opera
    `),
    least: 4,
    plots: true,
    genre: words(`
      novelist narrator camerawork script screenwriter documentary fiction cast premiere plot storyline act trilogy cinema playwright
      cinematography soundtrack subtitle autobiographical memoir reader chapter book writer write play star direct run masterpiece jury
    `),
  },
  {
    world: "BUSINESS",
    strong: words("carmaker shareholder retailer investor startup start-up broker bitcoin patent takeover"),
    weak: words(`
      share stock profit revenue company firm price market customer sale product brand rival chip trader app lawsuit quarter analyst fare
      discount exchange cent
    `),
    genre: words(`
      chip bank fund merger bond inflation output billion percent investment economist export import currency trade index loan tax budget rate
    `),
    least: 3,
  },
  {
    world: "ELECTION",
    strong: words("pollster primaries caucus frontrunner"),
    weak: words("voter poll campaign candidate turnout ballot margin seat nominee suburb debate"),
    genre: words(`
      election vote constituency seat leader party rival poll suburb swing policy housing lead
    `),
    least: 3,
  },
  {
    world: "WEATHER",
    strong: words("forecaster gust rainfall thunderstorm downpour snowfall meteorologist"),
    weak: words("wind rain snow storm flood heat temperature weather cloud hurricane cyclone typhoon tide forecast landfall"),
    genre: words(`
      typhoon landslide rescuer evacuate roof river bank blanket relief damage
    `),
    least: 3,
  },
  {
    world: "SCIENCE",
    strong: words("virus flu influenza vaccine proton particle physicist infection biologist species wolf"),
    weak: words(
      "disease patient scientist experiment laboratory animal season sheep bear pack herd researcher cattle hunter lion elephant cub vulture leopard safari wildlife park",
    ),
    genre: words(`
      cell protein study bat cholera clinic nurse patient symptom epidemic outbreak doctor journal laboratory sample dose antibody health
    `),
    least: 3,
  },
  {
    world: "MISHAP",
    strong: words("firefighter blaze ravine derailment derail capsize landslide avalanche earthquake"),
    weak: words("bus truck train driver roof collapse plunge crash collision accident fire"),
    genre: words(`
      passenger lorry carriage crossing rescuer survivor wreck inquiry wreckage engine pilot runway ferry ship captain coast level railway rail brake signal
    `),
    least: 3,
  },
  {
    world: "LEISURE",
    strong: words("chef sommelier recipe menu tourist snorkel"),
    weak: words("hotel restaurant beach guide cruise ferry trip dish wine cook dinner taste island jungle visitor traveller bottle"),
    genre: words("kitchen table waiter bar plate terrace tent torch road forest flight rum oyster fish sauce lunch bay"),
    least: 4,
  },
  {
    world: "PAST",
    strong: words("pharaoh historian armada antiquity medieval archaeologist bc"),
    weak: words("century museum ancient emperor empire relief dynasty"),
    least: 3,
    plots: true,
    genre: words(`
      centenary exhibition curator exhibit visitor trench memoir cavalry veteran archive hundred bicentenary gallery letter monument
      memorial historical history generation regiment obituary survive aged
    `),
  },
];

/** Every word that a world or violence is known by. */
export const known: ReadonlySet<string> = new Set(
  [graveWords, deliberate, ...signs.flatMap(({ strong, weak, genre }) => [strong, weak, genre ?? new Set<string>()])].flatMap((list) => [
    ...list,
  ]),
);
