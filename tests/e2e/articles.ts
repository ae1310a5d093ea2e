/** Three articles of our own, whose graph the tests in a browser look at. */
export const articles = [
  {
    id: "bazoum-receives-forces",
    title: "Niger's president ready to receive <img src=x onerror=alert(1)> European forces",
    url: "https://news.example/niger",
    publisher: "Sahel Courier",
    publishedAt: "2022-02-19",
    text: `Niger's President Mohamed Bazoum said on Friday that French forces can cross into Niger from Mali.

Jihadists attacked a post of the Nigerien army near Tillabéri on 14 February 2022 and killed at least five soldiers.

France announced on Thursday that its soldiers will leave Mali within six months. "We will not stay where we are not wanted," President Emmanuel Macron said.

Wagner has deployed fighters in Mali, the French foreign minister Jean-Yves Le Drian claimed.`,
  },
  {
    id: "visit-to-agadez",
    title: "Macron meets Bazoum",
    publisher: "Niamey Observer",
    publishedAt: "2022-03-02",
    text: `French President Emmanuel Macron met Mohamed Bazoum in Niamey on Tuesday.

Protesters marched in Niamey against French troops on 27 February 2022. Nigerien police arrested ten protesters.

Niger denied that its army had attacked a village in Burkina Faso.`,
  },
  {
    id: "traore-visits",
    title: "Burkina Faso expels a diplomat",
    publisher: "Sahel Courier",
    publishedAt: "2023-01-10",
    text: `Burkina Faso's President Ibrahim Traoré visited Mali on Monday. Burkina Faso expelled the French ambassador on 2 January 2023.

The Malian army and Wagner killed civilians in Moura in March 2022, the United Nations said.`,
  },
];
