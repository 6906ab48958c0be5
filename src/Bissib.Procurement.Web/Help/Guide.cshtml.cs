using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Web.Tenders;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bissib.Procurement.Web.Help;

/// <summary>What to do, what the statuses mean, what is not promised, and what may be sent.</summary>
internal sealed class GuideModel(UploadLimits uploads, ReadingLimits reading, Catalogue catalogue) : PageModel
{
    /// <summary>The three users of the home page, each with the steps to take.</summary>
    public static readonly IReadOnlyList<(string Anchor, Localised User, IReadOnlyList<Localised> Steps)> Journeys =
    [
        ("draft", UploadWords.Draft,
            [GuideWords.DraftSend, GuideWords.DraftProfile, GuideWords.DraftRead, GuideWords.DraftDecide]),
        ("bid", UploadWords.Bid, [GuideWords.BidSend, GuideWords.BidOpen, GuideWords.BidFollow, GuideWords.BidUnread]),
        ("study", UploadWords.Study, [GuideWords.StudySend, GuideWords.StudyCount, GuideWords.StudyExport]),
    ];

    public UploadLimits Uploads => uploads;

    public ReadingLimits Reading => reading;

    public Catalogue Catalogue => catalogue;
}
