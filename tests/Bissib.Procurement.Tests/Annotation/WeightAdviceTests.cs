using System.Text;
using Bissib.Procurement.Annotation;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Tests.Annotation;

public class WeightAdviceTests
{
    private static readonly Lazy<Catalogue> Clauses = new(() => Catalogue.Load(Catalogue.DefaultFolder));

    private static readonly Clause Criterion = Clauses.Value.Clauses.First(clause =>
        clause.Stages[0] == Stage.AwardCriterion && clause.Parameters.Any(p => p.Name == "weight"));

    [Fact]
    public void Weights_of_the_other_criteria_make_room_and_add_up_to_a_hundred()
    {
        var weight = int.Parse(
            Criterion.Parameters.First(p => p.Name == "weight").Default,
            System.Globalization.CultureInfo.InvariantCulture);

        var advice = WeightAdvice.Find(Criterion, Read("Prix : 60 %\n\nQualité technique : 25 %\n\nDélai de livraison : 15 %"), Language.French)!;

        var lowered = System.Text.RegularExpressions.Regex.Matches(advice, "→ ([0-9]+)")
            .Select(m => int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(3, lowered.Count);
        Assert.Equal(100 - weight, lowered.Sum());
        Assert.Contains("60 → ", advice, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_weights_that_add_up_the_buyer_is_only_told_to_keep_the_sum() =>
        Assert.Contains(
            "leur somme", WeightAdvice.Find(Criterion, Read("Le prix est le seul critère."), Language.French)!,
            StringComparison.Ordinal);

    [Fact]
    public void Clause_that_is_no_award_criterion_gets_no_advice() =>
        Assert.Null(
            WeightAdvice.Find(
                Clauses.Value.Clauses.First(c => c.Stages[0] == Stage.ExecutionCondition),
                Read("Prix : 60 %\n\nQualité : 40 %"), Language.French));

    private static TenderDocument Read(string text) =>
        TenderReader.ReadDocument(new MemoryStream(Encoding.UTF8.GetBytes(text)), "tender.md");
}
