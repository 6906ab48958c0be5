namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// Whose law a buyer is under beside the federal one. Federal is an authority of the whole of Belgium, wherever it has
/// its seat; Outside is every other country (its code is that of <see cref="TenderProfile.Country"/>).
/// </summary>
public enum Region
{
    Brussels,
    Flanders,
    Wallonia,
    Federal,
    Outside,
}
