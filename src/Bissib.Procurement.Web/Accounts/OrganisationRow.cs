namespace Bissib.Procurement.Web.Accounts;

/// <summary>
/// Whoever shares tenders: a municipality, a service of it. Others see nothing of an organisation.
/// </summary>
internal sealed class OrganisationRow
{
    public const int LongestName = 200;

    /// <summary>In days; ten years.</summary>
    public const int LongestRetention = 3653;

    /// <summary>
    /// The first organisation: in personal mode the only one, in server mode that of the people who run the service.
    /// What was stored before there were organisations is its.
    /// </summary>
    public const int First = 1;

    public static OrganisationRow BuiltIn => new() { Id = First, Name = "Personal" };

    public int Id { get; init; }

    public required string Name { get; set; }

    /// <summary>Days after which a tender is erased; null keeps them.</summary>
    public int? RetentionDays { get; set; }

    /// <summary>In UTC: when its first administrator came; null while nobody has.</summary>
    public DateTime? SetUp { get; set; }
}
