/** Worlds that borrow the words of war, and real violence that happens in them. */
import { describe, expect, it } from "vitest";
import { createReader } from "../../seed/pipeline.ts";

const read = createReader();
const types = (text: string) => read({ id: "x", text, publishedAt: "2026-03-01" }).events.map(({ type }) => type);

describe("nothing is drawn from", () => {
  it.each([
    [
      "a thriller",
      "The director's new thriller opens with a raid on a farmhouse outside Kandahar. In the second act the heroine blows up a bridge in Afghanistan and is captured by the Taliban. Critics praised the performances.",
    ],
    [
      "tennis",
      "The Czech player won the tournament in Paris and attacked from the first game of the match. She destroyed the Russian's dream of a third title and thanked the crowd. Her coach defended his choice.",
    ],
    [
      "the weather",
      "Forecasters warned of gusts in Scotland. Strong winds will batter Cardiff on Tuesday, and heavy rain threatens Belfast.",
    ],
    [
      "business",
      "The carmaker was hit by a shortage of chips from Taiwan. Its shares fell in Frankfurt, and a rival attacked the market in France with lower prices.",
    ],
    ["physics", "Scientists in Switzerland bombarded lead with protons. The particles attack the walls and destroy the coating."],
    [
      "an accident",
      "A bus plunged into a ravine in Peru, killing 23 people. Last month a truck hit a market in Bolivia and nine people were killed.",
    ],
    ["an election", "The Social Democrats fight for every seat in Porto."],
    [
      "wolves",
      "Wolves have returned to Denmark. They killed 40 sheep in Jutland. In Germany, packs attacked cattle near Dresden, and a bear was seen by hunters.",
    ],
    [
      "a review",
      "The Well follows Samir, a baker played by the Jordanian actor Kais Nasser, who has killed a soldier in a panic. In the second act Syrian troops attack the village, and rebels order him to execute a prisoner. The script is slow and the camerawork restless. It opens in Paris on Friday.",
    ],
    [
      "a centenary",
      "A hundred years ago the guns fell silent. The museum in Ypres has opened an exhibition to mark the centenary. British troops attacked the ridge in July, and Canadian soldiers took the village. Visitors can read letters from the trench.",
    ],
    [
      "a storm with a name",
      "Typhoon Marlo killed 41 people in the Philippines on Monday. Marlo destroyed 3,000 houses in Samar, and Marlo killed nine soldiers in Leyte.",
    ],
    [
      "a campaign",
      "Pollsters see a battle for the suburbs of Lyon. In Nantes he bombed with voters over sixty, the candidate's rivals say.",
    ],
    ["a mine", "A gas explosion in a coal mine near Karaganda killed 46 workers on Saturday."],
    ["snakes", "The ranger kills snakes near Kigali with a stick, and last week a farmer killed two wolves near Butare."],
    ["a suicide", "The general shot himself in Lima."],
    ["a reform", "The senator attacked the reform in Lima and destroyed the argument of his rival."],
    [
      "an obituary",
      "Sir Hugh Marden, who has died aged 97, was the last officer of his battalion. He landed in Normandy, was wounded near Caen and returned to his men. At the Rhine he captured a bridge. In Palestine a bomb killed his driver.",
    ],
    ["insects", "Locusts have invaded eleven districts of Yemen, and planes bombard them with spray."],
    [
      "a pianist",
      "The pianist, who has died aged 99, studied in Haifa. At 23 she conquered San Francisco with Debussy. She played in a trio and surrendered the keys of her studio in Basel only in March.",
    ],
    ["prices that rally", "A late rally in Tokyo was crushed by a wave of selling. Traders dumped shares and investors fled to gold."],
    ["what something is like", "It felt like the liberation of Paris, except that nobody had come."],
    ["a chief executive", "The chief executive, Oliver Grant, was ousted by his board in London."],
  ])("%s", (_, text) => expect(types(text)).toEqual([]));
});

describe("what really happens there is drawn:", () => {
  it.each([
    ["a director is arrested", "Iranian police arrested the film director Jafar Panahi in Tehran. His last film won a prize.", "COERCE"],
    [
      "a stadium is bombed",
      "A bomb killed nine people at a football match in Mogadishu. Al-Shabaab attacked the stadium with rockets.",
      "ASSAULT",
    ],
    ["shares fall after a strike", "Russian missiles hit a depot in Odesa on Monday. Shares and prices fell, analysts said.", "ASSAULT"],
    ["a truck is a bomb", "A truck bomb exploded at a market in Baghdad, killing 30 people. A bus was destroyed.", "ASSAULT"],
    ["nobody with a name burns a bus", "Students burned a bus in Nairobi.", "ASSAULT"],
    ["a truck full of explosives", "A suicide bomber drove a truck into an army base in Gao.", "ASSAULT"],
    [
      "a bomb goes off behind the sport",
      "The striker scored twice in the final, and the coach praised his team. The club had won the league before. The captain lifted the trophy. Fans sang in the stadium. Gunmen killed nine people on a bus near Jos on Sunday. The goalkeeper left the pitch with the medal.",
      "ASSAULT",
    ],
    [
      "a governor tells of drones behind films",
      "The film festival in Lviv is modest. The jury is led by a Polish director, and a comedy about a goat has won the prize. The audience booed a documentary. A Spanish actress was mobbed by fans. Russian drones struck a power station in Dnipro, killing two workers, the regional governor said. The film went on.",
      "ASSAULT",
    ],
    ["rain over a battle", "Rebels attacked soldiers near Goma despite heavy rain and wind.", "ASSAULT"],
  ])("%s", (_, text, type) => expect(types(text)).toContain(type));
});
