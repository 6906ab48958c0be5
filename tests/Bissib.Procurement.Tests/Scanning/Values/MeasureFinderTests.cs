using System.Globalization;
using Bissib.Procurement.Scanning.Values;

namespace Bissib.Procurement.Tests.Scanning.Values;

public sealed class MeasureFinderTests
{
    [Theory]
    [InlineData("«au moins 5 %» des heures", "5 % AtLeast")]
    [InlineData("«minstens 1.470 uren»", "1470 hours AtLeast")]
    [InlineData("soit «1 470 heures» de travail", "1470 hours")]
    [InlineData("«7,5 %» du montant", "7.5 %")]
    [InlineData("«vijfentwintig procent»", "25 %")]
    [InlineData("«deux mille cinq cents heures»", "2500 hours")]
    [InlineData("«quatre-vingt-dix personnes»", "90 persons")]
    [InlineData("«tweehonderdvijftig werknemers»", "250 persons")]
    [InlineData("«vingt (20) heures»", "20 hours")]
    [InlineData("«5 à 10 %»", "5-10 %")]
    [InlineData("tussen «5 en 10 %»", "5-10 %")]
    [InlineData("«5-10 %»", "5-10 %")]
    [InlineData("«40 € par heure manquante»", "40 EUR/hours", "40 € par heure")]
    [InlineData("«EUR 40 per ontbrekend uur»", "40 EUR/hours")]
    [InlineData("«250 euros par jour et par personne»", "250 EUR/days+persons")]
    [InlineData("«20 points» de la note", "20 points")]
    [InlineData("«600 effectieve arbeidsuren»", "600 hours")]
    [InlineData("«maximaal 3 stagiairs»", "3 persons AtMost")]
    [InlineData("«10 % minimum»", "10 % AtLeast")]
    [InlineData("het aandeel is «≥ 30 %»", "30 % AtLeast", "30 %")]
    [InlineData("«at least 300 hours»", "300 hours AtLeast")]
    [InlineData("«mindestens 400 Arbeitsstunden»", "400 hours AtLeast")]
    [InlineData("«0 heures»", "0 hours")]
    public void Number_is_read_with_its_unit_and_bound(string marked, string expected, string? span = null)
    {
        var (text, mark) = Marked.Read(marked);
        var words = WordStretch.Of(text);

        var found = MeasureFinder.Find(words).Single();

        Assert.Equal(expected, Written(found.Value));
        Assert.Equal(span ?? mark.In(text).TrimStart('≥', ' '), words.Text.SpanOf(found.First, found.Last).In(text));
    }

    [Theory]
    [InlineData("l'article 45 de l'arrêté royal du 14 janvier 2013")]
    [InlineData("de wet van 17 juni 2016, artikel 15")]
    [InlineData("Lot 2 : heures de nuit")]
    [InlineData("perceel 3 uren")]
    [InlineData("page 12, annexe 5")]
    [InlineData("tél. 02 555 12 34")]
    [InlineData("ouvert de 8 heures à 18 heures")]
    [InlineData("tussen 8 en 18 uur")]
    [InlineData("dans les 48 heures de la demande")]
    [InlineData("binnen de 24 uur na de melding")]
    [InlineData("TVA 21 %")]
    [InlineData("21 % btw")]
    [InlineData("8 h 30")]
    [InlineData("un travailleur")]
    [InlineData("410 journées de huit heures", "410 days")]
    public void Number_of_something_else_is_no_measure(string text, string? only = null)
    {
        var found = MeasureFinder.Find(WordStretch.Of(text)).Select(measure => Written(measure.Value));

        Assert.Equal(only is null ? [] : [only], found);
    }

    [Theory]
    [InlineData("il remet chaque trimestre un relevé", "3 months")]
    [InlineData("un rapport tous les deux mois", "2 months")]
    [InlineData("rapport semestriel", "6 months")]
    [InlineData("deux fois par an", "6 months")]
    [InlineData("bezorgt maandelijks een overzicht", "1 months")]
    [InlineData("om de 3 maanden een verslag", "3 months")]
    [InlineData("een jaarverslag", "12 months")]
    [InlineData("elk kwartaal", "3 months")]
    [InlineData("weekly reports", "1 weeks")]
    [InlineData("a quarterly report", "3 months")]
    [InlineData("vierteljährlich ein Bericht", "3 months")]
    public void Rhythm_is_read_in_months_or_weeks(string text, string expected)
    {
        Assert.Equal([expected], RhythmFinder.Find(WordStretch.Of(text)).Select(found => Written(found.Value)));
    }

    [Theory]
    [InlineData("après trois mois")]
    [InlineData("de maand januari")]
    public void Term_is_no_rhythm(string text) => Assert.Empty(RhythmFinder.Find(WordStretch.Of(text)));

    private static string Written(Measure measure)
    {
        var upTo = measure.UpTo is { } end ? string.Create(CultureInfo.InvariantCulture, $"-{end}") : "";
        var per = measure.Per is null ? "" : $"/{measure.Per}";
        var bound = measure.Bound == Bound.Exact ? "" : $" {measure.Bound}";
        return string.Create(CultureInfo.InvariantCulture, $"{measure.Value}{upTo} {measure.Unit}{per}{bound}");
    }
}
