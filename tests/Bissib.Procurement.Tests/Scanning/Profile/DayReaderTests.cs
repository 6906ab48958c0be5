namespace Bissib.Procurement.Tests.Scanning.Profile;

public sealed class DayReaderTests
{
    [Theory]
    [InlineData("Date limite de réception des offres : «9 mars 2026» à 10h00", "2026-03-09T10:00")]
    [InlineData("Les offres sont déposées au plus tard le lundi «12/10/2026» à 14 heures 30.", "2026-10-12T14:30")]
    [InlineData("Ouverture des offres : «1er juillet 2026», 11 h", "2026-07-01T11:00")]
    [InlineData("| Dépôt des offres | «5 mai 2026» |", "2026-05-05")]
    [InlineData("Uiterste datum voor ontvangst van de offertes: «14.05.2026» om 10.30 uur", "2026-05-14T10:30")]
    [InlineData("De inschrijvingen worden ingediend uiterlijk op «3 augustus 2026» om 9u30.", "2026-08-03T09:30")]
    [InlineData("| Opening | «26 maart 2026» om 13 u 30 |", "2026-03-26T13:30")]
    [InlineData("Deadline for receipt of tenders: 2:30 PM Friday «12 September 2025»", "2025-09-12T14:30")]
    [InlineData("Tenders shall be submitted no later than «2026-11-02» at 12:00.", "2026-11-02T12:00")]
    [InlineData("Die Angebote sind spätestens am «4. März 2026» um 11 Uhr einzureichen.", "2026-03-04T11:00")]
    public void Deadline_is_read_with_its_hour(string marked, string expected)
    {
        var result = ProfileSentence.ScanMarked(marked);

        Assert.Equal(expected, result.Profile.Deadline?.ToString());
        Assert.Equal(
            ProfileSentence.MarkOf(marked),
            ProfileSentence.Evidence(result, "submissionDeadline", ProfileSentence.MarkOf(marked)));
    }

    [Theory]
    [InlineData("Les questions sont posées au plus tard le 3 mars 2026.")]
    [InlineData("Une visite est organisée le 16 septembre 2026 avant la remise des offres.")]
    [InlineData("Vragen over de offerte worden uiterlijk op 3 maart 2026 gesteld.")]
    [InlineData("Les offres respectent la loi du 17 juin 2016.")]
    [InlineData("Ouverture des offres : 31/02/2026")]
    public void Other_days_are_no_deadline(string text)
    {
        Assert.Null(ProfileSentence.Scan(text).Profile.Deadline);
    }

    [Theory]
    [InlineData("Date d'envoi de l'avis : 12 janvier 2026", "2026-01-12")]
    [InlineData("L'avis de marché a été publié le 15/01/2026 au Bulletin des adjudications.", "2026-01-15")]
    [InlineData("De aankondiging werd verzonden op 16 maart 2026.", "2026-03-16")]
    [InlineData("L'arrêté royal du 18 avril 2017, publié au Moniteur belge le 9 mai 2017.", null)]
    [InlineData("Wet van 17 juni 2016, bekendgemaakt op 14 juli 2016.", null)]
    public void Publication_is_that_of_the_notice(string text, string? expected)
    {
        Assert.Equal(expected, ProfileSentence.Scan(text).Profile.Published?.ToString("O", null));
    }
}
