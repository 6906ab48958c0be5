using System.ComponentModel.DataAnnotations;
using Bissib.Procurement.Web.Shared;
using Bissib.Procurement.Web.Tenders;

namespace Bissib.Procurement.Web.Accounts;

/// <summary>What somebody says of themselves when an account is made.</summary>
internal sealed class PersonForm
{
    private static readonly EmailAddressAttribute Address = new();

    public string? Email { get; set; }

    public string? Name { get; set; }

    public string? Password { get; set; }

    public string? Again { get; set; }

    /// <param name="withEmail">False where the address is known from an invitation.</param>
    public IEnumerable<FieldError> Check(bool withEmail)
    {
        if (withEmail && !IsEmail(Email)) yield return new(nameof(Email), Ui.Say(AccountWords.WrongEmail));
        if (string.IsNullOrWhiteSpace(Name) || Name.Length > PersonRow.LongestName)
            yield return new(nameof(Name), Ui.Say(AccountWords.WrongName, PersonRow.LongestName));
        foreach (var error in CheckPassword(Password, Again)) yield return error;
    }

    public static IEnumerable<FieldError> CheckPassword(string? password, string? again)
    {
        if (password is not { Length: >= People.ShortestPassword and <= People.LongestPassword })
            yield return new(nameof(Password), Ui.Say(AccountWords.WrongPassword, People.ShortestPassword));
        else if (password != again)
            yield return new(nameof(Again), Ui.Say(AccountWords.PasswordsDiffer));
    }

    public static bool IsEmail(string? email) => email is { Length: <= 254 } && Address.IsValid(email.Trim());
}
