using Bissib.Procurement.Clauses;
using Spectre.Console;

namespace Bissib.Procurement.Cli;

/// <summary>Everything that the catalogue says of a clause, for a person at a terminal.</summary>
internal static class ClauseCard
{
    public static void Write(Clause clause, Language ui)
    {
        AnsiConsole.Write(new Rule($"[bold]{Markup.Escape(clause.Title.In(ui))}[/]  {clause.Id}").LeftJustified());
        Console.WriteLine(clause.Summary.In(ui));
        Console.WriteLine($"{string.Join(", ", clause.Stages.Select(Kebab.Name))} · {string.Join(", ", clause.Contracts.Select(Kebab.Name))}"
            + (clause.Cpv.Count > 0 ? $" · CPV {string.Join(", ", clause.Cpv)}" : ""));
        Head(Words.Text, ui);
        Console.WriteLine(
            ModelTextFiller.Fill(
                clause.ModelText.GetValueOrDefault(ui) ?? clause.ModelText[Language.French], clause.Parameters));
        WriteParameters(clause, ui);
        WriteLevels(clause, ui);
        foreach (var annex in clause.Annexes)
        {
            Head(Words.Annex, ui, Kebab.Name(annex.Kind));
            Console.WriteLine(annex.Text.In(ui));
        }

        Head(Words.Verification, ui);
        Console.WriteLine(clause.Verification.In(ui));
        Head(Words.Guidance, ui);
        Console.WriteLine(clause.Guidance.In(ui));
        WriteLaw(clause, ui);
    }

    private static void WriteParameters(Clause clause, Language ui)
    {
        if (clause.Parameters.Count == 0) return;
        Head(Words.Parameters, ui);
        foreach (var parameter in clause.Parameters)
            Console.WriteLine($"  {parameter.Name} = {parameter.Default} {parameter.Unit?.In(ui)}"
                + (parameter.Range is { } range ? $" ({range})" : "") + $": {parameter.Advice.In(ui)}");
    }

    private static void WriteLevels(Clause clause, Language ui)
    {
        if (clause.Levels is not { } levels) return;
        Head(Words.Levels, ui);
        foreach (var (name, level) in new[] { ("basic", levels.Basic), ("significant", levels.Significant), ("ambitious", levels.Ambitious) })
            if (level is not null) Console.WriteLine($"  {name}: {level.In(ui)}");
    }

    private static void WriteLaw(Clause clause, Language ui)
    {
        Head(Words.Law, ui);
        foreach (var reference in clause.References)
            Console.WriteLine($"  {reference.Cite(ui)}: {reference.Article.Content.In(ui)} ({Kebab.Name(reference.Article.Confidence)})");
        foreach (var duty in clause.Duties)
            Console.WriteLine($"  {Kebab.Name(duty.Level)}{(duty.IsDoubtful ? $", {Words.ToCheck.In(ui)}" : "")}: {duty.Rule.In(ui)} [{duty.Reference.Cite(ui)}]");
        Console.WriteLine($"  {Words.Checked.In(ui)} {clause.Checked:yyyy-MM-dd} · {clause.Source}");
    }

    private static void Head(Localised words, Language ui, string more = "")
    {
        Console.WriteLine();
        AnsiConsole.MarkupLineInterpolated(
            System.Globalization.CultureInfo.InvariantCulture, $"[bold]{words.In(ui)}[/] {more}");
    }

    private static class Words
    {
        public static readonly Localised Text = new(
            "Texte à reprendre", "Over te nemen tekst", "Model text", "Mustertext");
        public static readonly Localised Parameters = new("À choisir", "Te kiezen", "To be chosen", "Zu wählen");
        public static readonly Localised Levels = new(
            "Niveaux d'ambition", "Ambitieniveaus", "Levels of ambition", "Anspruchsstufen");
        public static readonly Localised Annex = new("Annexe", "Bijlage", "Annex", "Anhang");
        public static readonly Localised Verification = new("Vérification", "Controle", "Verification", "Nachweis");
        public static readonly Localised Guidance = new("Conseils", "Raad", "Guidance", "Hinweise");
        public static readonly Localised Law = new("Base légale", "Rechtsgrond", "Legal basis", "Rechtsgrundlage");
        public static readonly Localised ToCheck = new("à vérifier", "na te kijken", "to check", "zu prüfen");
        public static readonly Localised Checked = new("vérifié le", "nagekeken op", "checked on", "geprüft am");
    }
}
