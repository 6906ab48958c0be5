namespace Bissib.Procurement.Documents.Pdf;

/// <summary>A page draws more than a page of text can hold, and reading it further would take too long.</summary>
internal sealed class CrowdedPageException() : Exception("The page draws more than a page of text can hold.");
