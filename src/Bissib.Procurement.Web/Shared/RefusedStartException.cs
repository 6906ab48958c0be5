namespace Bissib.Procurement.Web.Shared;

/// <summary>The service cannot start as it is set up; the message says what to do.</summary>
internal sealed class RefusedStartException(string message) : Exception(message);
