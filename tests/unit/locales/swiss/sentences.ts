/** Sentences as they stand on the pages, and some that set traps; for properties that must hold of any text. */
export const sentences = `
Die Straße der Jugend führt zum Industriepark.
Weißwasser und Großräschen liegen in der Lausitz.
Das Krankenhaus liegt am Kreisverkehr.
Der Neubau des Krankenhauses kostet mehr als geplant.
In den Krankenhäusern arbeiten viele Auszubildende.
„Wir wachsen zusammen“, sagt der Bürgermeister.
Er nannte es „eine ‚große‘ Chance“ für beide Städte.
Ab sofort parken Lkws auf dem neuen Parkplatz.
Wir suchen ab sofort Auszubildende.
Die Maße der Halle stehen im Exposé.
Eine Buße droht, Bußen sind selten.
Die Straßenbahn hält am Bahnsteig 2.
STRAẞE, GROẞ und GROßE BUCHSTABEN.
Der Einzelhandel profitiert von der Umgehungsstraße.
Einzelhändlerinnen und Einzelhändler sind willkommen.
Etwaige Änderungen teilen wir mit.
Bei etwaigem Bedarf hilft der Hausmeister.
Die Hausmeister der Schulen treffen sich am Sonnabend.
Sonnabends fährt kein Bus.
Mit dem Fahrrad sind es zehn Minuten.
Fahrräder stehen am Radweg.
E-Fahrräder und Fahrradständer gibt es auch.
Der Führerschein gilt in beiden Ländern.
Kraftfahrzeuge bis 3,5 t dürfen parken.
Er parkte dort, wo alle geparkt haben.
Parkende Pkw und geparkte Lkw behindern niemanden.
Die Zufahrt des Lkws ist geregelt.
Mehr unter https://www.straße.example/größe.
Schreiben Sie an größe@weißwasser.example.
Die Datei Großräschen.pdf enthält den Plan.
Weißwasser.de und www.straße.de sind Adressen.
Schwarze Pumpe liegt auf der Grenze zweier Länder.
Die Fläche ist 720 ha groß.
75–80 ha sind frei, 15 ha am Stück.
Der Preis beträgt 35 €/m², verhandelbar.
2,8 Mrd. € fließen in die Region.
Rund 7.100 Studierende lernen an der BTU.
8,1 % der Fläche heißen „Reserve“.
Das ist Andrea’s Idee, geht’s gut?
Rock ‘n’ Roll ist kein Zitat.
‚Allein‘ steht das Wort.
„Das Fahrrad ist groß“, sagt sie.
Wer „A“ sagt, muss „B“ sagen.
„Erst ‚das eine‘, dann ‚das andere‘“ war der Plan.
Ein „offenes Zitat bleibt offen.
Und ein geschlossenes“ bleibt geschlossen.
Die Berufsschule hat dreißig Urlaubstage im Kalender.
Berufsschulen und Krankenhaus-Träger arbeiten zusammen.
Außerdem schließt die Straße am Abend.
Schließlich heißt es: Grüße aus Cottbus/Chóśebuz.
Běła Woda ist der sorbische Name von Weißwasser.
Der Fluss fließt, die Flosse schwimmt, Floße und Flöße auch.
Ein Geschoß ist ein Geschoss.
{{amount}} Fahrräder stehen an {{place}}.
Die Gewerbesteuer hat einen Hebesatz von 400 %.
Am 22. November 2026 um 14:05 Uhr beginnt die Messe.
Fußgänger, Fußball, Fuß: alles mit scharfem S.
Der Bebauungsplan Nr. 12 ist rechtskräftig.
Kreisverkehre und Bahnsteige werden größer.
Mein Hausmeister, meine Hausmeisterin, die neuen Hausmeister.
Spaß, Soße und Gruß — auch ein ß allein.
Das Grundstück ist erschlossen, Gleisanschluss vorhanden.
Parken und Reisen: Parkplätze am Bahnhof.
Kranken\u00ADhaus und Stra\u00ADße mit weichem Trennstrich.
`
  .trim()
  .split('\n');
